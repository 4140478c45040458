using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Numbers;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>The base of rules that hold the targets of a project against those of the year before, where declarations of both years are checked together.</summary>
/// <remarks>
/// A project is known again by its unit and its code, or else its name without the year; an indicator by its name. Where two could be meant, none is.
/// </remarks>
internal abstract class YearOnYearRule(RuleDescriptor descriptor) : PortfolioRule<List<DeclaredTargets>>(descriptor)
{
    private static readonly LocalizedText YearBefore = new("上年的指标", "the indicator of the year before");

    protected override List<DeclaredTargets> Create() => [];

    protected override void Add(List<DeclaredTargets> state, in PortfolioEntryContext context)
    {
        var declaration = context.Declaration;
        var isDue = false;
        for (var index = 0; index < declaration.ProjectCount; index++)
        {
            var project = declaration.Project(index);
            if (project.IsSecret || TargetsOf(project, context) is not { Length: > 0 } targets)
            {
                continue;
            }

            isDue = true;
            var key = ProjectKey.Of(project);
            if (declaration.FiscalYear is not { } year)
            {
                context.Undetermined(GoalPath.Declaration.At(GoalField.FiscalYear));
            }
            else if (key.Unit.Length == 0)
            {
                context.Undetermined(GoalPath.Declaration.At(GoalField.UnitName));
            }
            else if (key.Code.Length > 0 || key.Name.Length > 0)
            {
                state.Add(new(year, key, project.Budget?.InYuan is > 0 and var budget ? budget : null, targets));
            }
        }

        if (!isDue)
        {
            context.NotApplicable();
        }
    }

    protected override List<DeclaredTargets> Merge(List<DeclaredTargets> left, List<DeclaredTargets> right)
    {
        left.AddRange(right);
        return left;
    }

    protected override void Report(List<DeclaredTargets> state, in PortfolioContext context)
    {
        var byCode = state.Where(project => project.Key.Code.Length > 0).ToLookup(project => (project.Key.Unit, project.Year, project.Key.Code));
        var byName = state.Where(project => project.Name.Length > 0).ToLookup(project => (project.Key.Unit, project.Year, project.Name));
        foreach (var project in state)
        {
            if (Before(project) is not { } before)
            {
                continue;
            }

            var earlier = before.Targets.ToLookup(target => target.Name, StringComparer.Ordinal);
            foreach (var group in project.Targets.GroupBy(target => target.Name, StringComparer.Ordinal))
            {
                if (OnlyOne(group) is { } now && OnlyOne(earlier[now.Name]) is { } other)
                {
                    Compare(now, other, project.Budget is { } budget && before.Budget is { } budgetBefore ? (budget, budgetBefore) : null, context);
                }
            }
        }

        // Where two of either year could be meant, none is.
        DeclaredTargets? Before(DeclaredTargets project) =>
            OnlyOne(byCode[(project.Key.Unit, project.Year, project.Key.Code)]) is not null && OnlyOne(byCode[(project.Key.Unit, project.Year - 1, project.Key.Code)]) is { } sameCode ? sameCode
            : OnlyOne(byName[(project.Key.Unit, project.Year, project.Name)]) is not null ? OnlyOne(byName[(project.Key.Unit, project.Year - 1, project.Name)])
            : null;
    }

    /// <summary>Returns what is to be said of a target, or <see langword="null"/>.</summary>
    /// <param name="pair">The target and that of the year before.</param>
    /// <param name="context">The parameters.</param>
    protected abstract BoundMessage? Judge(TargetPair pair, in PortfolioContext context);

    private void Compare(DeclaredTarget now, DeclaredTarget before, (decimal Now, decimal Before)? budgets, in PortfolioContext context)
    {
        if (TargetPair.Of(now, before, budgets) is not { } pair)
        {
            context.Undetermined(now.Place);
        }
        else if (Judge(pair, context) is { } message)
        {
            context.Report(now.Place, message).Related(before.Place, YearBefore);
        }
    }

    private static ImmutableArray<DeclaredTarget> TargetsOf(ProjectView project, in PortfolioEntryContext context)
    {
        var targets = ImmutableArray.CreateBuilder<DeclaredTarget>();
        foreach (var indicator in project.Indicators)
        {
            if (indicator.Target.Kind == TargetKind.Quantitative && indicator.Requirement.Direction != Direction.None && DeclaredTargets.WithoutYear(indicator.Name) is { Length: > 0 } name)
            {
                targets.Add(new(name, indicator.Requirement.InContextOf(indicator.Name), TextOf(indicator), context.Place(indicator.At(GoalField.Target))));
            }
        }

        return targets.DrainToImmutable();
    }

    // 天 is read as 日, and a reader looks for what the table says.
    private static string TextOf(in IndicatorView indicator) =>
        indicator.Requirement with { Unit = null } is var bare && NumberText.TryRead(indicator.TextOf(GoalField.Target), out _) && !indicator.IsBlank(GoalField.Unit)
            ? bare + CellText.OneLine(indicator.TextOf(GoalField.Unit))
            : indicator.Requirement.ToString();

    private static T? OnlyOne<T>(IEnumerable<T> all)
        where T : class => all.Take(2).ToArray() is [var one] ? one : null;
}
