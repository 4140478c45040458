using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Acceptance;

/// <summary>The place that a suppression names, as it is found in declarations: by names, never by rows.</summary>
internal sealed class SuppressionPlace
{
    private readonly Suppression suppression;
    private readonly string? unit;
    private readonly string? project;
    private readonly string? indicator;

    public SuppressionPlace(Suppression suppression)
    {
        this.suppression = suppression;
        unit = Folded(suppression.Unit);
        project = Folded(suppression.Project);
        indicator = Folded(suppression.Indicator);
    }

    /// <summary>Gets whether no place is named, nor every place.</summary>
    public bool IsMissing => (unit ?? project ?? indicator ?? Folded(suppression.Fingerprint)) is null && suppression is { Field: GoalField.None, Everywhere: false };

    /// <summary>Gets the names as one text.</summary>
    public LocalizedText Text
    {
        get
        {
            var names = new PlaceNames(
                suppression.Unit ?? "", suppression.Project ?? "", suppression.Indicator ?? "", suppression.Field).ToString();
            return (names.Length, suppression.Fingerprint) switch
            {
                ( > 0, _) => new(names, names),
                (_, { } fingerprint) => new(fingerprint, fingerprint),
                _ => new("各处", "every place"),
            };
        }
    }

    /// <summary>Tells whether a finding is at the place.</summary>
    public bool Covers(Declaration declaration, Diagnostic diagnostic) =>
        (suppression.Fingerprint is not { } fingerprint || fingerprint == diagnostic.Fingerprint)
        && (suppression.Field == GoalField.None || suppression.Field == diagnostic.Path.Field)
        && Holds(declaration, diagnostic.Path);

    /// <summary>Tells whether a declaration has the unit, project and indicator that are named.</summary>
    public bool IsIn(Declaration declaration) =>
        Holds(declaration, GoalPath.Declaration)
        || Enumerable.Range(0, declaration.Projects.Length).Any(position =>
            Holds(declaration, GoalPath.OfProject(position))
            || Enumerable.Range(0, declaration.Projects[position].Indicators.Length).Any(row => Holds(declaration, GoalPath.OfIndicator(position, row))));

    /// <summary>Tells whether what is not known of a place may concern this one: it is within it or around it.</summary>
    public bool Touches(Declaration declaration, GoalPath path) => Holds(declaration, path, orAround: true);

    private bool Holds(Declaration declaration, GoalPath path, bool orAround = false)
    {
        var at = path.Project is { } position ? declaration.Projects[position] : null;
        return (unit is null || Is(at?.Unit ?? declaration.Unit, unit) || (orAround && at is null))
            && (project is null || (at is null ? orAround : project == Folded(at.Code) || project == Folded(at.Name)))
            && (indicator is null || (path.Indicator is { } row ? indicator == Folded(at!.Indicators[row].Name) : orAround));
    }

    private static bool Is(BudgetUnit unit, string name) => name == Folded(unit.Code) || name == Folded(unit.Name);

    private static string? Folded(string? name) => CellText.Compact(name) is { Length: > 0 } folded ? folded : null;
}
