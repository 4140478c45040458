using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Serialization;
using PerfGoals.Tables;
using PerfGoals.Tests;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Serialization;

public sealed class LayoutJsonTests
{
    private const string Whole = """
        { // for the editor
          "$schema": "layout.schema.json",
          "columns": [
            { "heading": "评价事项", "field": "三级指标" },
            { "heading": "指标值", "number": 8, "field": "target" },
            { "number": 9, "field": null },
          ],
          "labels": [{ "label": "要办的事", "field": "年度目标" }],
          "headingRow": 4,
          "moneyUnit": "元",
          "term": "longTerm",
          "read": ["申报表", 2],
          "skip": [3],
        }
        """;

    private static readonly JsonElement Schema = JsonDocument.Parse(Checked.TextOf(LayoutSchema.Write)).RootElement;

    [Fact]
    public void The_committed_schema_is_the_one_that_is_written() => Approved.Check("docs/layout.schema.json", Checked.TextOf(LayoutSchema.Write));

    [Fact]
    public void All_that_is_written_is_read()
    {
        var layout = Parse("\uFEFF" + Whole);

        Assert.Equal([new("评价事项", null, GoalField.IndicatorName), new("指标值", 8, GoalField.Target), new(null, 9, GoalField.None)], layout.Columns.AsEnumerable());
        Assert.Equal([new("要办的事", GoalField.AnnualGoal)], layout.Labels.AsEnumerable());
        Assert.Equal((4, null, UnitOfMeasure.Read("元"), true), (layout.HeadingRow, layout.FirstRow, layout.MoneyUnit, layout.DeclaresLongTerm));
        Assert.Equal([TableArea.OfSheet("申报表"), TableArea.OfTable(2)], layout.Read.AsEnumerable());
        Assert.Equal([TableArea.OfTable(3)], layout.Skip.AsEnumerable());
        Assert.Equal(7, Parse("""{ "firstRow": 7, "term": "annual" }""").FirstRow);
        Assert.Empty(ErrorsIn(Whole));
    }

    [Property]
    public Property What_is_written_reads_as_it_was() => Prop.ForAll(Layouts().ToArbitrary(), layout =>
    {
        var written = Checked.TextOf(stream => LayoutJson.Write(stream, layout));

        var read = Parse(written);
        Assert.Equal(layout.Columns.AsEnumerable(), read.Columns.AsEnumerable());
        Assert.Equal(layout.Labels.AsEnumerable(), read.Labels.AsEnumerable());
        Assert.Equal((layout.HeadingRow, layout.FirstRow, layout.MoneyUnit, layout.DeclaresLongTerm), (read.HeadingRow, read.FirstRow, read.MoneyUnit, read.DeclaresLongTerm));
        Assert.Equal(layout.Read.AsEnumerable(), read.Read.AsEnumerable());
        Assert.Equal(layout.Skip.AsEnumerable(), read.Skip.AsEnumerable());
        Assert.Empty(ErrorsIn(written));
    });

    [Theory]
    [InlineData("", "1:1 There is nothing in it.")]
    [InlineData("{", "1:2 The JSON is malformed: a comma, quote or bracket may be missing, or it is nested too deep.")]
    [InlineData("[]", "1:1 The layout must be an object {…}, not an array […].")]
    [InlineData("""{ "colums": [] }""", "1:3 There is no property 'colums'. Did you mean: columns?")]
    [InlineData("""{ "columns": [1, {}] }""", "1:15 Each entry of 'columns' must be an object {…}, not a number.|1:18 The property 'field' is missing.|1:18 The property 'heading' or 'number' is missing: which column it is.")]
    [InlineData("""{ "columns": [{ "heading": "甲", "field": "指标直" }] }""", "1:42 There is no field '指标直' here. Did you mean: 指标值?")]
    [InlineData("""{ "columns": [{ "heading": "甲", "field": "title" }] }""", "1:42 There is no field 'title' here.")]
    [InlineData("""{ "labels": [{ "label": "甲", "field": "weight" }] }""", "1:39 There is no field 'weight' here. *")]
    [InlineData("""{ "columns": [{ "number": 1.5, "field": null }, { "number": 0, "heading": "\u200B", "field": 1 }] }""",
        "1:27 'number' must be a whole number from 1.|1:61 'number' must be a whole number from 1.|1:75 'heading' must not be blank.|1:94 'field' must be a text, not a number.")]
    [InlineData("""{ "columns": [{ "heading": "甲", "field": null }, { "heading": " 甲 ", "field": "target" }] }""", "1:50 Another entry is about the same column.")]
    [InlineData("""{ "labels": [{ "label": "甲", "field": null }, { "label": "甲", "field": null }] }""", "1:47 Another entry is about the same label.")]
    [InlineData("""{ "headingRow": 1, "firstRow": 2, "firstRow": 3 }""", "1:20 A table has a heading ('headingRow') or it has none ('firstRow'); write one of them.|1:35 'firstRow' occurs twice.")]
    [InlineData("""{ "moneyUnit": "公里", "term": "longterm" }""", "1:16 '公里' is no unit of money, such as 元 or 万元.|1:30 'term' has no value 'longterm'. Did you mean: longTerm?")]
    [InlineData("""{ "read": [true, 0, ""], "skip": [1, 1] }""", "1:12 Each entry of 'read' must be a text, not true or false.|1:18 Each entry of 'read' must be a whole number from 1.|1:21 Each entry of 'read' must not be blank.|1:38 This sheet or table occurs twice.")]
    public void All_that_is_wrong_is_named_with_line_and_character(string json, string problems)
    {
        var exception = Assert.Throws<LayoutException>(() => Parse(json));

        Assert.Equal(
            problems.Split('|'),
            exception.Problems.Select(problem => problem.English.Replace("l.json: line ", "", StringComparison.Ordinal).Replace(", character ", ":", StringComparison.Ordinal) is var text
                && text.IndexOf(": ", StringComparison.Ordinal) is var colon ? Short(text[..colon] + text[(colon + 1)..], problems) : ""));
        Assert.All(exception.Problems, problem => Assert.StartsWith("l.json：第 1 行", problem.Chinese, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{ "columns": [{ "field": null }] }""", "/columns/0")]
    [InlineData("""{ "columns": [{ "heading": " ", "field": "标题" }], "labels": [{ "label": "a", "field": "weight" }] }""", "/columns/0/heading /columns/0/field /labels/0/field")]
    [InlineData("""{ "headingRow": 0, "firstRow": 1.5, "term": "", "moneyUnit": "", "skip": [true], "extra": 1 }""", "/extra /headingRow /firstRow /term /moneyUnit /skip/0")]
    public void The_schema_says_what_an_editor_should(string json, string at) =>
        Assert.Equal(at.Split(' ').Order(StringComparer.Ordinal), string.Join(' ', ErrorsIn(json).Distinct()).Split(' ').Order(StringComparer.Ordinal));

    // The list of all fields there are is in the schema.
    private static string Short(string text, string problems) =>
        problems.EndsWith('*') ? text[..(text.IndexOf(" here. ", StringComparison.Ordinal) + 7)] + "*" : text;

    private static Gen<TableLayout> Layouts() =>
        from headings in Gen.Elements("甲", "乙（年度）", "指标值", "2025年目标", "\"\\").ListOf()
        from numbers in Gen.Choose(1, 40).ListOf()
        from field in Gen.Elements(LayoutColumn.Fields.ToArray())
        from own in Gen.Elements(LayoutLabel.Fields.ToArray())
        from row in Gen.Choose(1, int.MaxValue)
        from unit in Gen.Elements(null, "元", "万元", "亿元")
        from longTerm in ArbMap.Default.GeneratorFor<bool>()
        select new TableLayout
        {
            Columns = [.. headings.Distinct().Select((heading, index) => new LayoutColumn(heading, index % 2 == 0 ? null : row, field)), .. numbers.Distinct().Select(number => new LayoutColumn(null, number, field))],
            Labels = [.. headings.Distinct().Select(heading => new LayoutLabel(heading, own))],
            HeadingRow = row % 2 == 0 ? row : null,
            FirstRow = row % 3 == 1 && row % 2 == 1 ? row : null,
            MoneyUnit = UnitOfMeasure.Read(unit),
            DeclaresLongTerm = longTerm,
            Read = [.. headings.Distinct().Select(TableArea.OfSheet)],
            Skip = [.. numbers.Distinct().Select(TableArea.OfTable)],
        };

    private static IReadOnlyList<string> ErrorsIn(string json) =>
        new SchemaCheck(Schema).ErrorsIn(JsonDocument.Parse(json, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }).RootElement);

    private static TableLayout Parse(string json) => LayoutJson.Read(Encoding.UTF8.GetBytes(json), "l.json");
}
