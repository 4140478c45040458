namespace PerfGoals.Tables;

/// <summary>Takes a text of several tables apart, which examples of rules about portfolios are.</summary>
public static class PipeTables
{
    /// <summary>Returns the tables, each with the lines above it and with its line numbers: a blank line below the rows of one ends it.</summary>
    /// <param name="text">The tables, each as <see cref="GoalTable.FromPipes"/> reads it.</param>
    public static IReadOnlyList<string> Separate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
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
