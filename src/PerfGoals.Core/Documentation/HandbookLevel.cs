using System.Collections.Immutable;
using PerfGoals.RuleSets;

namespace PerfGoals.Documentation;

/// <summary>What a rule set changes in those it extends, or what a host and a command line change in the rule set.</summary>
public sealed class HandbookLevel
{
    private HandbookLevel(RuleSet? ruleSet, ImmutableArray<RuleDifference> changes)
    {
        RuleSet = ruleSet;
        Changes = changes;
    }

    /// <summary>Gets the rule set, or <see langword="null"/> for what overrides it.</summary>
    public RuleSet? RuleSet { get; }

    /// <summary>Gets how rules stand differently above the level and below it, by id. What a level says and the level below says too is no change.</summary>
    public ImmutableArray<RuleDifference> Changes { get; }

    internal static ImmutableArray<HandbookLevel> AllOf(RulesInForce rules)
    {
        var levels = ImmutableArray.CreateBuilder<HandbookLevel>();
        var below = rules.WithoutRuleSet;
        foreach (var level in rules.Levels)
        {
            levels.Add(new(level.Overrides.IsEmpty ? level.RuleSet : null, RulesDifference.Between(below, level).Rules));
            below = level;
        }

        return levels.ToImmutable();
    }
}
