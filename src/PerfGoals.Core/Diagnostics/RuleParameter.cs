using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A value of a rule that a rule set may set, such as the total the weights must reach.</summary>
/// <remarks>Numbers of policy live here and in rule sets, never in a rule's code.</remarks>
public abstract class RuleParameter
{
    private protected RuleParameter(string key, LocalizedText description, decimal minimum, decimal maximum)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        ArgumentNullException.ThrowIfNull(description);
        Key = key;
        Description = description;
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>Gets the name under which rule sets set it.</summary>
    public string Key { get; }

    /// <summary>Gets what it means, with its unit.</summary>
    public LocalizedText Description { get; }

    /// <summary>Gets the smallest value allowed.</summary>
    public decimal Minimum { get; }

    /// <summary>Gets the largest value allowed.</summary>
    public decimal Maximum { get; }

    /// <summary>Gets the value where a rule set names none.</summary>
    public abstract decimal DefaultNumber { get; }

    /// <summary>Gets whether only whole numbers are allowed.</summary>
    public abstract bool IsWhole { get; }

    /// <summary>Tells whether a value may be set.</summary>
    /// <param name="value">The value.</param>
    public bool Allows(decimal value) => value >= Minimum && value <= Maximum && (!IsWhole || value == decimal.Truncate(value));
}
