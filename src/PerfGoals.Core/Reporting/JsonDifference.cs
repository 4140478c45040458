using System.Globalization;
using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Serialization;

namespace PerfGoals.Reporting;

/// <summary>Writes for programs how two sets of rules in force differ, and what they find. <c>docs/rule-sets.md</c> describes it.</summary>
public static class JsonDifference
{
    /// <summary>Writes a difference as indented UTF-8 without a byte-order mark, with a line feed at the end.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="difference">The difference.</param>
    /// <param name="culture">The reader's culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public static void Write(Stream output, ReportDifference difference, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(difference);
        IndentedJson.Write(output, json => Write(json, difference, culture ?? CultureInfo.CurrentUICulture));
    }

    private static void Write(Utf8JsonWriter json, ReportDifference difference, CultureInfo culture)
    {
        var parts = new RulesJson(json, culture);
        json.WriteStartObject();
        foreach (var (name, rules) in (ReadOnlySpan<(string, RulesInForce)>)[("before", difference.Rules.Before), ("after", difference.Rules.After)])
        {
            json.WriteStartObject(name);
            parts.WriteIdentity(rules);
            json.WriteEndObject();
        }

        json.WriteNumber("unchanged", difference.Rules.Unchanged);
        json.WriteStartArray("rules");
        foreach (var rule in difference.Rules.Rules)
        {
            WriteRule(json, parts, rule);
        }

        json.WriteEndArray();
        var diagnostics = new DiagnosticJson(json, culture);
        json.WriteStartArray("documents");
        foreach (var document in difference.Documents)
        {
            WriteDocument(json, diagnostics, document);
        }

        json.WriteEndArray();
        JsonReport.WriteUnread(json, difference.Unread, culture);
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RulesJson parts, RuleDifference rule)
    {
        json.WriteStartObject();
        parts.WriteIdentity(rule.Rule);
        json.WriteStartObject("before");
        parts.WriteStanding(rule.Before);
        json.WriteEndObject();
        json.WriteStartObject("after");
        parts.WriteStanding(rule.After);
        json.WriteEndObject();
        json.WriteStartArray("parameters");
        foreach (var parameter in rule.Parameters)
        {
            json.WriteStartObject();
            json.WriteString("key", parameter.Parameter.Key);
            WriteValue(json, parts, "before", parameter.Before, parameter.BeforeOrigin);
            WriteValue(json, parts, "after", parameter.After, parameter.AfterOrigin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, RulesJson parts, string name, RuleValue? value, SettingOrigin? origin)
    {
        if (value is not { } known || origin is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        parts.WriteValue("value", known);
        parts.WriteOrigin("from", origin);
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, DiagnosticJson diagnostics, DocumentDifference document)
    {
        var difference = document.Difference;
        json.WriteStartObject();
        json.WriteString("source", document.Document.Source);
        json.WriteBoolean("complete", difference.Before.IsComplete && difference.After.IsComplete);
        json.WriteNumber("unchanged", difference.Unchanged);
        json.WriteStartArray("diagnostics");
        foreach (var finding in difference.Findings)
        {
            json.WriteStartObject();
            json.WriteString("change", finding.Appears ? "appears" : finding.Vanishes ? "vanishes" : "differs");
            WriteFinding("before", finding.Before);
            WriteFinding("after", finding.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("undetermined");
        json.WriteNumber("before", difference.Before.Undetermined.Length);
        json.WriteNumber("after", difference.After.Undetermined.Length);
        json.WriteEndObject();
        json.WriteEndObject();

        void WriteFinding(string name, Diagnostic? finding)
        {
            json.WritePropertyName(name);
            if (finding is null)
            {
                json.WriteNullValue();
            }
            else
            {
                diagnostics.Write(finding, document.Document);
            }
        }
    }
}
