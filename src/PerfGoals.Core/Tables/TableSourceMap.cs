using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Tables;

/// <summary>Finds goals in the table that they were read from.</summary>
/// <param name="rowsOfProjects">For each project its own row, and then those of its indicators.</param>
internal sealed class TableSourceMap(ImmutableArray<ImmutableArray<TableRow>> rowsOfProjects) : SourceMap
{
    /// <inheritdoc/>
    public override SourceLocation? Find(GoalPath path)
    {
        if (path.Project is not { } project)
        {
            return path.Field is GoalField.UnitCode or GoalField.UnitName && rowsOfProjects.Length > 0 ? rowsOfProjects[0][0].LocationOf(path.Field) : null;
        }

        if (project >= rowsOfProjects.Length)
        {
            return null;
        }

        var rows = rowsOfProjects[project];
        return path.Indicator is not { } indicator
            ? rows[0].LocationOf(path.Field == GoalField.None ? GoalField.ProjectName : path.Field)
            : indicator + 1 < rows.Length ? rows[indicator + 1].LocationOf(path.Field == GoalField.None ? GoalField.IndicatorName : path.Field) : null;
    }
}
