using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Acceptance;

/// <summary>The names of a declaration as suppressions compare them, folded once: each is asked for by every suppression and every finding.</summary>
internal sealed class FoldedNames
{
    private readonly Names unit;
    private readonly ImmutableArray<(Names Unit, Names Project, ImmutableArray<string?> Indicators)> projects;

    public FoldedNames(Declaration declaration)
    {
        unit = Names.Of(declaration.Unit.Code, declaration.Unit.Name);
        projects =
        [
            .. declaration.Projects.Select(project => (
                project.Unit is { } own ? Names.Of(own.Code, own.Name) : unit,
                Names.Of(project.Code, project.Name),
                project.Indicators.Select(indicator => Fold(indicator.Name)).ToImmutableArray())),
        ];
    }

    /// <summary>Gets the places of the declaration: itself, its projects and their indicators.</summary>
    public IEnumerable<GoalPath> Places => Enumerable.Range(0, projects.Length)
        .SelectMany(project => Enumerable.Range(0, projects[project].Indicators.Length)
            .Select(row => GoalPath.OfIndicator(project, row))
            .Prepend(GoalPath.OfProject(project)))
        .Prepend(GoalPath.Declaration);

    /// <summary>Returns a name as it is compared, or <see langword="null"/> where it is blank.</summary>
    public static string? Fold(string? name) => CellText.Compact(name) is { Length: > 0 } folded ? folded : null;

    /// <summary>Tells whether the unit of a place has a folded name.</summary>
    public bool IsUnit(string name, GoalPath path) => (path.Project is { } project ? projects[project].Unit : unit).Has(name);

    /// <summary>Tells whether the project of a place has a folded name.</summary>
    public bool IsProject(string name, int project) => projects[project].Project.Has(name);

    /// <summary>Tells whether the indicator of a place has a folded name.</summary>
    public bool IsIndicator(string name, int project, int row) => projects[project].Indicators[row] == name;

    private readonly record struct Names(string? Code, string? Name)
    {
        public static Names Of(string? code, string? name) => new(Fold(code), Fold(name));

        public bool Has(string name) => name == Code || name == Name;
    }
}
