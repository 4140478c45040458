using System.Globalization;
using System.Text.Json;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Serialization;
using PerfGoals.Sources;

namespace PerfGoals.Reporting.Sarif;

/// <summary>The findings, and the places that were not checked.</summary>
/// <param name="json">Where to write.</param>
/// <param name="report">The report.</param>
/// <param name="rules">The rules.</param>
/// <param name="locations">Writes places.</param>
/// <param name="culture">The reader's culture.</param>
internal sealed class SarifResults(Utf8JsonWriter json, CheckReport report, SarifRules rules, SarifLocations locations, CultureInfo culture)
{
    private readonly Dictionary<DocumentKey, DeclarationDocument> documentByKey =
        DocumentKey.OfSources(report.Documents.Select(entry => entry.Document.Source)).Zip(report.Documents, (key, entry) => (key, entry.Document)).ToDictionary();

    /// <summary>Writes all results, document by document.</summary>
    public void Write()
    {
        json.WriteStartArray("results");
        foreach (var document in report.Documents)
        {
            WriteDocument(document);
        }

        foreach (var problem in report.Suppressions?.Problems ?? [])
        {
            WriteProblem(problem);
        }

        json.WriteEndArray();
    }

    private void WriteDocument(CheckedDocument document)
    {
        var result = document.Result;
        var all = result.Diagnostics.Select(finding => (Finding: finding, IsKnown: false, Suppression: default(Suppression)))
            .Concat(result.Known.Select(finding => (Finding: finding, IsKnown: true, Suppression: default(Suppression))))
            .Concat(result.Suppressed.Select(entry => (Finding: entry.Diagnostic, IsKnown: false, Suppression: (Suppression?)entry.Suppression)))
            .Where(entry => entry.Finding.Rule != EngineProblems.RuleFault);
        foreach (var entry in CheckResult.InOrder(all, entry => entry.Finding))
        {
            WriteFinding(entry.Finding, document.Document, entry.IsKnown, entry.Suppression);
        }

        foreach (var place in result.Undetermined)
        {
            WriteUndetermined(place, document.Document);
        }
    }

    private void WriteFinding(Diagnostic finding, DeclarationDocument document, bool isKnown, Suppression? suppression)
    {
        json.WriteStartObject();
        WriteHead(finding);
        WriteLocation(() => locations.Write(document, finding.Path, document.Locate(finding)));
        WriteRelated(finding, document);
        WriteFingerprint(finding);
        WriteState(isKnown, suppression);
        WriteFixes(finding, document);
        json.WriteEndObject();
    }

    // A finding about the file of suppressions is of no document.
    private void WriteProblem(Diagnostic problem)
    {
        json.WriteStartObject();
        WriteHead(problem);
        if (report.Suppressions?.Source is { } source)
        {
            WriteLocation(() => locations.WritePhysical(source, problem.Location));
        }

        WriteFingerprint(problem);
        WriteState(isKnown: false, suppression: null);
        json.WriteEndObject();
    }

    private void WriteUndetermined(UndeterminedPlace place, DeclarationDocument document)
    {
        json.WriteStartObject();
        rules.WriteRuleOf(place.Rule);
        json.WriteString("kind", "open");
        json.WriteString("level", "none");
        SarifText.Write(json, "message", UndeterminedText.Of(place, document).In(culture));
        WriteLocation(() => locations.Write(document, place.Path, document.SourceMap.Find(place.Path)));
        WriteState(isKnown: false, suppression: null);
        json.WriteEndObject();
    }

    private void WriteHead(Diagnostic finding)
    {
        rules.WriteRuleOf(finding.Rule);
        json.WriteString("kind", finding.Severity == Severity.Hidden ? "informational" : "fail");
        json.WriteString("level", SarifText.LevelOf(finding.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", SarifText.Literal(finding.Message.In(culture)));
        json.WriteString("id", finding.Message.Template.Key);
        json.WriteStartArray("arguments");
        foreach (var argument in finding.Message.Arguments)
        {
            json.WriteStringValue(SarifText.Argument(argument.TextIn(culture)));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteLocation(Action write)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        write();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteRelated(Diagnostic finding, DeclarationDocument document)
    {
        if (finding.Related.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("relatedLocations");
        foreach (var related in finding.Related)
        {
            json.WriteStartObject();
            SarifText.Write(json, "message", related.Note.In(culture));
            var home = related.Document is { } key ? documentByKey.GetValueOrDefault(key) : document;
            if (home is not null)
            {
                locations.Write(home, related.Path, home.SourceMap.Find(related.Path));
            }
            else
            {
                locations.WritePhysical(related.Document!.Value.Source, location: null);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFingerprint(Diagnostic finding)
    {
        json.WriteStartObject("partialFingerprints");
        json.WriteString("perfGoals/v1", finding.Fingerprint);
        json.WriteEndObject();
    }

    // Either all results of a run have these properties or none has (§3.27.23, §3.27.24).
    private void WriteState(bool isKnown, Suppression? suppression)
    {
        if (report.Suppressions is not null)
        {
            json.WriteStartArray("suppressions");
            if (suppression is not null)
            {
                WriteSuppression(suppression);
            }

            json.WriteEndArray();
        }

        if (report.Baseline is not null)
        {
            json.WriteString("baselineState", isKnown ? "unchanged" : "new");
        }
    }

    private void WriteSuppression(Suppression suppression)
    {
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", suppression.Reason);
        json.WriteStartObject("properties");
        json.WriteString("by", suppression.By);
        json.WriteString("expires", suppression.Expires is { } date ? SuppressionJson.TextOf(date) : null);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // Not as SARIF's own fixes: these replace characters from one column to another, and a source map knows where a cell begins, not where its text ends.
    private void WriteFixes(Diagnostic finding, DeclarationDocument document)
    {
        if (!finding.Fixes.IsEmpty)
        {
            json.WriteStartObject("properties");
            new DiagnosticJson(json, culture).WriteFixes(finding, document.SourceMap);
            json.WriteEndObject();
        }
    }
}
