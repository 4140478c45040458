using PerfGoals.Diagnostics;

namespace PerfGoals.Checking;

/// <summary>What a rule cost in the check of a declaration.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Calls">How often its actions were called.</param>
/// <param name="Findings">How many findings it reported.</param>
/// <param name="Faults">At how many places it failed or, switched off after that, was not called.</param>
/// <param name="Elapsed">How long its actions ran, by the clock of <see cref="CheckerOptions.TimeProvider"/>.</param>
public sealed record RuleStatistics(RuleDescriptor Rule, int Calls, int Findings, int Faults, TimeSpan Elapsed)
{
    internal static RuleStatistics Add(RuleStatistics left, RuleStatistics right) =>
        new(left.Rule, left.Calls + right.Calls, left.Findings + right.Findings, left.Faults + right.Faults, left.Elapsed + right.Elapsed);
}
