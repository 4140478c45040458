using PerfGoals.Texts;

namespace PerfGoals.Targets;

/// <summary>The words for each sign, as they stand before a number.</summary>
internal static class ComparisonWords
{
    public static LocalizedText Of(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => new("不低于", "at least "),
        Comparison.MoreThan => new("高于", "more than "),
        Comparison.EqualTo => new("等于", "exactly "),
        Comparison.LessThan => new("低于", "less than "),
        Comparison.AtMost => new("不超过", "at most "),
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "This comparison has no words before a number."),
    };
}
