using System.Text.Json;
using PerfGoals.Goals;
using PerfGoals.Tables;
using PerfGoals.Texts;
using static PerfGoals.Serialization.JsonSchemaParts;

namespace PerfGoals.Serialization;

/// <summary>Writes the JSON Schema (draft 2020-12) of layout files. What it accepts is read by <see cref="LayoutJson.Read"/>, apart from two entries about one thing.</summary>
public static class LayoutSchema
{
    /// <summary>Writes the schema as indented UTF-8 without a byte-order mark, with a line feed at the end.</summary>
    /// <param name="output">Where to write; left open.</param>
    public static void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        IndentedJson.Write(output, WriteSchema);
    }

    private static void WriteSchema(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", "urn:perfgoals:layout");
        Describe(json, new("绩效目标申报表的版式", "How tables of budget performance goals are laid out"), null);
        WriteObject(json, [], () =>
        {
            WriteText(json, "$schema", new("本 JSON Schema 的位置，供编辑器使用", "Where this JSON Schema is, for editors"));
            WriteArray(json, "columns", new("各列是什么，按表头或列号写明", "What columns are, by heading or number"), isSet: false, () => WriteColumn(json));
            WriteArray(json, "labels", new("表头信息中各标签的值是什么", "What the values of labels in the head of a form are"), isSet: false, () => WriteObject(json, ["label", "field"], () =>
            {
                WriteText(json, "label", new("标签", "The label"));
                WriteField(json, LayoutLabel.Fields);
            }));
            WriteNumber(json, "headingRow", new("表头所在行", "The row of the heading"));
            WriteNumber(json, "firstRow", new("没有表头时，第一行指标所在行", "The first row of indicators where there is no heading"));
            WriteText(json, "moneyUnit", new("未注明单位的金额的单位，如“万元”", "The unit of amounts that name none, such as 万元"));
            json.WriteStartObject("term");
            Describe(json, null, new("同时有年度和中长期指标时检查哪一种", "Which are checked where there are indicators for the year and for several years"));
            WriteWords(json, [LayoutJson.Annual, LayoutJson.LongTerm]);
            json.WriteEndObject();
            WriteAreas(json, "read", new("只读取这些工作表（名称）或表格（序号）", "Read only these sheets (by name) or tables (by number)"));
            WriteAreas(json, "skip", new("不读取这些工作表（名称）或表格（序号）", "Do not read these sheets (by name) or tables (by number)"));
        });
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json)
    {
        WriteObject(json, ["field"], () =>
        {
            WriteText(json, "heading", new("表头", "The heading"));
            WriteNumber(json, "number", new("列号，从 1 数起，与 perfgoals inspect 所示相同", "The number of the column, from 1, as perfgoals inspect shows it"));
            WriteField(json, LayoutColumn.Fields);
        });
        json.WriteStartArray("anyOf");
        foreach (var name in (string[])["heading", "number"])
        {
            json.WriteStartObject();
            json.WriteStartArray("required");
            json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteField(Utf8JsonWriter json, IReadOnlyList<GoalField> fields)
    {
        json.WriteStartObject("field");
        Describe(json, null, new("字段；null 表示只保留原文", "The field; null to keep it as text only"));
        WriteWords(json, [.. LayoutReader.WordsOf(fields), null]);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, IEnumerable<string?> words)
    {
        json.WriteStartArray("enum");
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, LocalizedText description)
    {
        json.WriteStartObject(name);
        Describe(json, null, description);
        WriteNumberType(json);
        json.WriteEndObject();
    }

    private static void WriteNumberType(Utf8JsonWriter json)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", 1);
        json.WriteNumber("maximum", int.MaxValue);
    }

    private static void WriteAreas(Utf8JsonWriter json, string name, LocalizedText description) => WriteArray(json, name, description, isSet: true, () =>
    {
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteTextType(json);
        json.WriteEndObject();
        json.WriteStartObject();
        WriteNumberType(json);
        json.WriteEndObject();
        json.WriteEndArray();
    });
}
