using System.Globalization;
using System.Text.Json;
using PerfGoals.Goals;
using PerfGoals.Serialization;
using PerfGoals.Sources;

namespace PerfGoals.Reporting;

/// <summary>Writes for programs what tables were taken for, and why. <c>docs/layouts.md</c> describes it.</summary>
public static class JsonReadings
{
    /// <summary>Writes what was recognised as indented UTF-8 without a byte-order mark, with a line feed at the end.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="documents">The documents that were read.</param>
    /// <param name="unread">The documents that could not be read.</param>
    /// <param name="culture">The reader's culture; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</param>
    public static void Write(Stream output, IReadOnlyCollection<DeclarationDocument> documents, IReadOnlyCollection<UnreadDocument> unread, CultureInfo? culture = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(unread);
        var reader = culture ?? CultureInfo.CurrentUICulture;
        IndentedJson.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("documents");
            foreach (var document in documents)
            {
                Write(json, document, reader);
            }

            json.WriteEndArray();
            json.WriteStartArray("unread");
            foreach (var failed in unread)
            {
                json.WriteStartObject();
                json.WriteString("source", failed.Source);
                json.WriteString("reason", failed.Explanation.In(reader));
                JsonReport.WriteNumberOrNull(json, "line", failed.Line);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter json, DeclarationDocument document, CultureInfo culture)
    {
        json.WriteStartObject();
        json.WriteString("source", document.Source);
        json.WriteStartArray("lines");
        foreach (var line in document.Lines)
        {
            json.WriteStartObject();
            json.WriteString("field", WordOf(line.Field));
            json.WriteString("value", line.Field == GoalField.None ? null : line.Value);
            json.WriteString("text", line.Text);
            JsonReport.WriteNumberOrNull(json, "line", line.Line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("tables");
        foreach (var table in document.Tables)
        {
            Write(json, table, culture);
        }

        json.WriteEndArray();
        json.WriteStartArray("problems");
        var findings = new DiagnosticJson(json, culture);
        foreach (var problem in document.Problems)
        {
            findings.Write(problem, document);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TableReading table, CultureInfo culture)
    {
        json.WriteStartObject();
        DiagnosticJson.WriteLocation(json, table.Heading, "heading");
        json.WriteString("moneyUnit", table.MoneyUnit?.Symbol);
        json.WriteStartArray("labels");
        foreach (var label in table.Labels)
        {
            json.WriteStartObject();
            json.WriteString("label", label.Label);
            json.WriteString("value", label.Value);
            Write(json, label.Field, label.Reason, label.Certainty, culture);
            DiagnosticJson.WriteLocation(json, label.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("heading", column.Heading);
            Write(json, column.Field, column.Reason, column.Certainty, culture);
            DiagnosticJson.WriteLocation(json, column.Location);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GoalField field, RecognitionReason reason, RecognitionCertainty certainty, CultureInfo culture)
    {
        json.WriteString("field", WordOf(field));
        json.WriteString("certainty", field == GoalField.None ? null : JsonNamingPolicy.CamelCase.ConvertName(certainty.ToString()));
        json.WriteString("reason", JsonNamingPolicy.CamelCase.ConvertName(reason.ToString()));
        json.WriteString("explanation", ReadingWords.Of(reason).In(culture));
    }

    private static string? WordOf(GoalField field) => field == GoalField.None ? null : JsonNamingPolicy.CamelCase.ConvertName(field.ToString());
}
