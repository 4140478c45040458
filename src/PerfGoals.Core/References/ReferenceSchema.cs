using System.Text.Json;
using PerfGoals.Serialization;
using static PerfGoals.Serialization.JsonSchemaParts;

namespace PerfGoals.References;

/// <summary>Writes the JSON Schema (draft 2020-12) of reference data, by which an editor completes and checks a file while it is written.</summary>
/// <remarks>
/// What the schema accepts is read by <see cref="ReferenceJson.Read"/>, except that it knows of declarations among the goals only how they begin, and does
/// not see that a unit is listed twice or that goals are for another year.
/// </remarks>
public static class ReferenceSchema
{
    internal const int FirstYear = 2000;
    internal const int LastYear = 2100;

    // Other spellings are read too; an editor offers those that budget books use.
    private static readonly string[] MoneyUnits = ["元", "百元", "千元", "万元", "百万元", "千万元", "亿元"];

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
        json.WriteString("$id", "urn:perfgoals:reference");
        Describe(json, new("绩效目标检查的参考数据", "Reference data for checking budget performance goals"), null);
        WriteObject(json, [], () =>
        {
            WriteText(json, "$schema", new("本 JSON Schema 的位置，供编辑器使用", "Where this JSON Schema is, for editors"));
            json.WriteStartObject("fiscalYear");
            Describe(json, null, new("预算年度；不写则由提供数据的人负责", "The budget year; left out, whoever gives the file vouches for it"));
            WriteYearType(json);
            json.WriteEndObject();
            WriteArray(json, "units", new("单位名录；写成空的，就是一个单位也没有", "The list of units; where it is empty, there is no unit"), isSet: false, () => WriteUnit(json));
            WriteArray(json, "budgetBook", new("汇编资料：项目及其预算", "The budget book: projects with their budgets"), isSet: false, () => WriteProject(json));
            WriteArray(json, "goals", new("从一体化系统导出的绩效目标，每项一份规范 JSON 的申报表", "Goals as exported from the budget system, each a declaration in canonical JSON"), isSet: false, () => WriteDeclaration(json));
        });
        json.WriteEndObject();
    }

    private static void WriteUnit(Utf8JsonWriter json) => WriteObject(json, ["code", "name"], () =>
    {
        WriteText(json, "code", new("单位编码", "The code of the unit"));
        WriteText(json, "name", new("单位名称", "The name of the unit"));
    });

    private static void WriteProject(Utf8JsonWriter json)
    {
        WriteObject(json, ["unitCode"], () =>
        {
            WriteText(json, "unitCode", new("单位编码", "The code of the unit"));
            WriteText(json, "code", new("项目编码", "The code of the project"));
            WriteText(json, "name", new("项目名称；只有涉密项目可以不写", "The name of the project; only a secret one may lack it"));
            json.WriteStartObject("budget");
            Describe(json, null, new("预算数", "The budget"));
            WriteObject(json, ["amount", "unit"], () => WriteMoney(json));
            json.WriteEndObject();
            json.WriteStartObject("secret");
            Describe(json, null, new("是否涉密；涉密项目只计数，名称不会出现在任何结果中", "Whether the project is secret; a secret one is counted, and its name reaches no result"));
            json.WriteString("type", "boolean");
            json.WriteBoolean("default", false);
            json.WriteEndObject();
        });
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        WriteRequired(json, "name");
        json.WriteEndObject();
        json.WriteStartObject();
        WriteRequired(json, "secret");
        json.WriteStartObject("properties");
        json.WriteStartObject("secret");
        json.WriteStartArray("enum");
        json.WriteBooleanValue(true);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteMoney(Utf8JsonWriter json)
    {
        json.WriteStartObject("amount");
        Describe(json, null, new("金额；写到哪一位，就核对到哪一位", "The amount; it is compared as far as its digits go"));
        json.WriteString("type", "number");
        json.WriteEndObject();
        json.WriteStartObject("unit");
        Describe(json, null, new("货币单位", "The unit of money"));
        json.WriteStartArray("enum");
        foreach (var unit in MoneyUnits)
        {
            json.WriteStringValue(unit);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Of canonical JSON only the outline: its reader says more of the rest than a schema could.
    private static void WriteDeclaration(Utf8JsonWriter json)
    {
        json.WriteString("type", "object");
        WriteRequired(json, "projects");
        json.WriteStartObject("properties");
        json.WriteStartObject("fiscalYear");
        WriteYearType(json);
        json.WriteEndObject();
        json.WriteStartObject("projects");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "object");
        WriteRequired(json, "name", "indicators");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteYearType(Utf8JsonWriter json)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", FirstYear);
        json.WriteNumber("maximum", LastYear);
    }

    private static void WriteRequired(Utf8JsonWriter json, params ReadOnlySpan<string> names)
    {
        json.WriteStartArray("required");
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
