using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.RuleSets;
using PerfGoals.Targets;

namespace PerfGoals.Testing.Generators;

/// <summary>What the built-in rules in force ask of a project: its numbers, and which of the rules there are.</summary>
internal sealed record SoundNumbers(IReadOnlySet<string> Rules, decimal WeightTotal, decimal WeightTolerance, int Outputs, int Benefits, int Satisfactions, int Costs, int? FiscalYear)
{
    private const string Counting = "PG1001";
    private const string Summing = "PG2001";

    /// <summary>Gets those of luxian-2025.</summary>
    public static SoundNumbers Luxian { get; } = In(Checking.Checker.Create("luxian-2025").Rules);

    /// <summary>Returns those of rules in force.</summary>
    public static SoundNumbers In(RulesInForce rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new(
            rules.Rules.Select(rule => rule.Descriptor.Id).ToHashSet(StringComparer.Ordinal),
            ValueIn(rules, Summing, "total") ?? 100,
            ValueIn(rules, Summing, "tolerance") ?? 0,
            CountIn(rules, "output"),
            CountIn(rules, "benefit"),
            CountIn(rules, "satisfaction"),
            CountIn(rules, "cost"),
            rules.RuleSet.FiscalYears.Contains(2025) || rules.RuleSet.FiscalYears.IsEmpty ? 2025 : rules.RuleSet.FiscalYears[0]);
    }

    /// <summary>Returns how many indicators of a dimension a sound project has at the least.</summary>
    /// <remarks>At least one output and one benefit whatever the rules ask, so that no defect leaves a project without indicators.</remarks>
    public int LeastOf(FirstLevel dimension) => dimension switch
    {
        FirstLevel.Output => Math.Max(1, Outputs),
        FirstLevel.Benefit => Math.Max(1, Benefits),
        FirstLevel.Satisfaction => Satisfactions,
        FirstLevel.Cost => Costs,
        _ => 0,
    };

    /// <summary>Tells whether indicators are such as these numbers ask for; their weights are not looked at.</summary>
    public bool Allow(IReadOnlyCollection<Indicator> indicators) =>
        Enum.GetValues<FirstLevel>().All(dimension => indicators.Count(indicator => Dimensions.Of(indicator.FirstLevel, indicator.SecondLevel) == dimension) >= LeastOf(dimension))
        && indicators.Any(indicator => indicator.Comparison != Comparison.Qualitative);

    private static int CountIn(RulesInForce rules, string parameter) => (int)(ValueIn(rules, Counting, parameter) ?? 0);

    private static decimal? ValueIn(RulesInForce rules, string id, string parameter)
    {
        var rule = rules.Rules.FirstOrDefault(rule => rule.Descriptor.Id == id);
        var index = rule?.Descriptor.Parameters.ToList().FindIndex(declared => declared.Key == parameter) ?? -1;
        return index < 0 ? null : rule!.Values[index].Number;
    }
}
