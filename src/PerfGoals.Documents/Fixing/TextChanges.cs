using System.Globalization;

namespace PerfGoals.Documents.Fixing;

/// <summary>Finds what differs between two texts, as a person would mark it: numbers and words of letters change as wholes.</summary>
internal static class TextChanges
{
    private const int MostComparisons = 250_000;

    /// <summary>Returns the changes that make one text the other, from the beginning.</summary>
    /// <param name="before">The text.</param>
    /// <param name="after">The other.</param>
    public static List<TextChange> Between(string before, string after)
    {
        var (old, now) = (PiecesOf(before), PiecesOf(after));
        var first = 0;
        while (first < old.Count && first < now.Count && old[first] == now[first])
        {
            first++;
        }

        var (lastOld, lastNow) = (old.Count, now.Count);
        while (lastOld > first && lastNow > first && old[lastOld - 1] == now[lastNow - 1])
        {
            (lastOld, lastNow) = (lastOld - 1, lastNow - 1);
        }

        var start = old.Take(first).Sum(piece => piece.Length);
        var changes = new List<TextChange>();
        var steps = Steps(old[first..lastOld], now[first..lastNow]).ToList();
        for (var index = 0; index < steps.Count; index++)
        {
            var (length, inserted, isKept) = steps[index];
            var joins = changes is [.., var above] && above.End == start;
            // A change is not torn apart for a single character that stays.
            if (joins && (!isKept || (length == 1 && index + 1 < steps.Count && !steps[index + 1].IsKept)))
            {
                changes[^1] = new(changes[^1].Start, changes[^1].Length + length, changes[^1].Inserted + inserted);
            }
            else if (!isKept)
            {
                changes.Add(new(start, length, inserted));
            }

            start += length;
        }

        return changes;
    }

    // The longest common subsequence, or one change of all where that would take long.
    private static IEnumerable<(int Length, string Inserted, bool IsKept)> Steps(List<string> old, List<string> now)
    {
        if ((long)old.Count * now.Count > MostComparisons)
        {
            yield return (old.Sum(piece => piece.Length), string.Concat(now), false);
            yield break;
        }

        var common = new int[old.Count + 1, now.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = now.Count - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        for (var (i, j) = (0, 0); i < old.Count || j < now.Count;)
        {
            if (i < old.Count && j < now.Count && old[i] == now[j])
            {
                yield return (old[i].Length, now[j], true);
                (i, j) = (i + 1, j + 1);
            }
            else if (j == now.Count || (i < old.Count && common[i + 1, j] >= common[i, j + 1]))
            {
                yield return (old[i++].Length, "", false);
            }
            else
            {
                yield return (0, now[j++], false);
            }
        }
    }

    private static List<string> PiecesOf(string text)
    {
        var pieces = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && (IsOfWord(text[end]) || IsPoint(text, end)))
            {
                end++;
            }

            end = end > at ? end : at + StringInfo.GetNextTextElementLength(text, at);
            pieces.Add(text[at..end]);
            at = end;
        }

        return pieces;
    }

    private static bool IsOfWord(char character) => char.IsAsciiLetterOrDigit(character);

    // The mark in 22。5 is a part of the number.
    private static bool IsPoint(string text, int at) =>
        text[at] is '.' or ',' or '，' or '。' or '．' && at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}
