using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.RuleSets;
using PerfGoals.Targets;

namespace PerfGoals.Testing.Generators;

/// <summary>Makes a declaration smaller step by step; a valid one stays valid, and a defect stays the only one.</summary>
public static class DeclarationShrinker
{
    /// <summary>Returns declarations that lack one thing.</summary>
    /// <param name="declaration">Any declaration.</param>
    public static IEnumerable<Declaration> Any(Declaration declaration) =>
        Around(declaration)
            .Concat(Without(declaration.Projects).Select(projects => declaration with { Projects = projects }))
            .Concat(Each(declaration.Projects, AnyProject).Select(projects => declaration with { Projects = projects }));

    /// <summary>Returns declarations that lack one thing and are valid under luxian-2025 as well.</summary>
    /// <param name="declaration">A declaration that is valid under luxian-2025.</param>
    public static IEnumerable<Declaration> Valid(Declaration declaration) => Valid(declaration, SoundNumbers.Luxian);

    /// <summary>Returns declarations that lack one thing and are valid as well.</summary>
    /// <param name="declaration">A declaration that is valid under the rules.</param>
    /// <param name="rules">The rules in force.</param>
    public static IEnumerable<Declaration> ValidUnder(Declaration declaration, RulesInForce rules) => Valid(declaration, SoundNumbers.In(rules));

    /// <summary>Returns declarations that lack one thing and have the same defect and no other.</summary>
    /// <param name="declaration">The declaration.</param>
    public static IEnumerable<NearlyValidDeclaration> NearlyValid(NearlyValidDeclaration declaration)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        var (sound, project, indicator) = declaration.Origin;

        // A defect may stand just where the sound declaration became smaller.
        return Valid(sound, declaration.Numbers)
            .Select(smaller => declaration.Defect.In(smaller, project, indicator, declaration.Numbers))
            .OfType<NearlyValidDeclaration>()
            .Where(smaller => smaller.Value != declaration.Value);
    }

    internal static IEnumerable<Declaration> Valid(Declaration declaration, SoundNumbers numbers) =>
        Around(declaration)
            .Concat(Without(declaration.Projects).Where(projects => projects.Length > 0).Select(projects => declaration with { Projects = projects }))
            .Concat(Each(declaration.Projects, project => ValidProject(project, numbers)).Select(projects => declaration with { Projects = projects }));

    private static IEnumerable<Declaration> Around(Declaration declaration)
    {
        if (declaration.Title is not null)
        {
            yield return declaration with { Title = null };
        }

        if (!declaration.Notes.IsEmpty)
        {
            yield return declaration with { Notes = [] };
        }

        if (declaration.Unit != BudgetUnit.Unnamed)
        {
            yield return declaration with { Unit = BudgetUnit.Unnamed };
        }
    }

    private static IEnumerable<Project> AnyProject(Project project) =>
        Plainer(project)
            .Concat(project.Name.Length > 0 ? [project with { Name = "" }] : [])
            .Concat(Without(project.Indicators).Select(indicators => project with { Indicators = indicators }))
            .Concat(Each(project.Indicators, Plainer).Select(indicators => project with { Indicators = indicators }));

    private static IEnumerable<Project> ValidProject(Project project, SoundNumbers numbers) =>
        Plainer(project)
            .Concat(Absorbed(project.Indicators).Where(indicators => numbers.Allow(indicators)).Select(indicators => project with { Indicators = indicators }))
            .Concat(Each(project.Indicators, indicator => indicator.Cells is null ? [] : [indicator with { Cells = null }]).Select(indicators => project with { Indicators = indicators }));

    private static IEnumerable<Project> Plainer(Project project)
    {
        if (project.Cells is not null)
        {
            yield return project with { Cells = null };
        }

        if (project.AnnualGoal.Length > 0)
        {
            yield return project with { AnnualGoal = "" };
        }

        if ((project.Unit, project.Code, project.Budget) != (null, null, null))
        {
            yield return project with { Unit = null, Code = null, Budget = null };
        }
    }

    private static IEnumerable<Indicator> Plainer(Indicator indicator)
    {
        if (indicator.Cells is not null)
        {
            yield return indicator with { Cells = null };
        }

        if (indicator.Name.Length > 0)
        {
            yield return indicator with { Name = "" };
        }

        if (indicator.Target.Kind != TargetKind.Empty)
        {
            yield return indicator with { Target = Target.Empty };
        }

        if ((indicator.Unit, indicator.Weight) != (null, null))
        {
            yield return indicator with { Unit = null, Weight = null };
        }
    }

    // An indicator that goes leaves its weight to its neighbour, so the total stays.
    private static IEnumerable<ImmutableArray<Indicator>> Absorbed(ImmutableArray<Indicator> indicators)
    {
        for (var index = 1; index < indicators.Length; index++)
        {
            var heir = indicators[index - 1];
            yield return indicators.SetItem(index - 1, heir with { Weight = heir.Weight + indicators[index].Weight, Cells = null }).RemoveAt(index);
        }
    }

    private static IEnumerable<ImmutableArray<T>> Without<T>(ImmutableArray<T> items) => Enumerable.Range(0, items.Length).Select(items.RemoveAt);

    private static IEnumerable<ImmutableArray<T>> Each<T>(ImmutableArray<T> items, Func<T, IEnumerable<T>> smaller) =>
        Enumerable.Range(0, items.Length).SelectMany(index => smaller(items[index]).Select(item => items.SetItem(index, item)));
}
