using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.DependencyInjection;

/// <summary>Holds what a host says against what is known while it registers: the rule sets, and the rules that are there as objects.</summary>
/// <param name="services">The host's services, with its rules.</param>
/// <param name="builder">What it says.</param>
/// <param name="library">The rule sets there are.</param>
internal sealed class EarlyValidation(IServiceCollection services, PerfGoalsBuilder builder, RuleSetLibrary library)
{
    /// <summary>Returns the rule sets that were named, by their keys.</summary>
    /// <exception cref="RuleSetException">A rule set or an override cannot be used; all that is wrong is named.</exception>
    /// <exception cref="InvalidOperationException">A rule is no singleton.</exception>
    /// <exception cref="ArgumentException">Two rules have one id or one name, or no rule set was named.</exception>
    public ImmutableSortedDictionary<string, RuleSet> RuleSetsByKey()
    {
        if (builder.Choices.Count == 0)
        {
            throw new ArgumentException("Choose a rule set with UseRuleSet, such as UseRuleSet(\"luxian-2025\"), or add several with AddRuleSet.");
        }

        if (RuleRegistrations.WrongLifetimes(services).ToList() is { Count: > 0 } wrong)
        {
            throw new InvalidOperationException(string.Join('\n', wrong));
        }

        var found = ImmutableSortedDictionary.CreateBuilder<string, RuleSet>(StringComparer.Ordinal);
        var problems = builder.Choices.SelectMany(choice => RuleSetTrial.ProblemsOf(() => found.Add(choice.Key, choice.In(library)))).ToList();
        problems.AddRange(ProblemsWithKnownRules(found.Values));
        return problems.Count == 0 ? found.ToImmutable() : throw new RuleSetException([.. problems.Distinct()]);
    }

    private ImmutableArray<RuleSetProblem> ProblemsWithKnownRules(IEnumerable<RuleSet> ruleSets)
    {
        var rules = services.Where(RuleRegistrations.IsRule).Select(service => service.ImplementationInstance as IRule).ToList();
        var catalog = new RuleCatalog(rules.OfType<IRule>());

        // A rule that the container is yet to make may have any id, so no name is wrong until it is made.
        var areAllKnown = !rules.Contains(null);
        bool IsKnown(string rule) => areAllKnown || catalog.Find(rule) is not null;

        var known = new RuleSetLibrary(builder.RuleSets.Distinct().Select(set => set with { Rules = set.Rules.RemoveRange(set.Rules.Keys.Where(rule => !IsKnown(rule))) }));
        return RuleSetTrial.ProblemsOf(ruleSets.Select(set => known.Get(set.Id)), known, builder.Overrides.Where(item => item.Rules.All(IsKnown)), catalog);
    }
}
