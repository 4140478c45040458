namespace PerfGoals.Texts;

/// <summary>Finds what a misspelt word may have meant.</summary>
internal static class Misspelling
{
    private const int AtMost = 3;

    // One slip in a short word and about one in four letters of a long one: what differs more is no misspelling.
    private const int LettersPerSlip = 4;

    // As many as a person reads through.
    private const int FewWords = 12;

    /// <summary>Returns the known things that are spelt most like a word, the most similar first; none where nothing is similar.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="known">What there is.</param>
    /// <param name="spellings">How a known thing may be written.</param>
    public static IReadOnlyList<T> Of<T>(string word, IEnumerable<T> known, Func<T, IEnumerable<string>> spellings)
    {
        var asked = word.ToUpperInvariant();
        return
        [
            .. known
                .Select(thing => (Thing: thing, Slips: spellings(thing).Min(spelling => Slips(asked, spelling.ToUpperInvariant()))))
                .Where(entry => entry.Slips <= Math.Max(1, asked.Length / LettersPerSlip))
                .OrderBy(entry => entry.Slips)
                .Take(AtMost)
                .Select(entry => entry.Thing),
        ];
    }

    /// <summary>Adds to a statement what the misspelt word in it may have meant, or else what there is.</summary>
    /// <param name="statement">The statement, without a full stop.</param>
    /// <param name="word">The word.</param>
    /// <param name="known">The words there are.</param>
    public static LocalizedText Hint(LocalizedText statement, string word, IEnumerable<string> known)
    {
        var words = known.ToList();
        var similar = Of(word, words, spelling => [spelling]);
        return (similar, words) switch
        {
            ({ Count: > 0 }, _) => new(
                $"{statement.Chinese}。是否指：{string.Join("、", similar)}？", $"{statement.English}. Did you mean: {string.Join(", ", similar)}?"),
            (_, { Count: > 0 and <= FewWords }) => new(
                $"{statement.Chinese}。已有：{string.Join("、", words)}。", $"{statement.English}. Known: {string.Join(", ", words)}."),
            _ => new($"{statement.Chinese}。", $"{statement.English}."),
        };
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
