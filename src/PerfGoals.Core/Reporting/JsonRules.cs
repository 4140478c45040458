using System.Globalization;
using System.Text.Json;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Serialization;

namespace PerfGoals.Reporting;

/// <summary>Writes for programs what is in force, and why. <c>docs/rule-sets.md</c> describes it.</summary>
public static class JsonRules
{
    /// <summary>Writes rules in force as indented UTF-8 without a byte-order mark, with a line feed at the end.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="rules">The rules in force.</param>
    /// <param name="culture">The reader's culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public static void Write(Stream output, RulesInForce rules, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(rules);
        IndentedJson.Write(output, json => Write(json, rules, culture ?? CultureInfo.CurrentUICulture));
    }

    private static void Write(Utf8JsonWriter json, RulesInForce rules, CultureInfo culture)
    {
        var parts = new RulesJson(json, culture);
        json.WriteStartObject();
        WriteRuleSet(json, parts, rules, culture);
        json.WriteStartArray("rules");
        foreach (var rule in rules.Rules)
        {
            json.WriteStartObject();
            parts.WriteIdentity(rule.Descriptor);
            json.WriteString("certainty", JsonNamingPolicy.CamelCase.ConvertName(rule.Descriptor.Certainty.ToString()));
            parts.WriteStanding(rules.StandingOf(rule.Descriptor));
            WriteParameters(json, parts, rule, culture);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("findingsBesideRules");
        foreach (var finding in RulesInForce.FindingsBesideRules)
        {
            json.WriteStartObject();
            parts.WriteIdentity(finding);
            parts.WriteStanding(rules.StandingOf(finding));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRuleSet(Utf8JsonWriter json, RulesJson parts, RulesInForce rules, CultureInfo culture)
    {
        var set = rules.RuleSet;
        json.WriteStartObject("ruleSet");
        parts.WriteIdentity(rules);
        json.WriteString("title", set.Title?.In(culture));
        json.WriteString("jurisdiction", set.Jurisdiction);
        json.WriteStartArray("fiscalYears");
        foreach (var year in set.FiscalYears)
        {
            json.WriteNumberValue(year);
        }

        json.WriteEndArray();
        json.WriteStartArray("extends");
        foreach (var id in set.Extends)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        parts.WriteBasis(set.Basis);
        json.WriteEndObject();
    }

    private static void WriteParameters(Utf8JsonWriter json, RulesJson parts, RuleInForce rule, CultureInfo culture)
    {
        json.WriteStartArray("parameters");
        foreach (var (parameter, value, origin) in rule.Descriptor.Parameters.Zip(rule.Values, rule.ValueOrigins))
        {
            json.WriteStartObject();
            json.WriteString("key", parameter.Key);
            parts.WriteValue("value", value);
            json.WriteString("unit", parameter.Unit?.In(culture));
            json.WriteString("description", parameter.Description.In(culture));
            parts.WriteOrigin("from", origin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
