using PerfGoals.RuleSets;

namespace PerfGoals.Reporting;

/// <summary>Names a rule set so that a result can be traced to it.</summary>
public static class RuleSetText
{
    private const int HashDigits = 12;

    /// <summary>Returns id, version and the beginning of the digest, such as <c>luxian-2025 1.0.0 (sha256:0123456789ab)</c>.</summary>
    /// <param name="rules">The rules in force.</param>
    public static string Of(RulesInForce rules)
    {
        var digits = rules.Hash.IndexOf(':', StringComparison.Ordinal) + 1 + HashDigits;
        return $"{rules.RuleSet.Id} {rules.RuleSet.Version} ({rules.Hash[..Math.Min(digits, rules.Hash.Length)]})";
    }

    /// <summary>Returns what was said over the rule set as it stands on a command line; empty where nothing was.</summary>
    /// <param name="rules">The rules in force.</param>
    public static string OverridesOf(RulesInForce rules) => string.Join(' ', rules.Overrides.Select(item => item.Kind switch
    {
        RuleOverrideKind.Set => $"--set {item}",
        RuleOverrideKind.Select => $"--select {string.Join(',', item.Rules)}",
        _ => $"--ignore {string.Join(',', item.Rules)}",
    }));
}
