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
        unit = FoldedNames.Fold(suppression.Unit);
        project = FoldedNames.Fold(suppression.Project);
        indicator = FoldedNames.Fold(suppression.Indicator);
    }

    /// <summary>Gets whether no place is named, nor every place.</summary>
    public bool IsMissing => (unit ?? project ?? indicator ?? FoldedNames.Fold(suppression.Fingerprint)) is null && suppression is { Field: GoalField.None, Everywhere: false };

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
    public bool Covers(FoldedNames declaration, Diagnostic diagnostic) =>
        (suppression.Field == GoalField.None || suppression.Field == diagnostic.Path.Field)
        && Holds(declaration, diagnostic.Path)
        // Last, because a digest is made for each finding that is asked.
        && (suppression.Fingerprint is not { } fingerprint || fingerprint == diagnostic.Fingerprint);

    /// <summary>Tells whether a declaration has the unit, project and indicator that are named.</summary>
    public bool IsIn(FoldedNames declaration) => declaration.Places.Any(place => Holds(declaration, place));

    /// <summary>Tells whether what is not known of a place may concern this one: it is within it or around it.</summary>
    public bool Touches(FoldedNames declaration, GoalPath path) => Holds(declaration, path, orAround: true);

    private bool Holds(FoldedNames declaration, GoalPath path, bool orAround = false) =>
        (unit is null || declaration.IsUnit(unit, path) || (orAround && path.Project is null))
        && (project is null || (path.Project is { } position ? declaration.IsProject(project, position) : orAround))
        && (indicator is null || (path is { Project: { } at, Indicator: { } row } ? declaration.IsIndicator(indicator, at, row) : orAround));
}
