using PerfGoals.Diagnostics;

namespace PerfGoals.Cli.Commands;

/// <summary>Finds the rules that a misspelt id or name may have meant.</summary>
internal static class SimilarRules
{
    private const int AtMost = 3;

    // One slip in an id and about one in four letters of a name: what differs more is no misspelling.
    private const int LettersPerSlip = 4;

    /// <summary>Returns the most similar rules, the most similar first; none where nothing is similar.</summary>
    /// <param name="text">What was asked for.</param>
    /// <param name="descriptors">The rules there are.</param>
    public static IReadOnlyList<RuleDescriptor> To(string text, IEnumerable<RuleDescriptor> descriptors)
    {
        var asked = text.ToUpperInvariant();
        return
        [
            .. descriptors
                .Select(descriptor => (Descriptor: descriptor, Slips: Math.Min(Slips(asked, descriptor.Id), Slips(asked, descriptor.Name.ToUpperInvariant()))))
                .Where(entry => entry.Slips <= Math.Max(1, asked.Length / LettersPerSlip))
                .OrderBy(entry => entry.Slips)
                .ThenBy(entry => entry.Descriptor.Id, StringComparer.Ordinal)
                .Take(AtMost)
                .Select(entry => entry.Descriptor),
        ];
    }

    private static int Slips(string asked, string known) =>
        asked.Length >= LettersPerSlip - 1 && known.Contains(asked, StringComparison.Ordinal) ? 0 : EditDistance(asked, known);

    /// <summary>Counts the letters to insert, delete, replace or swap with the next (optimal string alignment).</summary>
    private static int EditDistance(string from, string to)
    {
        // A text that is much longer is not similar; saying so at once bounds the work.
        if (from.Length > 2 * to.Length)
        {
            return from.Length;
        }

        var distances = new int[from.Length + 1, to.Length + 1];
        for (var row = 0; row <= from.Length; row++)
        {
            for (var column = 0; column <= to.Length; column++)
            {
                distances[row, column] = row == 0 || column == 0
                    ? row + column
                    : Math.Min(
                        distances[row - 1, column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1),
                        Math.Min(distances[row - 1, column], distances[row, column - 1]) + 1);
                if (row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1])
                {
                    distances[row, column] = Math.Min(distances[row, column], distances[row - 2, column - 2] + 1);
                }
            }
        }

        return distances[from.Length, to.Length];
    }
}
