using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A parameter that counts things: a whole number from 0.</summary>
/// <param name="key">The name under which rule sets set it.</param>
/// <param name="defaultValue">The value where a rule set names none.</param>
/// <param name="description">What it counts.</param>
public sealed class CountParameter(string key, int defaultValue, LocalizedText description)
    : RuleParameter(key, description, 0, int.MaxValue)
{
    /// <summary>Gets the value where a rule set names none.</summary>
    public int Default { get; } = defaultValue;

    /// <inheritdoc/>
    public override decimal DefaultNumber => Default;

    /// <inheritdoc/>
    public override bool IsWhole => true;
}
