using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Units;

namespace PerfGoals.Editing;

/// <summary>Changes a project's own cells.</summary>
internal static class ProjectEditor
{
    /// <summary>Returns the project with other texts.</summary>
    /// <param name="before">The project.</param>
    /// <param name="texts">The new texts.</param>
    /// <param name="columnUnit">The unit of amounts that name none.</param>
    public static Project Apply(Project before, ImmutableDictionary<GoalField, string> texts, UnitOfMeasure? columnUnit)
    {
        var cells = before.Cells ?? new();
        cells = cells with
        {
            Code = texts.GetValueOrDefault(GoalField.ProjectCode, cells.Code!),
            Name = texts.GetValueOrDefault(GoalField.ProjectName, cells.Name!),
            Budget = texts.GetValueOrDefault(GoalField.Budget, cells.Budget!),
            AnnualGoal = texts.GetValueOrDefault(GoalField.AnnualGoal, cells.AnnualGoal!),
        };
        var read = ProjectReader.Read(cells, before.Unit, columnUnit);
        var after = before with
        {
            Code = texts.ContainsKey(GoalField.ProjectCode) ? read.Code : before.Code,
            Name = texts.ContainsKey(GoalField.ProjectName) ? read.Name : before.Name,
            Budget = texts.ContainsKey(GoalField.Budget) ? read.Budget : before.Budget,
            AnnualGoal = texts.ContainsKey(GoalField.AnnualGoal) ? read.AnnualGoal : before.AnnualGoal,
        };
        return before.Cells is null && texts.All(entry => after.TextOf(entry.Key) == entry.Value) ? after : after with { Cells = cells };
    }
}
