using PerfGoals.Texts;

namespace PerfGoals.Goals;

/// <summary>What tells a place apart from others whatever its row: codes and names, never positions.</summary>
internal static class PlaceIdentity
{
    // No cell can hold it: readers take control characters for spaces.
    private const char Separator = '\u001F';

    /// <summary>Returns the identity of a place of a declaration.</summary>
    public static string Of(Declaration declaration, GoalPath path)
    {
        var project = path.Project is { } projectAt ? declaration.Projects[projectAt] : null;
        var indicator = path.Indicator is { } indicatorAt ? project!.Indicators[indicatorAt] : null;
        var unit = project?.Unit ?? declaration.Unit;
        return string.Join(
            Separator,
            CellText.Compact(unit.Code.Length > 0 ? unit.Code : unit.Name),
            CellText.Compact(project?.Code ?? project?.Name),
            indicator is null ? "" : NameOf(indicator),
            path.Field.ToString());
    }

    // A row without a name is known by what it asks for.
    private static string NameOf(Indicator indicator) => CellText.Compact(
        CellText.IsBlank(indicator.Name)
            ? $"/{indicator.TextOf(GoalField.Comparison)}/{indicator.TextOf(GoalField.Target)}/{indicator.TextOf(GoalField.Unit)}"
            : indicator.Name);
}
