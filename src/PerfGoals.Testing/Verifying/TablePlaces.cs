using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Tables;
using PerfGoals.Testing.Notation;

namespace PerfGoals.Testing.Verifying;

/// <summary>Finds the cell of a table in which a place of the goals is marked.</summary>
internal sealed class TablePlaces(GoalTable table, DeclarationDocument document)
{
    private readonly int firstRow = document.SourceMap.Find(GoalPath.OfProject(0))!.Value.Row - 1;

    /// <summary>Returns the cell, or the row's first cell for a column that the table has not.</summary>
    public TablePlace Of(GoalPath path, SourceLocation? known)
    {
        var location = known ?? document.SourceMap.Find(path);
        return location is not { } found || (known is null && path.Project is null && found.Column is null)
            ? TablePlace.Declaration
            : Normal(new(found.Row - 1, Math.Min(found.Column ?? 1, table.Rows[found.Row - 1].Length) - 1));
    }

    /// <summary>Returns the place that a marked cell means: in the heading and above it that is the declaration.</summary>
    public TablePlace Normal(TablePlace place) => place.Row < firstRow ? TablePlace.Declaration : place;
}
