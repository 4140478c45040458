using System.Globalization;
using PerfGoals.Texts;

namespace PerfGoals.Goals;

/// <summary>What tells a place apart from others whatever its row: codes and names, never positions.</summary>
internal static class PlaceIdentity
{
    /// <summary>Returns the identity of a place as one text.</summary>
    public static string TextOf(Declaration declaration, GoalPath path) => TextOf(Of(declaration, path));

    /// <summary>Returns parts as one text: each with its length before it, so that no part can pass for two whatever characters a name holds.</summary>
    public static string TextOf(IEnumerable<string> parts) => string.Concat(parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Length}:{part}")));

    /// <summary>Returns the parts of the identity of a place: year, unit, project, indicator and column.</summary>
    private static IEnumerable<string> Of(Declaration declaration, GoalPath path)
    {
        var project = path.Project is { } projectAt ? declaration.Projects[projectAt] : null;
        var indicator = path.Indicator is { } indicatorAt ? project!.Indicators[indicatorAt] : null;
        var unit = project?.Unit ?? declaration.Unit;
        yield return declaration.FiscalYear?.ToString(CultureInfo.InvariantCulture) ?? "";
        yield return CellText.Compact(PlaceNames.FirstUsable(unit.Code, unit.Name));
        yield return project is null ? "" : IdentityOf(project);
        yield return indicator is null ? "" : IdentityOf(indicator);
        yield return path.Field.ToString();
    }

    // What has no name is known by what else is said of it; the stroke keeps that apart from a name.
    private static string IdentityOf(Project project) => PlaceNames.FirstUsable(project.Code, project.Name) is { Length: > 0 } name
        ? CellText.Compact(name)
        : CellText.Compact($"/{project.TextOf(GoalField.Budget)}/{project.TextOf(GoalField.AnnualGoal)}");

    private static string IdentityOf(Indicator indicator) => CellText.IsBlank(indicator.Name)
        ? CellText.Compact($"/{indicator.TextOf(GoalField.Comparison)}/{indicator.TextOf(GoalField.Target)}/{indicator.TextOf(GoalField.Unit)}")
        : CellText.Compact(indicator.Name);
}
