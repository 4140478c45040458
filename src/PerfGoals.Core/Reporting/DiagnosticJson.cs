using System.Globalization;
using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Serialization;
using PerfGoals.Sources;

namespace PerfGoals.Reporting;

/// <summary>Writes findings as a report has them.</summary>
/// <param name="json">Where to write.</param>
/// <param name="culture">The reader's culture.</param>
/// <param name="documents">The documents that were checked together, for places in others; <see langword="null"/> for none.</param>
internal sealed class DiagnosticJson(Utf8JsonWriter json, CultureInfo culture, IReadOnlyDictionary<DocumentKey, DeclarationDocument>? documents = null)
{
    /// <summary>Writes a finding.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="document">The document it is about, or <see langword="null"/> where it is about none.</param>
    /// <param name="further">Writes further properties.</param>
    public void Write(Diagnostic diagnostic, DeclarationDocument? document, Action? further = null)
    {
        var map = document?.SourceMap ?? SourceMap.None;
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Rule.Id);
        json.WriteString("name", diagnostic.Rule.Name);
        json.WriteString("category", diagnostic.Rule.Category.Key);
        json.WriteString("severity", SeverityWords.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message.In(culture));
        json.WriteString("path", diagnostic.Path.ToJsonPointer());
        WriteLocation(json, diagnostic.Location ?? map.Find(diagnostic.Path));
        json.WriteStartObject("arguments");
        foreach (var argument in diagnostic.Message.Arguments)
        {
            WriteArgument(argument);
        }

        json.WriteEndObject();
        json.WriteString("fingerprint", diagnostic.Fingerprint);
        WriteRelated(diagnostic, map);
        WriteEvidence(diagnostic);
        WriteFixes(diagnostic, map);
        further?.Invoke();
        json.WriteEndObject();
    }

    /// <summary>Writes the suppression of a finding.</summary>
    public void WriteSuppression(Suppression suppression)
    {
        json.WriteStartObject("suppression");
        json.WriteString("reason", suppression.Reason);
        json.WriteString("by", suppression.By);
        json.WriteString("expires", suppression.Expires is { } date ? SuppressionJson.TextOf(date) : null);
        json.WriteEndObject();
    }

    private void WriteRelated(Diagnostic diagnostic, SourceMap map)
    {
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("path", related.Path.ToJsonPointer());
            json.WriteString("document", related.Document?.ToString());
            json.WriteString("note", related.Note.In(culture));
            WriteLocation(json, (related.Document is { } key ? documents?.GetValueOrDefault(key)?.SourceMap : map)?.Find(related.Path));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteEvidence(Diagnostic diagnostic)
    {
        json.WriteStartArray("evidence");
        foreach (var evidence in diagnostic.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("path", evidence.Path.ToJsonPointer());
            json.WriteString("text", evidence.Text);
            json.WriteString("understood", evidence.Understood);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the ways to mend a finding.</summary>
    public void WriteFixes(Diagnostic diagnostic, SourceMap map)
    {
        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            json.WriteStartObject();
            json.WriteString("title", fix.Title.In(culture));
            json.WriteString("applicability", fix.Applicability == FixApplicability.Safe ? "safe" : "needsPerson");
            json.WriteString("equivalenceKey", fix.EquivalenceKey);
            json.WriteStartArray("edits");
            foreach (var edit in fix.Edits)
            {
                json.WriteStartObject();
                json.WriteString("path", edit.Cell.ToJsonPointer());
                json.WriteString("before", edit.Before);
                json.WriteString("after", edit.After);
                WriteLocation(json, map.Find(edit.Cell));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes a place in a source.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="location">The place, or <see langword="null"/> where it is not known.</param>
    /// <param name="name">The name of the property.</param>
    public static void WriteLocation(Utf8JsonWriter json, SourceLocation? location, string name = "location")
    {
        if (location is not { } place)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("row", place.Row);
        JsonReport.WriteNumberOrNull(json, "column", place.Column);
        json.WriteString("header", place.Header);
        JsonReport.WriteNumberOrNull(json, "line", place.Line);
        if (place.Area?.Number is { } table)
        {
            json.WriteNumber("table", table);
        }

        if (place.Area?.Sheet is { } sheet)
        {
            json.WriteString("sheet", sheet);
            json.WriteString("address", place.Address);
        }

        json.WriteEndObject();
    }

    private void WriteArgument(MessageArgument argument)
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
                json.WriteString(argument.Name, argument.Canonical);
                break;
        }
    }
}
