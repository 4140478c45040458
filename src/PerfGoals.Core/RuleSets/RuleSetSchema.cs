using System.Text.Json;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.Serialization;
using static PerfGoals.Serialization.JsonSchemaParts;

namespace PerfGoals.RuleSets;

/// <summary>Writes the JSON Schema (draft 2020-12) of rule sets, by which an editor completes and checks them while they are written.</summary>
/// <remarks>
/// What the schema accepts is read by <see cref="RuleSet.Parse"/>, and its rules and numbers exist.
/// It cannot check <c>extends</c>, nor see that a rule is named twice, by its id and by its name.
/// </remarks>
public static class RuleSetSchema
{
    internal const int FirstYear = Diagnostics.Basis.FirstYear;
    internal const int LastYear = Diagnostics.Basis.LastYear;

    /// <summary>Writes the schema as indented UTF-8 without a byte-order mark, with a line feed at the end.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="catalog">The rules that rule sets may name; <see langword="null"/> for those of the library.</param>
    public static void Write(Stream output, RuleCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        IndentedJson.Write(output, json => WriteSchema(json, [.. (catalog ?? RuleCatalog.BuiltIn).Descriptors.Where(descriptor => descriptor != EngineProblems.RuleFault)]));
    }

    private static void WriteSchema(Utf8JsonWriter json, IReadOnlyList<RuleDescriptor> rules)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", "urn:perfgoals:rule-set");
        Describe(json, new("绩效目标检查规则集", "A rule set for checking budget performance goals"), null);
        WriteObject(json, ["id", "version", "rules"], () =>
        {
            WriteText(json, "$schema", new("本 JSON Schema 的位置，供编辑器使用", "Where this JSON Schema is, for editors"));
            WriteText(json, "id", new("规则集的编号", "The id of the rule set"));
            WriteText(json, "version", new("规则集的版本", "The version of the rule set"));
            WriteReference(json, "title", "text", new("规则集的名称", "What the rule set is"));
            WriteText(json, "jurisdiction", new("适用地区，从省写起，如 四川省泸州市泸县；全国通用写 全国", "Whose policy it is, from the province down, such as 四川省泸州市泸县; 全国 for the whole country"));
            WriteArray(json, "fiscalYears", new("适用的预算年度；不写则各年通用", "The budget years it is for; every year where it is left out"), isSet: false, () => WriteYearType(json));
            WriteReference(json, "basis", "basis", new("所依据的文件", "The documents it follows"));
            WriteArray(json, "extends", new("继承的规则集的编号，后面的优先", "The ids of the rule sets it builds on; the later ones override the earlier"), isSet: true, () => WriteTextType(json));
            WriteRules(json, rules);
        });
        WriteDefinitions(json, rules);
        json.WriteEndObject();
    }

    private static void WriteRules(Utf8JsonWriter json, IReadOnlyList<RuleDescriptor> rules)
    {
        json.WriteStartObject("rules");
        Describe(json, null, new("规则的设置，以规则的编号或名称为键；提到一条规则即启用它", "What is said of rules, by id or name; to name a rule is to put it in force"));
        WriteObject(json, [], () =>
        {
            foreach (var rule in rules)
            {
                WriteReference(json, rule.Id, rule.Id, null);
                WriteReference(json, rule.Name, rule.Id, null);
                foreach (var former in rule.FormerNames)
                {
                    WriteReference(json, former, rule.Id, new($"{rule.Id} {rule.Name} 的旧称", $"What {rule.Id} {rule.Name} was called before"));
                }
            }
        });
        json.WriteEndObject();
    }

    private static void WriteDefinitions(Utf8JsonWriter json, IReadOnlyList<RuleDescriptor> rules)
    {
        json.WriteStartObject("$defs");
        json.WriteStartObject("text");
        WriteObject(json, ["zh-Hans", "en"], () =>
        {
            WriteText(json, "zh-Hans", new("中文", "In Chinese"));
            WriteText(json, "en", new("英文", "In English"));
        });
        json.WriteEndObject();
        json.WriteStartObject("basis");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        WriteObject(json, ["document"], () =>
        {
            WriteReference(json, "document", "text", new("文件的名称和文号", "The document by its title and number"));
            WriteReference(json, "clause", "text", new("条款；指整个文件时不写", "The clause; left out where the document as a whole is meant"));
            json.WriteStartObject("year");
            Describe(json, null, new("文件的年份", "The year of the document"));
            WriteYearType(json);
            json.WriteEndObject();
            WriteText(json, "jurisdiction", new("文件的适用地区，从省写起；全国通用写 全国", "Where the document applies, from the province down; 全国 for the whole country"));
        });
        json.WriteEndObject();
        json.WriteEndObject();
        WriteWords(json);
        json.WriteStartObject("severity");
        json.WriteStartArray("enum");
        foreach (var word in SeverityWords.All)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        foreach (var rule in rules)
        {
            WriteRule(json, rule);
        }

        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, RuleDescriptor rule)
    {
        json.WriteStartObject(rule.Id);
        Describe(json, new($"{rule.Id} {rule.Title.Chinese}", rule.Title.English), rule.Rationale);
        if (rule.Lifecycle.Stage == RuleStage.Deprecated)
        {
            json.WriteBoolean("deprecated", true);
        }

        WriteObject(json, [], () =>
        {
            json.WriteStartObject("enabled");
            Describe(json, null, new("是否启用", "Whether the rule is in force"));
            json.WriteString("type", "boolean");
            json.WriteBoolean("default", true);
            json.WriteEndObject();
            json.WriteStartObject("severity");
            Describe(json, null, new("级别", "How much its findings weigh"));
            json.WriteString("$ref", "#/$defs/severity");
            json.WriteString("default", SeverityWords.Of(rule.DefaultSeverity));
            json.WriteEndObject();
            json.WriteStartObject("parameters");
            WriteObject(json, [], () =>
            {
                foreach (var parameter in rule.Parameters)
                {
                    WriteParameter(json, parameter);
                }
            });
            json.WriteEndObject();
            WriteReference(json, "basis", "basis", new("启用这条规则所依据的文件和条款", "The document and clause by which the rule is in force"));
        });
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json)
    {
        json.WriteStartObject("words");
        json.WriteStartArray("anyOf");
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        WriteTextType(json);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject();
        WriteObject(json, [], () =>
        {
            WriteArray(json, "add", new("在继承的词语之外增加的", "What is added to the words that are inherited"), isSet: false, () => WriteTextType(json));
            WriteArray(json, "remove", new("从继承的词语中去掉的", "What is removed from the words that are inherited"), isSet: false, () => WriteTextType(json));
        });
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteParameter(Utf8JsonWriter json, RuleParameter parameter)
    {
        json.WriteStartObject(parameter.Key);
        Describe(json, null, parameter.Unit is { } unit
            ? new($"{parameter.Description.Chinese}（单位：{unit.Chinese}）", $"{parameter.Description.English} (unit: {unit.English})")
            : parameter.Description);
        switch (parameter)
        {
            case NumericParameter numeric:
                json.WriteString("type", numeric.IsWhole ? "integer" : "number");
                json.WriteNumber("minimum", numeric.Minimum);
                json.WriteNumber("maximum", numeric.Maximum);
                json.WriteNumber("default", numeric.DefaultValue.Number);
                break;
            case FlagParameter flag:
                json.WriteString("type", "boolean");
                json.WriteBoolean("default", flag.Default);
                break;
            default:
                json.WriteString("$ref", "#/$defs/words");
                json.WriteStartArray("default");
                foreach (var word in parameter.DefaultValue.Words)
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteYearType(Utf8JsonWriter json)
    {
        json.WriteString("type", "integer");
        json.WriteNumber("minimum", FirstYear);
        json.WriteNumber("maximum", LastYear);
    }
}
