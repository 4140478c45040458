namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>Shows where two long texts differ.</summary>
internal static class TextDifference
{
    // As much as one reads at a glance on either side of what differs.
    private const int Around = 15;

    /// <summary>Returns the part of each text that differs, with some of what stands around it.</summary>
    public static (string First, string Second) Of(string first, string second)
    {
        var start = first.AsSpan().CommonPrefixLength(second);
        var end = 0;
        while (end < Math.Min(first.Length, second.Length) - start && first[^(end + 1)] == second[^(end + 1)])
        {
            end++;
        }

        return (Part(first, start, end), Part(second, start, end));
    }

    private static string Part(string text, int start, int end)
    {
        var from = start <= Around ? 0 : start - Around;
        var to = end <= Around ? text.Length : text.Length - end + Around;

        // A character of two halves stays whole.
        from -= from > 0 && char.IsLowSurrogate(text[from]) ? 1 : 0;
        to += to < text.Length && char.IsLowSurrogate(text[to]) ? 1 : 0;
        return (from > 0 ? "…" : "") + text[from..to] + (to < text.Length ? "…" : "");
    }
}
