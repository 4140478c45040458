using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Tables;

namespace PerfGoals.Serialization;

/// <summary>Reads and writes layout files (版式文件). <c>docs/layouts.md</c> describes the form.</summary>
public static class LayoutJson
{
    /// <summary>The name of <see cref="TableLayout.DeclaresLongTerm"/> in the file.</summary>
    internal const string LongTerm = "longTerm";

    /// <summary>The name of its opposite.</summary>
    internal const string Annual = "annual";

    /// <summary>Reads a layout such as <c>{"columns": [{"heading": "评价事项", "field": "三级指标"}], "moneyUnit": "元"}</c>.</summary>
    /// <param name="utf8Json">The text, as UTF-8 with or without a byte-order mark; comments and trailing commas are allowed.</param>
    /// <param name="source">What it was read from, such as a path, for problems to name.</param>
    /// <exception cref="LayoutException">The text is no layout; all that is wrong is named, with line and character.</exception>
    public static TableLayout Read(ReadOnlySpan<byte> utf8Json, string? source = null)
    {
        var problems = new ProblemList();
        var layout = LayoutReader.Read(utf8Json, source, problems);
        LayoutException.ThrowIfAny(problems);
        return layout;
    }

    /// <summary>Writes a layout that says what was recognised in a document, for people to change what is wrong and keep the rest.</summary>
    /// <param name="output">Where to write; left open. Indented UTF-8 without a byte-order mark, with a line feed at the end.</param>
    /// <param name="document">The document. What is one thing in one of its tables and another in the next is left out.</param>
    /// <param name="layout">The layout with which it was read, or <see langword="null"/>: what it says of rows, terms, sheets and tables is kept.</param>
    public static void Write(Stream output, Sources.DeclarationDocument document, TableLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        Write(output, RecognisedLayout.Of(document.Tables, layout ?? TableLayout.Default));
    }

    /// <summary>Writes a layout, which <see cref="Read"/> reads.</summary>
    /// <param name="output">Where to write; left open. Indented UTF-8 without a byte-order mark, with a line feed at the end.</param>
    /// <param name="layout">The layout.</param>
    public static void Write(Stream output, TableLayout layout)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(layout);
        IndentedJson.Write(output, json =>
        {
            json.WriteStartObject();
            WriteEntries(json, "columns", layout.Columns, column =>
            {
                if (column.Heading is { } heading)
                {
                    json.WriteString("heading", heading);
                }

                WriteNumber(json, "number", column.Number);
                json.WriteString("field", column.Field.Name()?.Chinese);
            });
            WriteEntries(json, "labels", layout.Labels, label =>
            {
                json.WriteString("label", label.Label);
                json.WriteString("field", label.Field.Name()?.Chinese);
            });
            WriteNumber(json, "headingRow", layout.HeadingRow);
            WriteNumber(json, "firstRow", layout.FirstRow);
            if (layout.MoneyUnit is { } unit)
            {
                json.WriteString("moneyUnit", unit.Symbol);
            }

            if (layout.DeclaresLongTerm)
            {
                json.WriteString("term", LongTerm);
            }

            WriteAreas(json, "read", layout.Read);
            WriteAreas(json, "skip", layout.Skip);
            json.WriteEndObject();
        });
    }

    private static void WriteEntries<T>(Utf8JsonWriter json, string name, IReadOnlyCollection<T> entries, Action<T> write)
    {
        if (entries.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            write(entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } written)
        {
            json.WriteNumber(name, written);
        }
    }

    private static void WriteAreas(Utf8JsonWriter json, string name, IReadOnlyCollection<TableArea> areas)
    {
        if (areas.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var area in areas)
        {
            if (area.Number is { } number)
            {
                json.WriteNumberValue(number);
            }
            else
            {
                json.WriteStringValue(area.Sheet);
            }
        }

        json.WriteEndArray();
    }
}
