using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;

namespace PerfGoals.RuleSets;

/// <summary>What all layers so far say of one rule, each part with who said it.</summary>
internal sealed record RuleState
{
    private static readonly ImmutableSortedDictionary<string, (RuleValue Value, SettingOrigin Origin)> NoValues =
        ImmutableSortedDictionary.Create<string, (RuleValue, SettingOrigin)>(StringComparer.Ordinal);

    public bool Enabled { get; init; } = true;

    public SettingOrigin EnabledOrigin { get; init; } = SettingOrigin.Default;

    public Severity? Severity { get; init; }

    public SettingOrigin SeverityOrigin { get; init; } = SettingOrigin.Default;

    public ImmutableSortedDictionary<string, (RuleValue Value, SettingOrigin Origin)> Values { get; init; } = NoValues;

    public ImmutableArray<Basis> Basis { get; init; } = [];

    /// <summary>Returns the state in which a layer puts the rule in force or takes it out.</summary>
    public RuleState WithEnabled(bool enabled, SettingOrigin origin) => this with { Enabled = enabled, EnabledOrigin = origin };

    /// <summary>Returns the state in which a layer sets the severity.</summary>
    public RuleState WithSeverity(Severity severity, SettingOrigin origin) => this with { Severity = severity, SeverityOrigin = origin };

    /// <summary>Returns the state in which a layer sets a parameter.</summary>
    public RuleState WithValue(RuleParameter parameter, RuleValue value, SettingOrigin origin) => this with
    {
        Values = Values.SetItem(parameter.Key, (value, origin)),
        // A clause that says 90 is no basis for 100.
        Basis = value == ValueOf(parameter).Value ? Basis : [],
    };

    /// <summary>Returns the value of a parameter and who said it.</summary>
    public (RuleValue Value, SettingOrigin Origin) ValueOf(RuleParameter parameter) =>
        Values.GetValueOrDefault(parameter.Key, (parameter.DefaultValue, SettingOrigin.Default));

    /// <summary>Returns the rule as it is in force.</summary>
    public RuleInForce InForce(IRule rule, RuleDescriptor descriptor)
    {
        var values = descriptor.Parameters.Select(ValueOf).ToList();
        return new(rule, descriptor, [.. values.Select(entry => entry.Value)], EnabledOrigin)
        {
            Severity = Severity ?? descriptor.DefaultSeverity,
            SeverityOrigin = SeverityOrigin,
            ValueOrigins = [.. values.Select(entry => entry.Origin)],
            Basis = Basis.IsEmpty ? descriptor.Basis : Basis,
        };
    }
}
