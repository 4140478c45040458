using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;

namespace PerfGoals.RuleSets;

/// <summary>How a rule, or a finding of a reader, stands under some rules in force.</summary>
public sealed class RuleStanding
{
    internal RuleStanding(Severity? severity, SettingOrigin origin, SettingOrigin severityOrigin, ImmutableArray<Basis> basis)
    {
        Severity = severity;
        Origin = origin;
        SeverityOrigin = severityOrigin;
        Basis = basis;
    }

    /// <summary>Gets the severity of its findings, or <see langword="null"/> where it is not in force.</summary>
    public Severity? Severity { get; }

    /// <summary>Gets who put it in force or took it out; the default where nobody named it.</summary>
    public SettingOrigin Origin { get; }

    /// <summary>Gets where the severity comes from.</summary>
    public SettingOrigin SeverityOrigin { get; }

    /// <summary>Gets the written policy by which it is in force; none where it is not.</summary>
    public ImmutableArray<Basis> Basis { get; }
}
