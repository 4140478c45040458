using System.Collections.Immutable;
using PerfGoals.Diagnostics;

namespace PerfGoals.Rules;

/// <summary>A rule with the severity and the values that a rule set and its overrides give it.</summary>
public sealed class RuleInForce
{
    internal RuleInForce(IRule rule, RuleDescriptor descriptor, ImmutableArray<RuleValue> values, SettingOrigin origin)
    {
        Rule = rule;
        Descriptor = descriptor;
        Values = values;
        ParameterValues = new(descriptor, values);
        Origin = origin;
    }

    /// <summary>Gets the rule.</summary>
    public IRule Rule { get; }

    /// <summary>Gets what there is to know of the rule without running it.</summary>
    public RuleDescriptor Descriptor { get; }

    /// <summary>Gets who put it in force; the default for a rule of the host's own.</summary>
    public SettingOrigin Origin { get; }

    /// <summary>Gets the severity of its findings.</summary>
    public Severity Severity { get; internal init; }

    /// <summary>Gets where the severity comes from.</summary>
    public SettingOrigin SeverityOrigin { get; internal init; } = SettingOrigin.Default;

    /// <summary>Gets the values of its parameters, in the order of <see cref="RuleDescriptor.Parameters"/>.</summary>
    public ImmutableArray<RuleValue> Values { get; }

    /// <summary>Gets where each of <see cref="Values"/> comes from.</summary>
    public ImmutableArray<SettingOrigin> ValueOrigins { get; internal init; }

    /// <summary>Gets the written policy by which it is in force.</summary>
    public ImmutableArray<Basis> Basis { get; internal init; }

    internal ParameterValues ParameterValues { get; }

    /// <summary>Throws where the descriptor does not name a message.</summary>
    internal void RequireDeclared(BoundMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (!Descriptor.Messages.Contains(message.Template))
        {
            throw new ArgumentException($"Rule {Descriptor} does not declare the message '{message.Template.Key}'.", nameof(message));
        }
    }
}
