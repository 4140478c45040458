using System.Text;
using PerfGoals.Diagnostics;
using PerfGoals.Tables;
using PerfGoals.Testing.Notation;
using PerfGoals.Testing.Verifying;

namespace PerfGoals.Testing.Drawing;

/// <summary>Draws a table with what was expected and what there was, the one row above the other where they differ.</summary>
internal static class TableDrawing
{
    private const string Same = "    ";
    private const string Expected = "  - ";
    private const string Actual = "  + ";

    /// <summary>Draws a marked table.</summary>
    public static string Draw(MarkedTable marked, Match match, Func<TablePlace, TablePlace> normal, RuleDescriptor rule)
    {
        var anchor = AnchorOf(marked, normal);
        var written = marked.Marks.ToDictionary(mark => (mark.Line, mark.Place.Column), mark => mark);
        var (wanted, found) = (new List<string[]>(), new List<string[]>());
        foreach (var (line, row, cells) in LinesOf(marked.Table))
        {
            wanted.Add([.. cells.Select((text, column) => written.TryGetValue((line, column), out var mark) ? mark.Written : Visible.Escape(text))]);
            found.Add([.. cells.Select((text, column) => ActualText(text, line, row, column))]);
        }

        return Lines(wanted, found);

        string ActualText(string text, int line, int row, int column)
        {
            var place = new TablePlace(row, column);
            var means = row < 0 ? TablePlace.Declaration : normal(place);
            var mark = written.GetValueOrDefault((line, column));
            if (means == TablePlace.Declaration && anchor != (line, column))
            {
                return mark is null ? Visible.Escape(text) : Plain(text, mark, match);
            }

            var expected = match.Expected.Where(expectation => expectation.Place == means).ToArray();
            var unexpected = match.Unexpected.Where(entry => entry.Place == means).Select(entry => entry.Observation).ToArray();
            if (unexpected.Length == 0 && expected.All(expectation => expectation.Found is not null))
            {
                return mark?.Written ?? Visible.Escape(text);
            }

            return Marked(text, [.. expected.Select(expectation => expectation.Found).OfType<Observation>(), .. unexpected], rule);
        }
    }

    /// <summary>Draws a table as it is.</summary>
    public static string Draw(GoalTable table)
    {
        var rows = LinesOf(table).Select(line => line.Cells.Select(Visible.Escape).ToArray()).ToList();
        return Lines(rows, rows);
    }

    /// <summary>Draws a table as it was expected and as it is.</summary>
    public static string Draw(GoalTable expected, GoalTable actual)
    {
        var (wanted, found) = (TextsOf(expected), TextsOf(actual));
        return wanted.Count == found.Count ? Lines(wanted, found) : Draw(actual);

        static List<string[]> TextsOf(GoalTable table) => [.. LinesOf(table).Select(line => line.Cells.Select(Visible.Escape).ToArray())];
    }

    // Another mark of the declaration than the one where findings are drawn.
    private static string Plain(string text, Mark mark, Match match) =>
        match.Expected.Where(expectation => ReferenceEquals(expectation.Mark, mark)).All(expectation => expectation.Found is not null) ? mark.Written : Visible.Escape(text);

    private static string Marked(string text, Observation[] observations, RuleDescriptor rule)
    {
        if (observations.Length == 0)
        {
            return Visible.Escape(text);
        }

        var isPlain = observations is [var single] && single.IsOf(rule) && rule.Messages.Length == 1;
        return Mark.Around(Visible.Escape(text), isPlain ? [] : observations.Select(observation => observation.Label));
    }

    // Findings about the declaration are drawn where it is marked, or else in the line above the table, or else in its first cell.
    private static (int Line, int Column) AnchorOf(MarkedTable marked, Func<TablePlace, TablePlace> normal)
    {
        if (marked.Marks.FirstOrDefault(mark => normal(mark.Place) == TablePlace.Declaration) is { } mark)
        {
            return (mark.Line, mark.Place.Column);
        }

        return marked.Table.Before.LastOrDefault(line => !string.IsNullOrWhiteSpace(line.Text)) is { Line: { } line } ? (line, 0) : (marked.Table.Rows[0][0].Line ?? 1, 0);
    }

    // A line outside the table has one cell, and no row.
    private static IEnumerable<(int Line, int Row, string[] Cells)> LinesOf(GoalTable table)
    {
        foreach (var line in table.Before.Where(line => !string.IsNullOrWhiteSpace(line.Text)))
        {
            yield return (line.Line ?? 0, -1, [line.Text]);
        }

        for (var row = 0; row < table.Rows.Length; row++)
        {
            yield return (table.Rows[row][0].Line ?? row + 1, row, [.. table.Rows[row].Select(cell => cell.Text)]);
        }
    }

    private static string Lines(List<string[]> wanted, List<string[]> found)
    {
        var widths = new int[wanted.Concat(found).Max(row => row.Length)];
        foreach (var row in wanted.Concat(found).Where(row => row.Length > 1))
        {
            for (var column = 0; column < row.Length; column++)
            {
                widths[column] = Math.Max(widths[column], Visible.WidthOf(row[column]));
            }
        }

        var drawing = new StringBuilder();
        foreach (var (expected, actual) in wanted.Zip(found))
        {
            if (expected.SequenceEqual(actual))
            {
                drawing.Append(Same).AppendLine(Line(expected, widths));
            }
            else
            {
                drawing.Append(Expected).AppendLine(Line(expected, widths)).Append(Actual).AppendLine(Line(actual, widths));
            }
        }

        return drawing.ToString().ReplaceLineEndings("\n").TrimEnd('\n');
    }

    private static string Line(string[] cells, int[] widths) => cells.Length == 1
        ? cells[0]
        : $"| {string.Join(" | ", cells.Select((cell, column) => cell + new string(' ', Math.Max(0, widths[column] - Visible.WidthOf(cell)))))} |";
}
