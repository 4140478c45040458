using System.Collections.Immutable;
using PerfGoals.Goals;

namespace PerfGoals.Reporting;

/// <summary>What was found in the projects of one unit.</summary>
/// <param name="Unit">The unit as the first of its documents names it; <see cref="BudgetUnit.Unnamed"/> for what no unit is named for.</param>
/// <param name="Documents">In how many documents it is.</param>
/// <param name="Projects">How many projects it has in them.</param>
/// <param name="Findings">The findings.</param>
/// <param name="ByCategory">The findings in each of <see cref="PortfolioSummary.Categories"/>, in their order.</param>
/// <param name="Undetermined">How many places were not checked.</param>
public sealed record UnitSummary(
    BudgetUnit Unit, int Documents, int Projects, FindingCounts Findings, ImmutableArray<FindingCounts> ByCategory, int Undetermined);
