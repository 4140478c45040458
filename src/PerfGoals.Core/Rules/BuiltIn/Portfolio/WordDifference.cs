namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>The words that two texts do not have in common, in the order of each text.</summary>
/// <param name="Here">Those of the first text alone.</param>
/// <param name="There">Those of the second text alone.</param>
internal sealed record WordDifference(IReadOnlyList<string> Here, IReadOnlyList<string> There)
{
    // Beyond that the middle of two texts counts as one difference; goals are some hundred characters long.
    private const int MostCells = 40_000;

    /// <summary>Compares two texts by the longest sequence of characters that both have.</summary>
    public static WordDifference Of(string here, string there)
    {
        var start = here.AsSpan().CommonPrefixLength(there);
        var end = 0;
        while (end < Math.Min(here.Length, there.Length) - start && here[^(end + 1)] == there[^(end + 1)])
        {
            end++;
        }

        var (mine, its) = (here[start..^end], there[start..^end]);
        return (mine.Length + 1) * (its.Length + 1) > MostCells
            ? new(WordsOf(mine, new bool[mine.Length]), WordsOf(its, new bool[its.Length]))
            : OfMiddle(mine, its);
    }

    private static WordDifference OfMiddle(string mine, string its)
    {
        // lengths[i, j]: how much the texts from i and from j on have in common.
        var lengths = new ushort[mine.Length + 1, its.Length + 1];
        for (var i = mine.Length - 1; i >= 0; i--)
        {
            for (var j = its.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = mine[i] == its[j] ? (ushort)(lengths[i + 1, j + 1] + 1) : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        var (isCommonHere, isCommonThere) = (new bool[mine.Length], new bool[its.Length]);
        var (at, other) = (0, 0);
        while (at < mine.Length && other < its.Length)
        {
            if (mine[at] == its[other])
            {
                isCommonHere[at++] = isCommonThere[other++] = true;
            }
            else if (lengths[at + 1, other] >= lengths[at, other + 1])
            {
                at++;
            }
            else
            {
                other++;
            }
        }

        return new(WordsOf(mine, isCommonHere), WordsOf(its, isCommonThere));
    }

    private static List<string> WordsOf(string text, bool[] isCommon)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && !isCommon[at])
            {
                at++;
            }

            if (at > start)
            {
                words.Add(text[start..at]);
            }
        }

        return words;
    }
}
