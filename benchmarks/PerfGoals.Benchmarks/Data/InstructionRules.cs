using System.Collections.Immutable;
using PerfGoals.RuleSets;

namespace PerfGoals.Benchmarks.Data;

/// <summary>The four rules that the instructions of luxian-2025 state, with its numbers, and the one about the weights that the sum is made of.</summary>
internal static class InstructionRules
{
    public static RuleSet RuleSet { get; } = new()
    {
        Id = "luxian-2025-instructions",
        Version = "1.0.0",
        Rules = Settings("PG1001", "PG1002", "PG1003", "PG2001").Add("PG0002", RuleSetLibrary.Shipped.Get("reading").Rules["PG0002"]),
    };

    private static ImmutableSortedDictionary<string, RuleSetting> Settings(params string[] ids) =>
        ids.ToImmutableSortedDictionary(id => id, id => RuleSetLibrary.Shipped.Get("luxian-2025").Rules[id], StringComparer.Ordinal);
}
