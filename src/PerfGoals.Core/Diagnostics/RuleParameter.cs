using System.Globalization;
using System.Text.RegularExpressions;
using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A value of a rule that a rule set may set, such as the total the weights must reach.</summary>
/// <remarks>Numbers of policy live here and in rule sets, never in a rule's code.</remarks>
public abstract partial class RuleParameter
{
    private protected RuleParameter(string key, decimal defaultNumber, decimal minimum, decimal maximum, bool isWhole, LocalizedText description)
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
        Description = description;
        DefaultNumber = defaultNumber;
        Minimum = minimum;
        Maximum = maximum;
        IsWhole = isWhole;
        if (minimum > maximum || !Allows(defaultNumber))
        {
            throw new ArgumentException($"The default {Text(defaultNumber)} of parameter '{key}' is not allowed: {AllowedValues.English}.", nameof(defaultNumber));
        }
    }

    /// <summary>Gets the name under which rule sets set it: a lower-case letter, then letters and digits.</summary>
    public string Key { get; }

    /// <summary>Gets what it means, with its unit.</summary>
    public LocalizedText Description { get; }

    /// <summary>Gets the smallest value allowed.</summary>
    public decimal Minimum { get; }

    /// <summary>Gets the largest value allowed.</summary>
    public decimal Maximum { get; }

    /// <summary>Gets the value where a rule set names none.</summary>
    public decimal DefaultNumber { get; }

    /// <summary>Gets whether only whole numbers are allowed.</summary>
    public bool IsWhole { get; }

    /// <summary>Gets the values that are allowed, in words.</summary>
    public LocalizedText AllowedValues
    {
        get
        {
            var isOpen = IsWhole && Maximum == int.MaxValue;
            var (minimum, maximum) = (Text(Minimum), Text(Maximum));
            return (IsWhole, isOpen) switch
            {
                (true, true) => new($"不小于 {minimum} 的整数", $"a whole number from {minimum}"),
                (true, false) => new($"{minimum} 至 {maximum} 的整数", $"a whole number from {minimum} to {maximum}"),
                _ => new($"{minimum} 至 {maximum}", $"{minimum} to {maximum}"),
            };
        }
    }

    /// <summary>Tells whether a value may be set.</summary>
    /// <param name="value">The value.</param>
    public bool Allows(decimal value) => value >= Minimum && value <= Maximum && (!IsWhole || value == decimal.Truncate(value));

    private static string Text(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[a-z][A-Za-z0-9]*\z")]
    private static partial Regex KeyForm();
}
