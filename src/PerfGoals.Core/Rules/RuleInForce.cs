using System.Collections.Immutable;
using PerfGoals.Diagnostics;

namespace PerfGoals.Rules;

/// <summary>A rule with the severity and the numbers that a rule set and its overrides give it.</summary>
public sealed class RuleInForce
{
    internal RuleInForce(IRule rule, SettingOrigin origin)
    {
        Rule = rule;
        Origin = origin;
    }

    /// <summary>Gets the rule.</summary>
    public IRule Rule { get; }

    /// <summary>Gets what there is to know of the rule without running it.</summary>
    public RuleDescriptor Descriptor => Rule.Descriptor;

    /// <summary>Gets who put it in force; the default for a rule of the host's own.</summary>
    public SettingOrigin Origin { get; }

    /// <summary>Gets the severity of its findings.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets where the severity comes from.</summary>
    public required SettingOrigin SeverityOrigin { get; init; }

    /// <summary>Gets the values of its parameters, in the order of <see cref="RuleDescriptor.Parameters"/>.</summary>
    public required ImmutableArray<decimal> Values { get; init; }

    /// <summary>Gets where each of <see cref="Values"/> comes from.</summary>
    public required ImmutableArray<SettingOrigin> ValueOrigins { get; init; }

    /// <summary>Gets the written policy by which it is in force.</summary>
    public required ImmutableArray<Basis> Basis { get; init; }
}
