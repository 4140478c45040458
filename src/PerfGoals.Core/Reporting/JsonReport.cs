using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PerfGoals.Acceptance;
using PerfGoals.Checking;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Rules;
using PerfGoals.Serialization;

namespace PerfGoals.Reporting;

/// <summary>Writes a report for programs. <c>docs/check-report.md</c> describes it.</summary>
public static class JsonReport
{
    /// <summary>Writes a report as indented UTF-8 without a byte-order mark, with a line feed at the end.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="report">The report.</param>
    /// <param name="culture">The reader's culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public static void Write(Stream output, CheckReport report, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        IndentedJson.Write(output, json => WriteReport(json, report, culture ?? CultureInfo.CurrentUICulture));
    }

    private static void WriteReport(Utf8JsonWriter json, CheckReport report, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteStartObject("ruleSet");
        new RulesJson(json, culture).WriteIdentity(report.Rules);
        json.WriteEndObject();
        var keys = DocumentKey.OfSources(report.Documents.Select(entry => entry.Document.Source));
        var diagnostics = new DiagnosticJson(json, culture, keys.Zip(report.Documents, (key, entry) => (key, entry.Document)).ToDictionary());
        WriteSuppressions(json, report, diagnostics);
        WriteBaseline(json, report);
        json.WriteStartArray("documents");
        foreach (var document in report.Documents)
        {
            WriteDocument(json, document, diagnostics, report.Baseline is not null, culture);
        }

        json.WriteEndArray();
        WriteUnread(json, report.Unread, culture);
        WriteStatistics(json, report);
        json.WriteEndObject();
    }

    // Times differ from run to run, so they are there only where somebody asked for them.
    private static void WriteStatistics(Utf8JsonWriter json, CheckReport report)
    {
        if (report.Statistics is not [_, ..] statistics)
        {
            return;
        }

        json.WriteStartArray("statistics");
        foreach (var entry in statistics)
        {
            json.WriteStartObject();
            json.WriteString("rule", entry.Rule.Id);
            json.WriteNumber("calls", entry.Calls);
            json.WriteNumber("findings", entry.Findings);
            json.WriteNumber("faults", entry.Faults);
            json.WriteNumber("milliseconds", (decimal)entry.Elapsed.Ticks / TimeSpan.TicksPerMillisecond);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSuppressions(Utf8JsonWriter json, CheckReport report, DiagnosticJson diagnostics)
    {
        if (report.Suppressions is not { } suppressions)
        {
            json.WriteNull("suppressions");
            return;
        }

        json.WriteStartObject("suppressions");
        json.WriteString("source", suppressions.Source);
        json.WriteNumber("undecided", suppressions.Undecided);
        json.WriteStartArray("diagnostics");
        foreach (var problem in suppressions.Problems)
        {
            diagnostics.Write(problem, document: null);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteBaseline(Utf8JsonWriter json, CheckReport report)
    {
        if (report.Baseline is not { } baseline)
        {
            json.WriteNull("baseline");
            return;
        }

        json.WriteStartObject("baseline");
        json.WriteBoolean("sameRules", !baseline.IsOfOtherRules);
        json.WriteNumber("unchanged", baseline.Documents.Sum(document => document.Result.Known.Length));
        json.WriteStartArray("gone");
        foreach (var entry in baseline.Gone)
        {
            BaselineJson.Write(json, entry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, CheckedDocument document, DiagnosticJson diagnostics, bool hasBaseline, CultureInfo culture)
    {
        var declaration = document.Document.Declaration;
        json.WriteStartObject();
        json.WriteString("source", document.Document.Source);
        json.WriteNumber("projects", declaration.Projects.Length);
        json.WriteNumber("indicators", declaration.IndicatorCount);
        json.WriteBoolean("complete", document.Result.IsComplete);
        json.WriteStartArray("diagnostics");
        var all = document.Result.Diagnostics.Select(diagnostic => (Diagnostic: diagnostic, State: "new"))
            .Concat(document.Result.Known.Select(diagnostic => (Diagnostic: diagnostic, State: "unchanged")));
        foreach (var (diagnostic, state) in CheckResult.InOrder(all, entry => entry.Diagnostic))
        {
            diagnostics.Write(diagnostic, document.Document, hasBaseline ? () => json.WriteString("baselineState", state) : null);
        }

        json.WriteEndArray();
        json.WriteStartArray("suppressed");
        foreach (var (diagnostic, suppression) in document.Result.Suppressed)
        {
            diagnostics.Write(diagnostic, document.Document, () => diagnostics.WriteSuppression(suppression));
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

    internal static void WriteUnread(Utf8JsonWriter json, ImmutableArray<UnreadDocument> sources, CultureInfo culture)
    {
        json.WriteStartArray("unread");
        foreach (var unread in sources)
        {
            json.WriteStartObject();
            json.WriteString("source", unread.Source);
            json.WriteString("message", unread.Explanation.In(culture));
            WriteNumberOrNull(json, "line", unread.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void WriteNumberOrNull(Utf8JsonWriter json, string name, int? number)
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
