using PerfGoals.Tables;
using PerfGoals.Testing.Drawing;
using PerfGoals.Testing.Notation;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Verifying;

/// <summary>Holds the table that fixes leave against the one that was expected.</summary>
internal static class TableDifference
{
    /// <summary>Returns the cells that differ, by what they should and what they do say.</summary>
    public static IReadOnlyList<LocalizedText> Of(GoalTable expected, GoalTable actual)
    {
        if (expected.Rows.Length != actual.Rows.Length)
        {
            return [new($"应有 {expected.Rows.Length} 行，实有 {actual.Rows.Length} 行", $"expected {expected.Rows.Length} rows, there are {actual.Rows.Length}")];
        }

        return [.. LinesAbove(expected, actual), .. Enumerable.Range(0, actual.Rows.Length).SelectMany(row => OfRow(expected, actual, row))];
    }

    private static IEnumerable<LocalizedText> LinesAbove(GoalTable expected, GoalTable actual)
    {
        var (wanted, found) = (TextsOf(expected), TextsOf(actual));
        return wanted == found ? [] : [new($"表格上方应为“{wanted}”，实为“{found}”", $"above the table: expected '{wanted}', there is '{found}'")];

        static string TextsOf(GoalTable table) => string.Join('\n', table.Before.Select(line => line.Text.Trim()).Where(line => line.Length > 0));
    }

    private static IEnumerable<LocalizedText> OfRow(GoalTable expected, GoalTable actual, int row)
    {
        for (var column = 0; column < Math.Max(expected.Rows[row].Length, actual.Rows[row].Length); column++)
        {
            var (wanted, found) = (TextAt(expected, row, column), TextAt(actual, row, column));
            if (wanted != found)
            {
                yield return TableText.At(actual, new TablePlace(row, column), new($"应为“{wanted}”，实为“{found}”", $"expected '{wanted}', there is '{found}'"));
            }
        }
    }

    private static string? TextAt(GoalTable table, int row, int column) => column < table.Rows[row].Length ? table.Rows[row][column].Text : null;
}
