using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Text;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Grids;

/// <summary>Finds the goal tables in a document, and keeps what stands around them.</summary>
/// <param name="options">How to read.</param>
internal sealed class GoalDocuments(ReadOptions options)
{
    /// <summary>Tells whether a nested table is one to be read as such, or by the layout not at all.</summary>
    /// <param name="grid">The table.</param>
    public bool StandsAlone(Grid grid) => !options.Layout.Reads(grid.Area) || IsGoalTable(grid);

    private bool IsGoalTable(Grid grid)
    {
        var mostCells = options.MaxCells;
        return GoalTableBinder.HasHeading(new GoalTable { Rows = grid.ToRows(ref mostCells) }, options.Vocabulary, options.Layout);
    }

    /// <summary>Puts the tables of a document one below the other.</summary>
    /// <param name="content">The document.</param>
    public TableContent Join(DocumentContent content)
    {
        var mostCells = options.MaxCells;
        var last = -1;
        Grid? goals = null;
        IReadOnlyList<int> goalColumns = [];
        var tables = new List<(Grid Grid, GoalTable Table, bool Continues)>();
        foreach (var grid in content.Tables.Where(grid => options.Layout.Reads(grid.Area)))
        {
            // A table without a heading that is built as the one above was cut off from it, and its blank columns are the same.
            var continues = goals is not null && goals.Width == grid.Width && !grid.ColumnNumbers.Except(goalColumns).Any() && !IsGoalTable(grid);
            var table = LinesBelow.Separate(grid.ToRows(ref mostCells, continues ? goalColumns : null));
            if (!continues && GoalTableBinder.HasHeading(table, options.Vocabulary, options.Layout))
            {
                (goals, goalColumns, last) = (grid, grid.ColumnNumbers, tables.Count);
            }

            tables.Add((grid, table, continues));
        }

        // What stands below the goals and does not continue them, such as a table for signatures, has no columns of theirs.
        var parts = tables.Select((entry, index) => (
            entry.Grid.Area.Number,
            index <= last || entry.Continues ? entry.Table : new GoalTable { After = [.. LinesOf(entry.Table)] }));
        return new(
            GoalTables.Join([.. Interleave(parts, content.Lines)]),
            [.. options.Layout.UnusedAreas(content.Tables.Select(grid => grid.Area)), .. content.Tables.Where(grid => !options.Layout.Reads(grid.Area)).Select(ProblemOf), .. content.Problems]);
    }

    private static IEnumerable<GoalTable> Interleave(IEnumerable<(int? Number, GoalTable Table)> tables, ImmutableArray<(string Text, int TablesAbove)> lines)
    {
        var next = 0;
        foreach (var (number, table) in tables)
        {
            var above = lines.Skip(next).TakeWhile(line => line.TablesAbove < number).Select(line => new TableLine(line.Text)).ToImmutableArray();
            next += above.Length;
            yield return new() { Before = above };
            yield return table;
        }

        yield return new() { After = [.. lines.Skip(next).Select(line => new TableLine(line.Text))] };
    }

    private static IEnumerable<TableLine> LinesOf(GoalTable table) => table.Before
        .Concat(table.Rows.Select(row => new TableLine(string.Join(' ', row.Select(cell => cell.Text.Trim()).Where(text => text.Length > 0)))))
        .Concat(table.After);

    private static Diagnostic ProblemOf(Grid skipped) => ReadingProblems.Report(
        ReadingProblems.SheetNotRead, ReadingProblems.TableSkippedMessage.With(skipped.Area.Number!.Value), GoalPath.Declaration, SourceLocation.OfRow(1, null, skipped.Area));
}
