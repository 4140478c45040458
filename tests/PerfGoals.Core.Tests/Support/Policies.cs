using System.Globalization;
using System.Text;
using PerfGoals.Checking;
using PerfGoals.Goals;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.Support;

/// <summary>Rule sets, and what they say of declarations.</summary>
internal static class Policies
{
    /// <summary>Gets the checker of the shipped rule set that the properties are about.</summary>
    public static Checker Luxian { get; } = Checker.Create("luxian-2025");

    /// <summary>Gets the rule set that names no rule.</summary>
    public static RuleSet Empty { get; } = new() { Id = "empty", Version = "1" };

    public static RuleSet Parse(string json) => RuleSet.Parse(Encoding.UTF8.GetBytes(json));

    /// <summary>Returns a rule set that names rules and says nothing else of them.</summary>
    public static RuleSet Naming(params IEnumerable<string> ids) => Empty with
    {
        Id = "named",
        Rules = Empty.Rules.AddRange(ids.Select(id => KeyValuePair.Create(id, new RuleSetting()))),
    };

    /// <summary>Returns what a check found, without the places: rule, severity and arguments, in an order of their own.</summary>
    public static IReadOnlyList<string> VerdictOn(Declaration declaration) =>
        [.. Luxian.Check(declaration).Diagnostics
            .Select(finding => $"{finding.Rule.Id} {finding.Severity} {string.Join(' ', finding.Message.Arguments.Select(argument => argument.TextIn(CultureInfo.InvariantCulture)))}")
            .Order(StringComparer.Ordinal)];
}
