using System.Collections.Immutable;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.DependencyInjection;

/// <summary>Tries rule sets and overrides on rules, each by itself, so that a mistake in one does not hide those in another.</summary>
internal static class RuleSetTrial
{
    private static readonly RuleSet None = new() { Id = "none", Version = "0" };

    /// <summary>Returns all that is wrong.</summary>
    public static ImmutableArray<RuleSetProblem> ProblemsOf(IEnumerable<RuleSet> ruleSets, RuleSetLibrary library, IEnumerable<RuleOverride> overrides, RuleCatalog catalog) =>
    [
        .. ruleSets
            .SelectMany(ruleSet => ProblemsOf(() => RulesInForce.Resolve(ruleSet, library, catalog)))
            .Concat(ProblemsOf(() => RulesInForce.Resolve(None, library, catalog).With(overrides)))
            .Distinct(),
    ];

    /// <summary>Returns what is wrong where an attempt fails.</summary>
    public static ImmutableArray<RuleSetProblem> ProblemsOf(Action attempt)
    {
        try
        {
            attempt();
            return [];
        }
        catch (RuleSetException e)
        {
            return e.Problems;
        }
    }
}
