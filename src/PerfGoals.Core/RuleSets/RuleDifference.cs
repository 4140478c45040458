using System.Collections.Immutable;
using PerfGoals.Diagnostics;

namespace PerfGoals.RuleSets;

/// <summary>How a rule, or a finding of a reader, stands differently under two sets of rules in force.</summary>
public sealed class RuleDifference
{
    internal RuleDifference(RuleDescriptor rule, RuleStanding before, RuleStanding after, ImmutableArray<ParameterDifference> parameters)
    {
        Rule = rule;
        Before = before;
        After = after;
        Parameters = parameters;
    }

    /// <summary>Gets the rule.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>Gets how it stands under the first.</summary>
    public RuleStanding Before { get; }

    /// <summary>Gets how it stands under the second.</summary>
    public RuleStanding After { get; }

    /// <summary>Gets the parameters that differ, in the order of the descriptor; all of them where only one has the rule in force.</summary>
    public ImmutableArray<ParameterDifference> Parameters { get; }

    /// <summary>Gets whether the first alone has it in force.</summary>
    public bool IsOnlyBefore => After.Severity is null;

    /// <summary>Gets whether the second alone has it in force.</summary>
    public bool IsOnlyAfter => Before.Severity is null;

    /// <summary>Gets whether the severities differ where both have it in force.</summary>
    public bool HasOtherSeverity => Before.Severity is { } before && After.Severity is { } after && before != after;

    /// <summary>Gets whether both have it in force by different documents.</summary>
    public bool HasOtherBasis => !IsOnlyBefore && !IsOnlyAfter && !Before.Basis.SequenceEqual(After.Basis);
}
