using System.Text.Json;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Serialization;
using static PerfGoals.Serialization.JsonSchemaParts;

namespace PerfGoals.Acceptance;

/// <summary>Writes the JSON Schema (draft 2020-12) of files of suppressions. What it accepts is read by <see cref="SuppressionSet.Parse"/>.</summary>
public static class SuppressionSchema
{
    private static readonly string[] PlaceNames = ["fingerprint", "unit", "project", "indicator", "field", "everywhere"];

    /// <summary>Writes the schema as indented UTF-8 without a byte-order mark, with a line feed at the end.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="catalog">The rules that can be named; <see langword="null"/> for those of the library.</param>
    public static void Write(Stream output, RuleCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        IndentedJson.Write(output, json => WriteSchema(json, catalog ?? RuleCatalog.BuiltIn));
    }

    private static void WriteSchema(Utf8JsonWriter json, RuleCatalog catalog)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", "urn:perfgoals:suppressions");
        Describe(json, new("绩效目标检查的豁免清单", "Suppressions of findings about budget performance goals"), null);
        WriteObject(json, ["suppressions"], () =>
        {
            WriteText(json, "$schema", new("本 JSON Schema 的位置，供编辑器使用", "Where this JSON Schema is, for editors"));
            WriteArray(json, "suppressions", new("豁免，每条写明规则、位置和理由", "The suppressions, each with rule, place and reason"), isSet: false, () => WriteEntry(json, catalog));
        });
        json.WriteEndObject();
    }

    private static void WriteEntry(Utf8JsonWriter json, RuleCatalog catalog)
    {
        WriteObject(json, ["rule", "reason"], () =>
        {
            json.WriteStartObject("rule");
            Describe(json, null, new("规则的编号或名称", "The rule, by id or name"));
            WriteEnum(json, catalog.Descriptors.Where(rule => rule.IsSuppressible).SelectMany(rule => (string[])[rule.Id, rule.Name, .. rule.FormerNames]));
            json.WriteEndObject();
            json.WriteStartObject("fingerprint");
            Describe(json, null, new("只豁免这一个问题：检查结果（JSON）中的 fingerprint", "This one finding only: 'fingerprint' in the JSON report of a check"));
            json.WriteString("type", "string");
            json.WriteString("pattern", FingerprintText.Pattern);
            json.WriteEndObject();
            WriteText(json, "unit", new("单位的编码或名称", "The unit, by code or name"));
            WriteText(json, "project", new("项目的编码或名称", "The project, by code or name"));
            WriteText(json, "indicator", new("三级指标的名称", "The third-level indicator, by name"));
            json.WriteStartObject("field");
            Describe(json, null, new("列", "The column"));
            WriteEnum(json, GoalFields.Words);
            json.WriteEndObject();
            json.WriteStartObject("everywhere");
            Describe(json, null, new("豁免各处的这类问题", "Every place"));
            json.WriteString("type", "boolean");
            json.WriteEndObject();
            WriteText(json, "reason", new("为什么可以接受；“同意”“无”之类不是理由", "Why it is acceptable; words such as 'ok' (同意, 无) are no reason"));
            WriteText(json, "by", new("谁认定的", "Who says so"));
            json.WriteStartObject("expires");
            Describe(json, null, new("最后一天，如 2025-12-31", "The last day, such as 2025-12-31"));
            json.WriteString("type", "string");
            json.WriteString("format", "date");
            json.WriteString("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
            json.WriteEndObject();
        });

        json.WriteStartArray("anyOf");
        foreach (var name in PlaceNames)
        {
            json.WriteStartObject();
            json.WriteStartArray("required");
            json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEnum(Utf8JsonWriter json, IEnumerable<string> words)
    {
        json.WriteStartArray("enum");
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }
}
