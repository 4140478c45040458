using System.Text.Json;
using PerfGoals.Acceptance;
using PerfGoals.Diagnostics;
using PerfGoals.References;
using PerfGoals.Serialization;

namespace PerfGoals.Reporting;

/// <summary>Writes the JSON Schema (draft 2020-12) of what <see cref="JsonReport"/> writes.</summary>
public static class CheckReportSchema
{
    /// <summary>Writes the schema as indented UTF-8 without a byte-order mark, with a line feed at the end.</summary>
    /// <param name="output">Where to write; left open.</param>
    public static void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        IndentedJson.Write(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("$id", "urn:perfgoals:check-report");
            JsonSchemaParts.Describe(json, new("绩效目标检查结果", "The report of a check of budget performance goals"), null);
            Report().Write(json);
            WriteDefinitions(json);
            json.WriteEndObject();
        });
    }

    private static SchemaObject Report() => new SchemaObject()
        .Object("ruleSet", new("所用的规则集", "What was checked with"), RuleSet())
        .Object("suppressions", new("豁免的结果；没有使用豁免时为 null", "What came of suppressions; null where none were applied"), new SchemaObject()
            .Text("source", new("豁免清单的文件", "The file"), orNull: true)
            .Count("undecided", new("未能判断的条数", "Of how many entries nothing can be said"))
            .List("diagnostics", new("豁免清单本身的问题", "The findings about the file"), "diagnostic"), orNull: true)
        .Object("baseline", new("与基线的比较；没有基线时为 null", "What came of a baseline; null where none was given"), new SchemaObject()
            .Flag("sameRules", new("是否按同样的规则生成", "Whether it was made with the rules of this run"))
            .Count("unchanged", new("基线中已有的问题数", "How many findings it has"))
            .List("gone", new("只有基线中有的问题", "The findings that only it has"), Gone()), orNull: true)
        .List("documents", new("读取的文件，按给出的顺序", "The files that were read, in the order given"), Document())
        .List("unread", new("无法读取的文件", "The files that could not be read"), new SchemaObject()
            .Text("source", new("文件", "The file"))
            .Text("message", new("原因和办法", "What is wrong and what to do"))
            .Count("line", new("行", "The line"), orNull: true, minimum: 1))
        .List("statistics", new("各条规则的用时，仅在要求时有", "What each rule cost, only where that was asked for"), new SchemaObject()
            .Text("rule", new("规则", "The rule"))
            .Count("calls", new("运行次数", "How often it was called"))
            .Count("findings", new("问题数", "What it found"))
            .Count("faults", new("出错的处数", "Where it failed or was not called any more"))
            .Add("milliseconds", new("用时，毫秒", "How long it took, in milliseconds"), json => json.WriteString("type", "number"))).Optional();

    private static SchemaObject RuleSet() => new SchemaObject()
        .Text("id", new("编号", "Its id"))
        .Text("version", new("版本", "Its version"))
        .Text("hash", new("摘要；相同则结果可比", "The digest of all that is in force: results are comparable where it is the same"))
        .List("overrides", new("在规则集之上的设置", "What was said over it"), new SchemaObject()
            .Word("by", new("谁设置的", "Who said it"), "host", "commandLine")
            .Text("override", new("设置", "What was said")))
        .List("notices", new("值得知道的事", "What is worth knowing"), json => json.WriteString("type", "string"));

    private static SchemaObject Gone() => new SchemaObject()
        .Text("rule", new("规则", "The rule"))
        .Text("place", new("位置的名称", "The place by its names"))
        .Add("fingerprint", new("指纹", "What it is known by"), WriteFingerprint)
        .Count("count", new("个数，为 1 时不写", "How many; left out where it is 1"), minimum: 2).Optional();

    private static SchemaObject Document() => new SchemaObject()
        .Text("source", new("文件", "The file"))
        .Count("projects", new("项目数", "How many projects it has"))
        .Count("indicators", new("指标数", "How many indicators it has"))
        .Flag("complete", new("是否检查完整", "Whether every rule ran to its end"))
        .List("diagnostics", new("没有豁免的问题", "The findings that are not suppressed"), "diagnostic")
        .List("suppressed", new("已豁免的问题", "The findings that a suppression covers"), "diagnostic")
        .List("ledger", new("各条规则的核对情况", "How each rule ended"), new SchemaObject()
            .Text("rule", new("规则", "The rule"))
            .Count("passed", new("没有问题的处数", "At how many places it found nothing"))
            .Count("violated", new("有问题的处数", "At how many places it found something"))
            .Count("notApplicable", new("不适用的处数", "How many places did not concern it"))
            .Count("undetermined", new("未能核对的处数", "At how many places data was missing"))
            .Count("faulted", new("出错的处数", "At how many places it failed")))
        .List("undetermined", new("未能核对的位置", "The places that were not checked"), new SchemaObject()
            .Text("rule", new("规则", "The rule"))
            .Text("path", new("位置", "The place it was due at"))
            .Text("missing", new("缺少的内容的位置", "Where the missing data should be"), orNull: true)
            .Object("reference", new("缺少的参考数据", "The reference data that was missing"), new SchemaObject()
                .Word("part", new("哪一部分", "The part"), [.. Enum.GetValues<ReferencePart>().Select(part => part.Key())])
                .Word("reason", new("原因", "Why"), [.. Enum.GetNames<ReferenceGapReason>().Select(JsonNamingPolicy.CamelCase.ConvertName)])
                .Text("message", new("说明", "In words"))).Optional());

    private static SchemaObject Diagnostic() => new SchemaObject()
        .Text("id", new("规则编号", "The id of the rule"))
        .Text("name", new("规则名称", "The name of the rule"))
        .Text("category", new("规则类别", "The key of its category"))
        .Word("severity", new("级别", "How much it weighs"), [.. SeverityWords.All])
        .Text("message", new("问题", "The sentence"))
        .Text("path", new("位置，规范 JSON 中的指针", "A JSON Pointer into the canonical JSON"))
        .Defined("location", new("在文件中的位置", "Where it stands in the file"), "location")
        .Add("arguments", new("问题中的值，按名称", "The values in the message, by name"), json => json.WriteString("type", "object"))
        .Add("fingerprint", new("指纹", "What it is known by from one run to the next"), WriteFingerprint)
        .List("related", new("有关的其他位置", "The further places it is about"), new SchemaObject()
            .Text("path", new("位置", "The place"))
            .Text("document", new("所在文件，是另一份时", "The file where that is another"), orNull: true)
            .Text("note", new("与问题的关系", "What it has to do with the finding"))
            .Defined("location", new("在文件中的位置", "Where it stands in the file"), "location"))
        .List("evidence", new("所依据的单元格", "The cells it rests on"), new SchemaObject()
            .Text("path", new("位置", "The place"))
            .Text("text", new("原文", "What the cell says"))
            .Text("understood", new("读出的值", "The value that was read"), orNull: true))
        .List("fixes", new("改法，最好的在前，任选其一", "Ways to mend it, the best first; they are alternatives"), new SchemaObject()
            .Text("title", new("改法", "What it does"))
            .Word("applicability", new("能否直接套用", "Whether a machine may apply it"), "safe", "needsPerson")
            .Text("equivalenceKey", new("同类改法的名称", "The kind of fix within the rule"))
            .List("edits", new("改动", "The changes"), new SchemaObject()
                .Text("path", new("单元格", "The cell"))
                .Text("before", new("原文", "Its text before"))
                .Text("after", new("改后", "Its text after"))
                .Defined("location", new("在文件中的位置", "Where it stands in the file"), "location")))
        .Word("baselineState", new("与基线相比，仅在有基线时有", "Only where a baseline was given"), "new", "unchanged").Optional()
        .Object("suppression", new("豁免，仅在已豁免时有", "Only where it is suppressed"), new SchemaObject()
            .Text("reason", new("理由", "Why"))
            .Text("by", new("谁认定的", "Who says so"), orNull: true)
            .Text("expires", new("最后一天", "The last day"), orNull: true)).Optional();

    private static SchemaObject Location() => new SchemaObject()
        .Count("row", new("表格的行；JSON 为文本的行", "The row of the table, or the line of a JSON"), minimum: 1)
        .Count("column", new("列，或行内的字符；指整行时为 null", "The column, or the character; null where a whole row is meant"), orNull: true, minimum: 1)
        .Text("header", new("列的标题", "The heading of the column"), orNull: true)
        .Count("line", new("文本文件的行", "The line of the text file"), orNull: true, minimum: 1)
        .Count("table", new("第几个表格，Word 和网页才有", "The number of the table, of documents and web pages"), minimum: 1).Optional()
        .Text("sheet", new("工作表，Excel 才有", "The sheet, of workbooks")).Optional()
        .Text("address", new("单元格，如 J7；指整行时为 null", "The cell, such as J7; null where a whole row is meant"), orNull: true).Optional();

    private static void WriteDefinitions(Utf8JsonWriter json)
    {
        json.WriteStartObject("$defs");
        json.WriteStartObject("diagnostic");
        Diagnostic().Write(json);
        json.WriteEndObject();
        json.WriteStartObject("location");
        Location().Write(json, orNull: true);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFingerprint(Utf8JsonWriter json)
    {
        json.WriteString("type", "string");
        json.WriteString("pattern", FingerprintText.Pattern);
    }
}
