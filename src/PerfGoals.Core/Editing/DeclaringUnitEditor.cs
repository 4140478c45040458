using PerfGoals.Goals;

namespace PerfGoals.Editing;

/// <summary>Changes the cells that name the unit which declares: those of the first project.</summary>
internal static class DeclaringUnitEditor
{
    /// <summary>Returns the declaration with another unit. Projects whose cells name the former one keep it.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="code">The new text of the cell for the code, or <see langword="null"/> where it stays.</param>
    /// <param name="name">The new text of the cell for the name, or <see langword="null"/> where it stays.</param>
    public static Declaration Apply(Declaration declaration, string? code, string? name)
    {
        var before = declaration.Unit;
        var unit = ProjectReader.ReadUnit(code ?? before.Code, name ?? before.Name, BudgetUnit.Unnamed);
        var projects = declaration.Projects.ToBuilder();
        var (aboveBefore, aboveNow) = (BudgetUnit.Unnamed, BudgetUnit.Unnamed);
        for (var position = 0; position < projects.Count; position++)
        {
            var project = projects[position];
            var (was, cells) = (project.Unit ?? before, project.Cells);
            if (position == 0 && project.Unit is null && cells is not null)
            {
                cells = cells with { UnitCode = code ?? cells.UnitCode, UnitName = name ?? cells.UnitName };
            }

            // A unit that did not come from the cells stays as it is.
            var wasRead = project.Cells is not null && ProjectReader.ReadUnit(project.Cells.UnitCode, project.Cells.UnitName, aboveBefore) == was;
            var now = (wasRead, project.Unit) switch
            {
                (true, _) => ProjectReader.ReadUnit(cells!.UnitCode, cells.UnitName, aboveNow),
                (_, null) => unit,
                var (_, own) => own,
            };
            projects[position] = project with { Unit = now, Cells = cells };
            (aboveBefore, aboveNow) = (was, now);
        }

        // The unit that declares is the first that the table names.
        var declaring = unit != BudgetUnit.Unnamed ? unit : projects.Select(project => project.Unit!).FirstOrDefault(own => own != BudgetUnit.Unnamed, unit);
        return declaration with
        {
            Unit = declaring,
            Projects = [.. projects.Select(project => project.Unit == declaring || project.Unit == BudgetUnit.Unnamed ? project with { Unit = null } : project)],
        };
    }
}
