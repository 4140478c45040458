using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Goals;

/// <summary>The names by which a person knows a place: those of its unit, project and indicator, and its column. Positions are none.</summary>
/// <param name="Unit">The unit, or an empty text where it has neither code nor name.</param>
/// <param name="Project">The project; empty for a place of the declaration, and where the project is nameless.</param>
/// <param name="Indicator">The indicator; empty for a place of a project, and where the indicator is nameless.</param>
/// <param name="Field">The column, or <see cref="GoalField.None"/>.</param>
internal readonly record struct PlaceNames(string Unit, string Project, string Indicator, GoalField Field)
{
    private const string Stroke = " / ";

    /// <summary>Returns the names of a place.</summary>
    public static PlaceNames Of(Declaration declaration, GoalPath path)
    {
        var project = path.Project is { } position ? declaration.Projects[position] : null;
        var unit = project?.Unit ?? declaration.Unit;
        return new(
            FirstUsable(unit.Name, unit.Code),
            FirstUsable(project?.Name, project?.Code),
            CellText.OneLine(path.Indicator is { } row ? project!.Indicators[row].Name : null),
            path.Field);
    }

    /// <summary>Returns the first of two texts that says something: a code may be a stroke in every row.</summary>
    public static string FirstUsable(string? preferred, string? other) => CellText.OneLine(
        IsUsable(preferred) || (!IsUsable(other) && !CellText.IsBlank(preferred)) ? preferred : other);

    /// <summary>Returns what may be a name in a text of <see cref="ToString"/>: all that stands between two strokes, since a name may hold some itself.</summary>
    public static IEnumerable<string> PartsOf(string text)
    {
        var parts = text.Split(Stroke);
        return
            from first in Enumerable.Range(0, parts.Length)
            from count in Enumerable.Range(1, parts.Length - first)
            select string.Join(Stroke, parts, first, count);
    }

    /// <summary>Returns the names as one text, such as <c>泸县司法局 / 社区矫正 / 走访次数 / 权重</c>.</summary>
    public override string ToString() => string.Join(Stroke, new[] { Unit, Project, Indicator, Field.Name()?.Chinese ?? "" }.Where(name => name.Length > 0));

    private static bool IsUsable(string? text) =>
        CellText.Compact(text) is { Length: > 0 } folded && !Placeholders.IsPlaceholder(folded, UnitCatalog.Default, out _);
}
