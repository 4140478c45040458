using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>Writes the numbers of rules.</summary>
internal static class ParameterText
{
    /// <summary>Returns a number without idle zeros.</summary>
    /// <param name="value">The number.</param>
    public static string Of(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>Returns the values that a rule set gives a rule, such as <c>total = 90, tolerance = 0</c>; empty where it has no parameters.</summary>
    /// <param name="rule">The rule in force.</param>
    public static string Of(RuleInForce rule) =>
        string.Join(", ", rule.Descriptor.Parameters.Zip(rule.Values, (parameter, value) => $"{parameter.Key} = {Of(value)}"));

    /// <summary>Returns the values that are allowed.</summary>
    /// <param name="parameter">The parameter.</param>
    public static LocalizedText RangeOf(RuleParameter parameter)
    {
        var isOpen = parameter.IsWhole && parameter.Maximum == int.MaxValue;
        var (minimum, maximum) = (Of(parameter.Minimum), Of(parameter.Maximum));
        return (parameter.IsWhole, isOpen) switch
        {
            (true, true) => new($"不小于 {minimum} 的整数", $"a whole number from {minimum}"),
            (true, false) => new($"{minimum} 至 {maximum} 的整数", $"a whole number from {minimum} to {maximum}"),
            _ => new($"{minimum} 至 {maximum}", $"{minimum} to {maximum}"),
        };
    }
}
