using PerfGoals.Texts;

namespace PerfGoals.Numbers;

/// <summary>Reads the text of a weight cell: a number, also with % or 分 after it.</summary>
internal static class WeightText
{
    /// <summary>Returns the weight in percentage points, or <see langword="null"/> where the text is no number.</summary>
    public static decimal? Read(string? text)
    {
        var compact = CellText.Compact(text);
        var digits = compact.EndsWith('%') || compact.EndsWith('分') ? compact[..^1] : compact;
        return NumberText.TryRead(digits, out var weight) ? weight : null;
    }
}
