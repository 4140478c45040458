using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Tables;

namespace PerfGoals.Editing;

/// <summary>Changes the texts of cells in the table that goals were read from.</summary>
public static class TableEditor
{
    /// <summary>Returns the table in which cells say other texts.</summary>
    /// <param name="table">The table.</param>
    /// <param name="places">Where the goals stand in it.</param>
    /// <param name="edits">The edits, at most one for a cell.</param>
    /// <param name="left">The edits of cells that the table has not.</param>
    public static GoalTable Apply(GoalTable table, SourceMap places, IEnumerable<CellEdit> edits, out ImmutableArray<CellEdit> left)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(edits);
        var (rows, before) = (table.Rows, table.Before);
        var without = ImmutableArray.CreateBuilder<CellEdit>();
        foreach (var edit in edits)
        {
            if (places.Find(edit.Cell) is { Column: { } column } found && column <= rows[found.Row - 1].Length)
            {
                var row = rows[found.Row - 1];
                rows = rows.SetItem(found.Row - 1, row.SetItem(column - 1, row[column - 1] with { Text = edit.After }));
            }
            else if (LineOf(before, edit) is var line and >= 0)
            {
                before = before.SetItem(line, before[line] with { Text = edit.After });
            }
            else
            {
                without.Add(edit);
            }
        }

        left = without.ToImmutable();
        return new() { Before = before, Rows = rows, After = table.After, Artefacts = table.Artefacts };
    }

    // The heading of the table stands above it, on a line of its own.
    private static int LineOf(ImmutableArray<TableLine> lines, CellEdit edit) =>
        edit.Cell.Field == GoalField.Title ? lines.Select(line => line.Text.Trim()).ToImmutableArray().IndexOf(edit.Before) : -1;
}
