using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Tables;

namespace PerfGoals.Testing.Drawing;

/// <summary>Writes a declaration as a table, to be looked at.</summary>
internal static class DeclarationTable
{
    private static readonly GoalField[] OfProject = [GoalField.ProjectName, GoalField.Budget, GoalField.AnnualGoal];

    private static readonly GoalField[] OfIndicator =
        [GoalField.FirstLevel, GoalField.SecondLevel, GoalField.IndicatorName, GoalField.Comparison, GoalField.Target, GoalField.Unit, GoalField.Weight];

    /// <summary>Returns the table.</summary>
    public static GoalTable Of(Declaration declaration) => new()
    {
        Before = declaration.Title is { } title ? [new TableLine(title)] : [],
        Rows = [Row(OfProject.Concat(OfIndicator).Select(field => field.Name()!.Chinese)), .. declaration.Projects.SelectMany(Rows)],
    };

    private static IEnumerable<ImmutableArray<TableCell>> Rows(Project project)
    {
        var own = OfProject.Select(project.TextOf);
        var blank = OfProject.Select(_ => "");
        return project.Indicators.IsEmpty
            ? [Row(own.Concat(OfIndicator.Select(_ => "")))]
            : project.Indicators.Select((indicator, index) => Row((index == 0 ? own : blank).Concat(OfIndicator.Select(indicator.TextOf))));
    }

    private static ImmutableArray<TableCell> Row(IEnumerable<string> texts) => [.. texts.Select(text => new TableCell(text))];
}
