using PerfGoals.Diagnostics;
using PerfGoals.Rules;

namespace PerfGoals.Documentation;

/// <summary>A parameter of a rule with the value in force.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Value">The value.</param>
/// <param name="Origin">Who set it.</param>
public sealed record HandbookParameter(RuleParameter Parameter, RuleValue Value, SettingOrigin Origin)
{
    /// <summary>Gets whether the value is that of a rule set that names none.</summary>
    public bool IsDefault => Value == Parameter.DefaultValue;
}
