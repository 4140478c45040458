using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A parameter that counts things: a whole number from 0.</summary>
/// <param name="key">The name under which rule sets set it.</param>
/// <param name="defaultValue">The value where a rule set names none.</param>
/// <param name="description">What it counts.</param>
/// <param name="unit">The measure word, such as 个, or <see langword="null"/>.</param>
/// <exception cref="ArgumentException">The key has another form than <see cref="RuleParameter.Key"/> says, or the default is below 0.</exception>
public sealed class CountParameter(string key, int defaultValue, LocalizedText description, LocalizedText? unit = null)
    : NumericParameter(key, defaultValue, 0, int.MaxValue, isWhole: true, description, unit)
{
    /// <summary>Gets the value where a rule set names none.</summary>
    public int Default { get; } = defaultValue;
}
