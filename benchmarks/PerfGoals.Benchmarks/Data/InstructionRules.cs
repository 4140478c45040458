using System.Collections.Immutable;
using PerfGoals.RuleSets;

namespace PerfGoals.Benchmarks.Data;

/// <summary>The four rules that the instructions of luxian-2025 state of the table itself, with its numbers, and a fifth.</summary>
internal static class InstructionRules
{
    /// <summary>Gets the set whose fifth rule is about projects, as the four are: PG1013.</summary>
    public static RuleSet OfProjects { get; } = With("PG1013", "recommended");

    /// <summary>Gets the set whose fifth rule is called for each indicator: PG0002.</summary>
    public static RuleSet AlsoOfIndicators { get; } = With("PG0002", "reading");

    private static RuleSet With(string fifth, string from) => new()
    {
        Id = "luxian-2025-instructions",
        Version = "1.0.0",
        Rules = ((string[])["PG1001", "PG1002", "PG1003", "PG2001"])
            .ToImmutableSortedDictionary(id => id, id => RuleSetLibrary.Shipped.Get("luxian-2025").Rules[id], StringComparer.Ordinal)
            .Add(fifth, RuleSetLibrary.Shipped.Get(from).Rules[fifth]),
    };
}
