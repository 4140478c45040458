using System.Globalization;
using System.Text.Json;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;

namespace PerfGoals.Reporting.Sarif;

/// <summary>What is to be said of the run itself: whether it came to its end, what failed in it, and how it was set up.</summary>
/// <param name="json">Where to write.</param>
/// <param name="report">The report.</param>
/// <param name="rules">The rules.</param>
/// <param name="locations">Writes places.</param>
/// <param name="culture">The reader's culture.</param>
internal sealed class SarifInvocation(Utf8JsonWriter json, CheckReport report, SarifRules rules, SarifLocations locations, CultureInfo culture)
{
    /// <summary>Writes the run.</summary>
    public void Write()
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", report.IsComplete);
        rules.WriteOverrides();
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var document in report.Documents)
        {
            foreach (var fault in document.Result.Diagnostics.Concat(document.Result.Known).Where(finding => finding.Rule == EngineProblems.RuleFault))
            {
                WriteFault(document, fault);
            }
        }

        foreach (var unread in report.Unread)
        {
            WriteUnread(unread);
        }

        json.WriteEndArray();
        json.WriteStartArray("toolConfigurationNotifications");
        foreach (var notice in report.Rules.Notices)
        {
            json.WriteStartObject();
            json.WriteString("level", "note");
            SarifText.Write(json, "message", notice.ToText().In(culture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string? TextOf(Diagnostic fault, string argument) =>
        fault.Message.Arguments.FirstOrDefault(entry => entry.Name == argument).Value as string;

    private void WriteFault(CheckedDocument document, Diagnostic fault)
    {
        json.WriteStartObject();
        json.WriteString("level", "error");
        json.WriteStartObject("descriptor");
        json.WriteString("id", fault.Rule.Id);
        json.WriteNumber("index", 0);
        json.WriteEndObject();
        SarifText.Write(json, "message", fault.Message.In(culture));
        if (TextOf(fault, "rule") is { } rule)
        {
            json.WriteStartObject("associatedRule");
            rules.WriteReference(rule);
            json.WriteEndObject();
        }

        if (TextOf(fault, "exception") is { } exception)
        {
            json.WriteStartObject("exception");
            json.WriteString("kind", exception);
            json.WriteString("message", TextOf(fault, "reason"));
            json.WriteEndObject();
        }

        json.WriteStartArray("locations");
        json.WriteStartObject();
        locations.Write(document.Document, fault.Path, document.Document.Locate(fault));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteUnread(UnreadDocument unread)
    {
        json.WriteStartObject();
        json.WriteString("level", "error");
        SarifText.Write(json, "message", unread.Explanation.In(culture));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        locations.WritePhysical(unread.Source, unread.Line is { } line ? SourceLocation.OfText(line) : null);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
