using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.Texts;

namespace PerfGoals.Cli.Output;

/// <summary>Writes the values of rules.</summary>
internal static class ParameterText
{
    /// <summary>Returns a value; a list without a word as a dash.</summary>
    /// <param name="value">The value.</param>
    public static string Of(RuleValue value) => value is { Kind: RuleValueKind.Words, Words.IsEmpty: true } ? "—" : value.ToString();

    /// <summary>Returns a value with the unit of its parameter, such as <c>90 百分点</c>.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter.</param>
    public static LocalizedText Of(RuleValue value, RuleParameter parameter)
    {
        var text = Of(value);
        return parameter.Unit is { } unit ? new($"{text} {unit.Chinese}", $"{text} {unit.English}") : new(text, text);
    }

    /// <summary>Returns the values that a rule set gives a rule, such as <c>total = 90, tolerance = 0</c>; empty where it has no parameters.</summary>
    /// <param name="rule">The rule in force.</param>
    public static string Of(RuleInForce rule) =>
        string.Join(", ", rule.Descriptor.Parameters.Zip(rule.Values, (parameter, value) => $"{parameter.Key} = {Of(value)}"));
}
