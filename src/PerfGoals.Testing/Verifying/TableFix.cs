using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Sources;
using PerfGoals.Tables;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Verifying;

/// <summary>Writes edits into the table that a declaration was read from.</summary>
internal static class TableFix
{
    /// <summary>Returns the table with other texts.</summary>
    /// <param name="table">The table.</param>
    /// <param name="document">What was read from it.</param>
    /// <param name="edits">The edits, one for a cell.</param>
    /// <param name="problem">Which cell the table has not, or <see langword="null"/>.</param>
    public static GoalTable Apply(GoalTable table, DeclarationDocument document, IEnumerable<CellEdit> edits, out LocalizedText? problem)
    {
        problem = null;
        var rows = table.Rows;
        var before = table.Before;
        foreach (var edit in edits)
        {
            var place = document.SourceMap.Find(edit.Cell);
            if (place is { Column: { } column } found && column <= rows[found.Row - 1].Length)
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
                problem = new($"修复要改的单元格 {edit.Cell}（{edit.Cell.Field}）表中没有", $"the fix changes the cell {edit.Cell} ({edit.Cell.Field}), which the table has not");
            }
        }

        return new() { Before = before, Rows = rows, After = table.After, Artefacts = table.Artefacts };
    }

    // The heading of the table stands above it, on a line of its own.
    private static int LineOf(ImmutableArray<TableLine> lines, CellEdit edit) =>
        edit.Cell.Field == Goals.GoalField.Title ? lines.Select(line => line.Text.Trim()).ToImmutableArray().IndexOf(edit.Before) : -1;
}
