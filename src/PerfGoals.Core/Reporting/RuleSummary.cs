using PerfGoals.Diagnostics;

namespace PerfGoals.Reporting;

/// <summary>How often a rule found something.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Findings">Its findings.</param>
/// <param name="Documents">In how many documents they are.</param>
/// <param name="Units">Of how many units they are.</param>
public sealed record RuleSummary(RuleDescriptor Rule, FindingCounts Findings, int Documents, int Units);
