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

    /// <summary>Tells whether a declaration has a place.</summary>
    public static bool Exists(Declaration declaration, GoalPath path) =>
        path.Project is not { } project || (project < declaration.Projects.Length && (path.Indicator is not { } indicator || indicator < declaration.Projects[project].Indicators.Length));

    /// <summary>Returns the cell, the row's first cell for a column that the table has not, or <see langword="null"/> where the declaration has no such place.</summary>
    public TablePlace? Of(GoalPath path, SourceLocation? known)
    {
        if (!Exists(document.Declaration, path))
        {
            return null;
        }

        var location = known ?? document.SourceMap.Find(path);
        return location is not { } found || (known is null && path.Project is null && found.Column is null)
            ? TablePlace.Declaration
            : Normal(new(found.Row - 1, Math.Min(found.Column ?? 1, table.Rows[found.Row - 1].Length) - 1));
    }

    /// <summary>Returns the place that a marked cell means: in the heading and above it that is the declaration.</summary>
    public TablePlace Normal(TablePlace place) => place.Row < firstRow ? TablePlace.Declaration : place;
}
