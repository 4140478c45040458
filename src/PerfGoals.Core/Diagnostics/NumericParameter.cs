using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A parameter whose value is a number within a range.</summary>
public abstract class NumericParameter : RuleParameter
{
    private protected NumericParameter(string key, decimal defaultNumber, decimal minimum, decimal maximum, bool isWhole, LocalizedText description, LocalizedText? unit)
        : base(key, defaultNumber, description, unit)
    {
        Minimum = minimum;
        Maximum = maximum;
        IsWhole = isWhole;
        if (minimum > maximum || !Allows(DefaultValue))
        {
            throw new ArgumentException($"The default {DefaultValue} of parameter '{key}' is not allowed: {AllowedValues.English}.", nameof(defaultNumber));
        }
    }

    /// <summary>Gets the smallest value allowed.</summary>
    public decimal Minimum { get; }

    /// <summary>Gets the largest value allowed.</summary>
    public decimal Maximum { get; }

    /// <summary>Gets whether only whole numbers are allowed.</summary>
    public bool IsWhole { get; }

    /// <inheritdoc/>
    public sealed override LocalizedText AllowedValues
    {
        get
        {
            var isOpen = IsWhole && Maximum == int.MaxValue;
            var (minimum, maximum) = (RuleValue.Of(Minimum), RuleValue.Of(Maximum));
            return (IsWhole, isOpen) switch
            {
                (true, true) => new($"不小于 {minimum} 的整数", $"a whole number from {minimum}"),
                (true, false) => new($"{minimum} 至 {maximum} 的整数", $"a whole number from {minimum} to {maximum}"),
                _ => new($"{minimum} 至 {maximum}", $"{minimum} to {maximum}"),
            };
        }
    }

    /// <inheritdoc/>
    public sealed override bool Allows(RuleValue value) =>
        value.Kind == RuleValueKind.Number && value.Number >= Minimum && value.Number <= Maximum && (!IsWhole || value.Number == decimal.Truncate(value.Number));
}
