using PerfGoals.Goals;
using PerfGoals.References;

namespace PerfGoals.Rules.BuiltIn.Reference;

/// <summary>The units whose projects a declaration holds: usually one, and several where each project names its own.</summary>
internal static class DeclaringUnits
{
    /// <summary>Returns the units, each with the place of its code and that of its name.</summary>
    public static IReadOnlyList<(BudgetUnit Unit, GoalPath Code, GoalPath Name)> Of(in DeclarationView declaration)
    {
        var units = new List<(BudgetUnit, GoalPath, GoalPath)>();
        var known = new HashSet<(string, string)>();
        for (var position = 0; position < declaration.ProjectCount; position++)
        {
            var project = declaration.Project(position);
            if (!project.IsSecret && known.Add((ReferenceNames.Key(project.Unit.Code), ReferenceNames.Key(project.Unit.Name))))
            {
                units.Add(project.Unit == declaration.Unit ? Own(declaration) : (project.Unit, project.Path, project.Path));
            }
        }

        return units.Count > 0 ? units : [Own(declaration)];
    }

    private static (BudgetUnit Unit, GoalPath Code, GoalPath Name) Own(in DeclarationView declaration) =>
        (declaration.Unit, GoalPath.Declaration.At(GoalField.UnitCode), GoalPath.Declaration.At(GoalField.UnitName));
}
