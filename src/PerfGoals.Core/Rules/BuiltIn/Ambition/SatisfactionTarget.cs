using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Ambition;

/// <summary>Which indicators ask for a share of content people.</summary>
internal static class SatisfactionTarget
{
    // Of those who are discontent there are to be few, and few are content beyond measure.
    private static readonly string[] Others = ["不满意", "非常满意", "很满意", "十分满意", "特别满意", "最满意"];

    /// <summary>Tells whether the indicator is the satisfaction of those served and asks for a number.</summary>
    public static bool IsIn(in IndicatorView indicator) =>
        RowMeasure.IsNumeric(indicator) && MeasureWords.Find(indicator.Name)?.Kind == MeasureKind.Satisfaction && !IsOther(CellText.Compact(indicator.Name));

    private static bool IsOther(string name) => Array.Exists(Others, other => name.Contains(other, StringComparison.Ordinal));
}
