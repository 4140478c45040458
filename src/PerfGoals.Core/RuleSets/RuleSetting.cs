using System.Collections.Immutable;
using PerfGoals.Diagnostics;

namespace PerfGoals.RuleSets;

/// <summary>What a rule set says of one rule. What it does not say is inherited, or else the rule's default.</summary>
public sealed record RuleSetting
{
    /// <summary>Gets whether the rule is in force. To name a rule is to put it in force, also where an inherited rule set disables it.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Gets the severity, or <see langword="null"/> to inherit.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Gets the values of parameters by key.</summary>
    public ImmutableSortedDictionary<string, RuleValue> Parameters { get; init; } = ImmutableSortedDictionary.Create<string, RuleValue>(StringComparer.Ordinal);

    /// <summary>Gets what is added to and removed from lists of words that are inherited, by the key of the parameter.</summary>
    public ImmutableSortedDictionary<string, WordsChange> WordsChanges { get; init; } = ImmutableSortedDictionary.Create<string, WordsChange>(StringComparer.Ordinal);

    /// <summary>Gets the written policy by which this rule set uses the rule; none to inherit, unless parameters are set.</summary>
    public ImmutableArray<Basis> Basis { get; init; } = [];
}
