using PerfGoals.Texts;

namespace PerfGoals.Numbers;

/// <summary>Reads the text of a weight cell: a number, also with % or 分 after it.</summary>
internal static class WeightText
{
    // Far above any weight: so many points are figures of another column, and their sum would be more than a number holds.
    private const decimal Most = 1_000_000_000_000m;

    /// <summary>Returns the weight in percentage points, or <see langword="null"/> where the text is no number that a weight can be.</summary>
    public static decimal? Read(string? text)
    {
        var compact = CellText.Compact(text);
        var digits = compact.EndsWith('%') || compact.EndsWith('分') ? compact[..^1] : compact;
        return NumberText.TryRead(digits, out var weight) && IsPossible(weight) ? weight : null;
    }

    /// <summary>Tells whether a number can be a weight, if a wrong one.</summary>
    public static bool IsPossible(decimal weight) => Math.Abs(weight) <= Most;
}
