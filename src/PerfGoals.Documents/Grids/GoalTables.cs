using System.Collections.Immutable;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Grids;

/// <summary>Puts tables of one file together.</summary>
internal static class GoalTables
{
    /// <summary>Returns the tables one below the other, with the lines around each of them in their places.</summary>
    /// <param name="tables">The tables, in the order of the file.</param>
    public static GoalTable Join(IReadOnlyCollection<GoalTable> tables)
    {
        var before = ImmutableArray.CreateBuilder<TableLine>();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        var after = ImmutableArray.CreateBuilder<TableLine>();
        foreach (var table in tables)
        {
            var next = rows.Count;
            (next == 0 ? before : after).AddRange(table.Before.Select(line => line with { NextRow = next == 0 ? null : next }));
            rows.AddRange(table.Rows);
            after.AddRange(table.After.Select(line => line with { NextRow = rows.Count }));
        }

        return new GoalTable
        {
            Before = before.ToImmutable(),
            Rows = rows.ToImmutable(),
            After = [.. after.Select(line => line.NextRow < rows.Count ? line : line with { NextRow = null })],
        };
    }
}
