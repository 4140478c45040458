using System.Collections.Immutable;
using PerfGoals.Diagnostics;

namespace PerfGoals.Rules;

/// <summary>A rule with the severity and the numbers that a rule set gives it.</summary>
public sealed class RuleInForce
{
    internal RuleInForce(IRule rule, Severity severity, ImmutableArray<decimal> values, ImmutableArray<Basis> basis)
    {
        Rule = rule;
        Severity = severity;
        Values = values;
        Basis = basis;
    }

    /// <summary>Gets the rule.</summary>
    public IRule Rule { get; }

    /// <summary>Gets what there is to know of the rule without running it.</summary>
    public RuleDescriptor Descriptor => Rule.Descriptor;

    /// <summary>Gets the severity of its findings.</summary>
    public Severity Severity { get; }

    /// <summary>Gets the values of its parameters, in the order of <see cref="RuleDescriptor.Parameters"/>.</summary>
    public ImmutableArray<decimal> Values { get; }

    /// <summary>Gets the written policy by which it is in force.</summary>
    public ImmutableArray<Basis> Basis { get; }
}
