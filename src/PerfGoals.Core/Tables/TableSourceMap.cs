using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Tables;

/// <summary>Finds goals in the table that they were read from.</summary>
/// <param name="projects">Where each project and its indicators stand.</param>
internal sealed class TableSourceMap(ImmutableArray<PlacesOfProject> projects) : SourceMap
{
    /// <inheritdoc/>
    public override SourceLocation? Find(GoalPath path)
    {
        if (path.Project is not { } project)
        {
            return path.Field is GoalField.UnitCode or GoalField.UnitName && projects.Length > 0 ? projects[0].Own.LocationOf(path.Field) : null;
        }

        if (project >= projects.Length)
        {
            return null;
        }

        var (own, indicators) = projects[project];
        if (path.Indicator is null && path.Field >= GoalField.FirstLevel && !indicators.IsEmpty)
        {
            // A column of the project's indicators, which in a form begins below the project's own cells.
            return indicators[0].LocationOf(path.Field);
        }

        return path.Indicator is not { } indicator
            ? own.LocationOf(path.Field == GoalField.None ? GoalField.ProjectName : path.Field)
            : indicator < indicators.Length ? indicators[indicator].LocationOf(path.Field == GoalField.None ? GoalField.IndicatorName : path.Field) : null;
    }
}
