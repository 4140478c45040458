using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A parameter that is true or false.</summary>
/// <param name="key">The name under which rule sets set it.</param>
/// <param name="defaultValue">The value where a rule set names none.</param>
/// <param name="description">What it means where it is true.</param>
/// <exception cref="ArgumentException">The key has another form than <see cref="RuleParameter.Key"/> says.</exception>
public sealed class FlagParameter(string key, bool defaultValue, LocalizedText description) : RuleParameter(key, defaultValue, description)
{
    /// <summary>Gets the value where a rule set names none.</summary>
    public bool Default { get; } = defaultValue;

    /// <inheritdoc/>
    public override LocalizedText AllowedValues { get; } = new("true（是）或 false（否）", "true or false");
}
