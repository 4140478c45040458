using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.References;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Reporting;

/// <summary>Writes a report for programs. <c>docs/check-report.md</c> describes it.</summary>
public static class JsonReport
{
    private static readonly JsonWriterOptions Options = new()
    {
        // The text goes into files and pipes, never into HTML, so Chinese needs no escapes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Writes a report as indented UTF-8 without a byte-order mark, with a line feed at the end.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="report">The report.</param>
    /// <param name="culture">The reader's culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public static void Write(Stream output, CheckReport report, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            WriteReport(json, report, culture ?? CultureInfo.CurrentUICulture);
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteReport(Utf8JsonWriter json, CheckReport report, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteStartObject("ruleSet");
        json.WriteString("id", report.Rules.RuleSet.Id);
        json.WriteString("version", report.Rules.RuleSet.Version);
        json.WriteString("hash", report.Rules.Hash);
        WriteOverrides(json, report.Rules);
        json.WriteStartArray("notices");
        foreach (var notice in report.Rules.Notices)
        {
            json.WriteStringValue(notice.ToText().In(culture));
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("documents");
        foreach (var document in report.Documents)
        {
            WriteDocument(json, document, culture);
        }

        json.WriteEndArray();
        json.WriteStartArray("unread");
        foreach (var unread in report.Unread)
        {
            json.WriteStartObject();
            json.WriteString("source", unread.Source);
            json.WriteString("message", unread.Explanation.In(culture));
            WriteNumberOrNull(json, "line", unread.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOverrides(Utf8JsonWriter json, RulesInForce rules)
    {
        json.WriteStartArray("overrides");
        foreach (var item in rules.Overrides)
        {
            json.WriteStartObject();
            json.WriteString("by", item.Layer == SettingLayer.CommandLine ? "commandLine" : "host");
            json.WriteString("override", item.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteDocument(Utf8JsonWriter json, CheckedDocument document, CultureInfo culture)
    {
        var declaration = document.Document.Declaration;
        json.WriteStartObject();
        json.WriteString("source", document.Document.Source);
        json.WriteNumber("projects", declaration.Projects.Length);
        json.WriteNumber("indicators", declaration.IndicatorCount);
        json.WriteBoolean("complete", document.Result.IsComplete);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in document.Result.Diagnostics)
        {
            WriteDiagnostic(json, diagnostic, document.Document.Locate(diagnostic), culture);
        }

        json.WriteEndArray();
        json.WriteStartArray("ledger");
        foreach (var entry in document.Result.Ledger)
        {
            WriteLedgerEntry(json, entry);
        }

        json.WriteEndArray();
        json.WriteStartArray("undetermined");
        foreach (var place in document.Result.Undetermined)
        {
            json.WriteStartObject();
            json.WriteString("rule", place.Rule.Id);
            json.WriteString("path", place.Path.ToJsonPointer());
            WriteMissing(json, place, culture);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMissing(Utf8JsonWriter json, UndeterminedPlace place, CultureInfo culture)
    {
        if (place.Reference is not { } reference)
        {
            json.WriteString("missing", place.Missing.ToJsonPointer());
            return;
        }

        json.WriteNull("missing");
        json.WriteStartObject("reference");
        json.WriteString("part", reference.Part.Key());
        json.WriteString("reason", JsonNamingPolicy.CamelCase.ConvertName(reference.Reason.ToString()));
        json.WriteString("message", reference.Explanation.In(culture));
        json.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, SourceLocation? location, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Rule.Id);
        json.WriteString("name", diagnostic.Rule.Name);
        json.WriteString("category", diagnostic.Rule.Category.Key);
        json.WriteString("severity", SeverityWords.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message.In(culture));
        json.WriteString("path", diagnostic.Path.ToJsonPointer());
        if (location is { } place)
        {
            json.WriteStartObject("location");
            json.WriteNumber("row", place.Row);
            WriteNumberOrNull(json, "column", place.Column);
            json.WriteString("header", place.Header);
            WriteNumberOrNull(json, "line", place.Line);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("location");
        }

        json.WriteStartObject("arguments");
        foreach (var argument in diagnostic.Message.Arguments)
        {
            WriteArgument(json, argument);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteArgument(Utf8JsonWriter json, MessageArgument argument)
    {
        switch (argument.Value)
        {
            case null:
                json.WriteNull(argument.Name);
                break;
            case int number:
                json.WriteNumber(argument.Name, number);
                break;
            case decimal number:
                json.WriteNumber(argument.Name, number);
                break;
            case bool truth:
                json.WriteBoolean(argument.Name, truth);
                break;
            default:
                // Arguments are for programs, so terms keep their standard name whatever the reader's language.
                json.WriteString(argument.Name, argument.TextIn(CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteLedgerEntry(Utf8JsonWriter json, LedgerEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("rule", entry.Rule.Id);
        json.WriteNumber("passed", entry.Passed);
        json.WriteNumber("violated", entry.Violated);
        json.WriteNumber("notApplicable", entry.NotApplicable);
        json.WriteNumber("undetermined", entry.Undetermined);
        json.WriteNumber("faulted", entry.Faulted);
        json.WriteEndObject();
    }

    private static void WriteNumberOrNull(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
