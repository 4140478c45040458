using System.Text.RegularExpressions;
using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A value of a rule that a rule set may set, such as the total the weights must reach.</summary>
/// <remarks>Numbers and words of policy live here and in rule sets, never in a rule's code.</remarks>
public abstract partial class RuleParameter
{
    private protected RuleParameter(string key, RuleValue defaultValue, LocalizedText description, LocalizedText? unit = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(description);
        // Options say PG2001.severity and PG2001.total: what follows the point must mean one thing.
        if (!KeyForm().IsMatch(key) || key is "severity" or "enabled")
        {
            throw new ArgumentException(
                $"'{key}' is not the key of a parameter: it is a lower-case letter and then letters and digits, such as total, and neither severity nor enabled.", nameof(key));
        }

        Key = key;
        DefaultValue = defaultValue;
        Description = description;
        Unit = unit;
    }

    /// <summary>Gets the name under which rule sets set it: a lower-case letter, then letters and digits.</summary>
    public string Key { get; }

    /// <summary>Gets what it means.</summary>
    public LocalizedText Description { get; }

    /// <summary>Gets what its number counts or measures, such as 百分点, or <see langword="null"/> where there is nothing to say.</summary>
    public LocalizedText? Unit { get; }

    /// <summary>Gets the value where a rule set names none. Its kind is that of every value allowed.</summary>
    public RuleValue DefaultValue { get; }

    /// <summary>Gets the values that are allowed, in words.</summary>
    public abstract LocalizedText AllowedValues { get; }

    /// <summary>Tells whether a value may be set.</summary>
    /// <param name="value">The value.</param>
    public virtual bool Allows(RuleValue value) => value.Kind == DefaultValue.Kind;

    [GeneratedRegex(@"^[a-z][A-Za-z0-9]*\z")]
    private static partial Regex KeyForm();
}
