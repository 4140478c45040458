using System.Collections.Immutable;
using PerfGoals.RuleSets;

namespace PerfGoals.Benchmarks.Data;

/// <summary>The three rules that the instructions of luxian-2025 state, with its numbers, and no others.</summary>
internal static class InstructionRules
{
    public static RuleSet RuleSet { get; } = new()
    {
        Id = "luxian-2025-instructions",
        Version = "1.0.0",
        Rules = Only("PG1001", "PG1002", "PG2001"),
    };

    private static ImmutableSortedDictionary<string, RuleSetting> Only(params string[] ids) =>
        ids.ToImmutableSortedDictionary(id => id, id => RuleSetLibrary.Shipped.Get("luxian-2025").Rules[id], StringComparer.Ordinal);
}
