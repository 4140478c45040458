using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Reporting;

/// <summary>Writes parts of rules in force as every JSON of the library has them.</summary>
/// <param name="json">Where to write.</param>
/// <param name="culture">The reader's culture.</param>
internal sealed class RulesJson(Utf8JsonWriter json, CultureInfo culture)
{
    /// <summary>Writes by what rules in force are known, and what was said over their rule set.</summary>
    public void WriteIdentity(RulesInForce rules)
    {
        json.WriteString("id", rules.RuleSet.Id);
        json.WriteString("version", rules.RuleSet.Version);
        json.WriteString("hash", rules.Hash);
        json.WriteStartArray("overrides");
        foreach (var item in rules.Overrides)
        {
            json.WriteStartObject();
            json.WriteString("by", WordOf(item.Layer));
            json.WriteString("override", item.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notices");
        foreach (var notice in rules.Notices)
        {
            json.WriteStringValue(notice.ToText().In(culture));
        }

        json.WriteEndArray();
    }

    /// <summary>Writes by what a rule is known.</summary>
    public void WriteIdentity(RuleDescriptor rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        json.WriteString("category", rule.Category.Key);
        json.WriteString("title", rule.Title.In(culture));
    }

    /// <summary>Writes where something comes from.</summary>
    public void WriteOrigin(string name, SettingOrigin origin)
    {
        json.WriteStartObject(name);
        json.WriteString("layer", WordOf(origin.Layer));
        json.WriteString("ruleSet", origin.RuleSet);
        json.WriteString("source", origin.Source);
        JsonReport.WriteNumberOrNull(json, "line", origin.Line);
        json.WriteEndObject();
    }

    /// <summary>Writes documents and clauses.</summary>
    public void WriteBasis(ImmutableArray<Basis> basis)
    {
        json.WriteStartArray("basis");
        foreach (var entry in basis)
        {
            json.WriteStartObject();
            json.WriteString("document", entry.Document.In(culture));
            json.WriteString("clause", entry.Clause?.In(culture));
            JsonReport.WriteNumberOrNull(json, "year", entry.Year);
            json.WriteString("jurisdiction", entry.Jurisdiction);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a value as rule sets have it.</summary>
    public void WriteValue(string name, RuleValue value)
    {
        switch (value.Kind)
        {
            case RuleValueKind.Number:
                json.WriteNumber(name, value.Number);
                break;
            case RuleValueKind.Flag:
                json.WriteBoolean(name, value.Flag);
                break;
            default:
                json.WriteStartArray(name);
                foreach (var word in value.Words)
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
                break;
        }
    }

    /// <summary>Writes how a rule stands.</summary>
    public void WriteStanding(RuleStanding standing)
    {
        json.WriteString("severity", standing.Severity is { } severity ? SeverityWords.Of(severity) : null);
        WriteOrigin("severityFrom", standing.SeverityOrigin);
        WriteOrigin("inForceFrom", standing.Origin);
        WriteBasis(standing.Basis);
    }

    private static string WordOf(SettingLayer layer) => JsonNamingPolicy.CamelCase.ConvertName(layer.ToString());
}
