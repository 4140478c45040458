using PerfGoals.Diagnostics;
using PerfGoals.Rules;

namespace PerfGoals.RuleSets;

/// <summary>A parameter that two sets of rules in force give different values.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Before">The first value, or <see langword="null"/> where the rule is not in force there.</param>
/// <param name="BeforeOrigin">Where the first value comes from, or <see langword="null"/>.</param>
/// <param name="After">The second value, or <see langword="null"/> where the rule is not in force there.</param>
/// <param name="AfterOrigin">Where the second value comes from, or <see langword="null"/>.</param>
public sealed record ParameterDifference(RuleParameter Parameter, RuleValue? Before, SettingOrigin? BeforeOrigin, RuleValue? After, SettingOrigin? AfterOrigin);
