using System.Globalization;
using PerfGoals.Rules;

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
}
