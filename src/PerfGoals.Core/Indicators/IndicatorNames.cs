using PerfGoals.Texts;

namespace PerfGoals.Indicators;

/// <summary>The standard names of the dimensions and kinds of indicators; <see cref="IndicatorVocabulary"/> reads the other spellings.</summary>
/// <remarks>
/// One text can name a dimension in one column and a kind in the other (成本指标). Source of the Chinese names: 财预〔2020〕10号 and 财预〔2021〕101号; the
/// English ones are this library's.
/// </remarks>
public static class IndicatorNames
{
    private static readonly LocalizedText[] FirstLevels = [new("成本指标", "Cost"), new("产出指标", "Output"), new("效益指标", "Benefit"), new("满意度指标", "Satisfaction")];

    private static readonly LocalizedText[] SecondLevels =
    [
        new("数量指标", "Quantity"),
        new("质量指标", "Quality"),
        new("时效指标", "Timeliness"),
        new("成本指标", "Cost"),
        new("经济成本指标", "Economic cost"),
        new("社会成本指标", "Social cost"),
        new("生态环境成本指标", "Ecological cost"),
        new("经济效益指标", "Economic benefit"),
        new("社会效益指标", "Social benefit"),
        new("生态效益指标", "Ecological benefit"),
        new("可持续影响指标", "Sustainable impact"),
        new("服务对象满意度指标", "Satisfaction of those served"),
    ];

    /// <summary>Returns the standard name of a dimension, or <see langword="null"/> for <see cref="FirstLevel.Unknown"/>.</summary>
    /// <param name="level">The dimension.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a defined value.</exception>
    public static LocalizedText? Of(FirstLevel level)
    {
        if (!Enum.IsDefined(level))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "Not a first-level indicator.");
        }

        return level == FirstLevel.Unknown ? null : FirstLevels[(int)level - 1];
    }

    /// <summary>Returns the standard name of a kind, or <see langword="null"/> for <see cref="SecondLevel.Unknown"/>.</summary>
    /// <param name="level">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a defined value.</exception>
    public static LocalizedText? Of(SecondLevel level)
    {
        if (!Enum.IsDefined(level))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "Not a second-level indicator.");
        }

        return level == SecondLevel.Unknown ? null : SecondLevels[(int)level - 1];
    }
}
