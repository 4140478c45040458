namespace PerfGoals.Testing.Notation;

/// <summary>Takes a text of several tables apart.</summary>
internal static class SeparateTables
{
    /// <summary>Returns the tables, each with the lines above it and with its line numbers: a blank line below the rows of one ends it.</summary>
    public static IReadOnlyList<string> In(string text)
    {
        List<List<string>> tables = [[]];
        var lines = text.Split('\n');
        for (var number = 0; number < lines.Length; number++)
        {
            if (string.IsNullOrWhiteSpace(lines[number]) && tables[^1].Exists(IsRow) && lines.Skip(number).Any(IsRow))
            {
                // Lines are known by their numbers in the whole text.
                tables.Add([.. Enumerable.Repeat("", number)]);
            }

            tables[^1].Add(lines[number]);
        }

        return [.. tables.Select(table => string.Join('\n', table))];
    }

    private static bool IsRow(string line) => line.TrimStart().StartsWith('|');
}
