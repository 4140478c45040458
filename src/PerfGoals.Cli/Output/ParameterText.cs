using System.Globalization;
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

    /// <summary>Returns what a rule set makes of a parameter: a value with its unit; of a list of words how many there are, and in what it differs from the default one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="parameter">The parameter.</param>
    public static LocalizedText OfSetting(RuleValue value, RuleParameter parameter)
    {
        if (value.Kind != RuleValueKind.Words || value.Words.IsEmpty)
        {
            return Of(value, parameter);
        }

        var count = Phrases.Count(value.Words.Length, "个词", "word");
        var changes = Changes(parameter.DefaultValue, value);
        return changes.Length == 0 ? count : new($"{count.Chinese}（{changes}）", $"{count.English} ({changes})");
    }

    /// <summary>Returns the words that one list has more than another, with +, and those that it lacks, with -.</summary>
    /// <param name="before">The other list.</param>
    /// <param name="after">The list.</param>
    public static string Changes(RuleValue before, RuleValue after)
    {
        var (added, removed) = (after.Words.Except(before.Words, StringComparer.Ordinal), before.Words.Except(after.Words, StringComparer.Ordinal));
        return string.Join(' ', added.Select(word => $"+{word}").Concat(removed.Select(word => $"-{word}")));
    }

    /// <summary>Returns the values that a rule set gives a rule, such as <c>total = 90, tolerance = 0</c>, without the lists of words that it leaves as they are; empty where nothing is left.</summary>
    /// <param name="rule">The rule in force.</param>
    /// <param name="culture">The language.</param>
    public static string Of(RuleInForce rule, CultureInfo culture) =>
        string.Join(", ", rule.Descriptor.Parameters.Zip(rule.Values)
            .Where(setting => setting.Second.Kind != RuleValueKind.Words || Changes(setting.First.DefaultValue, setting.Second).Length > 0)
            .Select(setting => $"{setting.First.Key} = {(setting.Second.Kind == RuleValueKind.Words ? OfSetting(setting.Second, setting.First).In(culture) : Of(setting.Second))}"));
}
