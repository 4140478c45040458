using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>Finds goals in the table that they were read from.</summary>
internal sealed class TableSourceMap(GoalTable table, ColumnLayout layout, ImmutableArray<ImmutableArray<int>> rowsOfProjects) : SourceMap
{
    /// <inheritdoc/>
    public override SourceLocation? Find(GoalPath path)
    {
        if (path.Project is not { } project)
        {
            return path.Field is GoalField.UnitCode or GoalField.UnitName && rowsOfProjects.Length > 0 ? At(rowsOfProjects[0][0], path.Field) : null;
        }

        if (project >= rowsOfProjects.Length)
        {
            return null;
        }

        // The first entry is the project's own row; the indicators follow.
        var rows = rowsOfProjects[project];
        return path.Indicator is not { } indicator
            ? At(rows[0], path.Field == GoalField.None ? GoalField.ProjectName : path.Field)
            : indicator + 1 < rows.Length ? At(rows[indicator + 1], path.Field == GoalField.None ? GoalField.IndicatorName : path.Field) : null;
    }

    private SourceLocation At(int row, GoalField field)
    {
        if (layout.ColumnOf(field) is not { } column)
        {
            return new(row + 1, null) { Line = table.Rows[row].FirstOrDefault().Line };
        }

        var cells = table.Rows[row];
        return new(row + 1, column + 1) { Header = CellText.OneLine(layout.Headings[column]), Line = column < cells.Length ? cells[column].Line : null };
    }
}
