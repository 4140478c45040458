using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PerfGoals.Texts;

namespace PerfGoals.Indicators;

/// <summary>Names of the dimensions and kinds of indicators, and the spellings under which tables write them.</summary>
/// <remarks>
/// One text can name a dimension in one column and a kind in the other (成本指标), so the caller says which column it reads.
/// Numbering (<c>一、产出指标</c>), points (<c>产出指标（50分）</c>), full width and spaces do not matter.
/// </remarks>
public static partial class IndicatorNames
{
    private static readonly (FirstLevel Level, string Chinese, string English, string[] Aliases)[] FirstLevels =
    [
        (FirstLevel.Cost, "成本指标", "Cost", []),
        (FirstLevel.Output, "产出指标", "Output", ["项目产出", "产出目标"]),
        (FirstLevel.Benefit, "效益指标", "Benefit", ["项目效益", "效益目标", "效果", "项目效果"]),
        (FirstLevel.Satisfaction, "满意度指标", "Satisfaction", ["满意度目标", "服务对象满意度", "社会公众或服务对象满意度", "服务对象满意度目标"]),
    ];

    private static readonly (SecondLevel Level, string Chinese, string English, string[] Aliases)[] SecondLevels =
    [
        (SecondLevel.Quantity, "数量指标", "Quantity", ["产出数量", "数量目标"]),
        (SecondLevel.Quality, "质量指标", "Quality", ["产出质量", "质量目标"]),
        (SecondLevel.Timeliness, "时效指标", "Timeliness", ["产出时效", "时效目标", "进度", "产出进度"]),
        (SecondLevel.Cost, "成本指标", "Cost", ["产出成本", "成本目标"]),
        (SecondLevel.EconomicCost, "经济成本指标", "Economic cost", []),
        (SecondLevel.SocialCost, "社会成本指标", "Social cost", []),
        (SecondLevel.EcologicalCost, "生态环境成本指标", "Ecological cost", ["生态成本", "环境成本"]),
        (SecondLevel.EconomicBenefit, "经济效益指标", "Economic benefit", ["经济效益目标"]),
        (SecondLevel.SocialBenefit, "社会效益指标", "Social benefit", ["社会效益目标"]),
        (SecondLevel.EcologicalBenefit, "生态效益指标", "Ecological benefit", ["环境效益", "生态环境效益", "生态效益目标"]),
        (SecondLevel.SustainableImpact, "可持续影响指标", "Sustainable impact", ["可持续发展", "可持续性", "可持续影响目标"]),
        (SecondLevel.ServiceSatisfaction, "服务对象满意度指标", "Satisfaction of those served",
            ["满意度", "社会公众或服务对象满意度", "受益对象满意度", "服务对象满意度目标", "社会公众满意度", "群众满意度"]),
    ];

    private static readonly FrozenDictionary<string, FirstLevel> FirstByStem =
        FirstLevels.SelectMany(e => e.Aliases.Append(e.Chinese), (e, name) => (Stem(name), e.Level)).ToFrozenDictionary(e => e.Item1, e => e.Level);

    private static readonly FrozenDictionary<string, SecondLevel> SecondByStem =
        SecondLevels.SelectMany(e => e.Aliases.Append(e.Chinese), (e, name) => (Stem(name), e.Level)).ToFrozenDictionary(e => e.Item1, e => e.Level);

    /// <summary>Returns the standard name of a dimension, or <see langword="null"/> for <see cref="FirstLevel.Unknown"/>.</summary>
    /// <param name="level">The dimension.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a defined value.</exception>
    public static LocalizedText? Of(FirstLevel level)
    {
        if (!Enum.IsDefined(level))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "Not a first-level indicator.");
        }

        return level == FirstLevel.Unknown ? null : FirstNames[(int)level];
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

        return level == SecondLevel.Unknown ? null : SecondNames[(int)level];
    }

    /// <summary>Reads the text of a first-level column.</summary>
    /// <param name="text">The cell's text.</param>
    /// <returns>The dimension, or <see cref="FirstLevel.Unknown"/> where the text names none.</returns>
    public static FirstLevel ReadFirstLevel(string? text) => FirstByStem.GetValueOrDefault(Stem(text));

    /// <summary>Reads the text of a second-level column.</summary>
    /// <param name="text">The cell's text.</param>
    /// <returns>The kind, or <see cref="SecondLevel.Unknown"/> where the text names none.</returns>
    public static SecondLevel ReadSecondLevel(string? text) => SecondByStem.GetValueOrDefault(Stem(text));

    private static readonly LocalizedText?[] FirstNames =
        [.. Enum.GetValues<FirstLevel>().Select(level => FirstLevels.Where(e => e.Level == level).Select(e => new LocalizedText(e.Chinese, e.English)).FirstOrDefault())];

    private static readonly LocalizedText?[] SecondNames =
        [.. Enum.GetValues<SecondLevel>().Select(level => SecondLevels.Where(e => e.Level == level).Select(e => new LocalizedText(e.Chinese, e.English)).FirstOrDefault())];

    /// <summary>What is left of a name without numbering, points and the word 指标.</summary>
    private static string Stem(string? text)
    {
        var name = Points().Replace(Numbering().Replace(CellText.Compact(text), ""), "");
        return name.EndsWith("指标", StringComparison.Ordinal) ? name[..^2] : name;
    }

    [GeneratedRegex(@"^(?:[(]?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[)、.:]+|[①-⑳]|[★*])+")]
    private static partial Regex Numbering();

    [GeneratedRegex(@"[(\[][0-9.]+[分%]?[)\]]$")]
    private static partial Regex Points();
}
