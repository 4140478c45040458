using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A parameter that is an exact number within a range.</summary>
/// <param name="key">The name under which rule sets set it.</param>
/// <param name="defaultValue">The value where a rule set names none.</param>
/// <param name="minimum">The smallest value allowed.</param>
/// <param name="maximum">The largest value allowed.</param>
/// <param name="description">What it means.</param>
/// <param name="unit">What it is measured in, such as 百分点, or <see langword="null"/>.</param>
/// <exception cref="ArgumentException">The key has another form than <see cref="RuleParameter.Key"/> says, or the default is not within the range.</exception>
public sealed class NumberParameter(string key, decimal defaultValue, decimal minimum, decimal maximum, LocalizedText description, LocalizedText? unit = null)
    : NumericParameter(key, defaultValue, minimum, maximum, isWhole: false, description, unit)
{
    /// <summary>Gets the value where a rule set names none.</summary>
    public decimal Default { get; } = defaultValue;
}
