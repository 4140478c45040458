using System.Globalization;
using System.Text;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Serialization;
using PerfGoals.Sources;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Tests;

/// <summary>Layouts, through every kind of file.</summary>
public sealed class LayoutTests
{
    private static readonly string[] Heading = ["项目名称", "一级指标", "二级指标", "评价事项", "符号", "要求达到", "单位", "分值"];

    private static readonly string[] Row = ["公路养护", "产出指标", "数量指标", "养护里程", "≥", "120", "公里", "40"];

    private static readonly SampleTable Odd = new(["2025年项目绩效目标申报表"], [Heading, Row], []);

    private static readonly SampleTable Unheaded = new(["2025年项目绩效目标申报表"], [Row, ["", "产出指标", "数量指标", "新修里程", "≥", "10", "公里", "50"]], []);

    private static readonly TableLayout Names = new() { Columns = [new("评价事项", null, GoalField.IndicatorName), new("要求达到", null, GoalField.Target)] };

    private static readonly TableLayout Numbers = new()
    {
        Columns =
        [
            new(null, 1, GoalField.ProjectName), new(null, 2, GoalField.FirstLevel), new(null, 3, GoalField.SecondLevel), new(null, 4, GoalField.IndicatorName),
            new(null, 5, GoalField.Comparison), new(null, 6, GoalField.Target), new(null, 7, GoalField.Unit), new(null, 8, GoalField.Weight),
        ],
    };

    public static TheoryData<string> Forms => ["docx", "xlsx", "html", "csv", "tabbed", "pipes", "extracted"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Headings_that_nobody_knows_are_read_as_the_layout_says_in_every_kind_of_file(string form)
    {
        Assert.Throws<UnreadableDocumentException>(() => Reading.Of(Written(Odd, form)));

        var document = Read(Written(Odd, form), Names);

        Assert.Equal("养护里程 120公里", Shown(document));
        Assert.Empty(document.Problems);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_table_without_a_heading_is_read_by_numbers_in_every_kind_of_file(string form)
    {
        // A sheet counts the line above its table; elsewhere the table begins below it.
        var first = form == "xlsx" ? 2 : 1;

        var document = Read(Written(Unheaded, form), Numbers with { FirstRow = first });

        Assert.Equal("养护里程 120公里, 新修里程 10公里", Shown(document));
        Assert.Empty(document.Problems);
        Assert.Equal("养护里程 120公里", Shown(Read(Written(Odd, form), Numbers with { HeadingRow = first })));
    }

    [Fact]
    public void Sheets_are_read_and_skipped_as_the_layout_says()
    {
        var strings = new List<string>();
        string Sheet(string project) => $"<sheetData>{Xlsx.Row(1, Known, strings)}{Xlsx.Row(2, [project, .. Row[1..]], strings)}</sheetData>";
        var workbook = Xlsx.OfSheets([("上年", "", Sheet("甲")), ("本年", "", Sheet("乙"))], strings);

        Assert.Equal(["甲", "乙"], Projects(Read(workbook, TableLayout.Default)));
        foreach (var layout in (TableLayout[])[new() { Read = [TableArea.OfSheet("本年")] }, new() { Skip = [TableArea.OfSheet(" 上年 ")] }])
        {
            var document = Read(workbook, layout);

            Assert.Equal(["乙"], Projects(document));
            Assert.Equal("By the layout file, the sheet '上年' was not read.", Assert.Single(document.Problems).Message.In(CultureInfo.GetCultureInfo("en")));
        }

        Assert.Equal(["skip: 说明", "skip: 1"], Unused(Read(workbook, new() { Skip = [TableArea.OfSheet("说明"), TableArea.OfTable(1)] })));
        Assert.Throws<UnreadableDocumentException>(() => Read(workbook, new() { Read = [TableArea.OfSheet("说明")] }));
    }

    [Fact]
    public void Tables_of_a_document_are_read_and_skipped_as_the_layout_says()
    {
        string Table(string project) => Docx.Table(Docx.Row(Known.Select(text => Docx.Cell(text))), Docx.Row(new[] { project }.Concat(Row[1..]).Select(text => Docx.Cell(text))));
        var content = Docx.OfBody(Table("甲") + Docx.Paragraph("附表") + Table("乙"));

        Assert.Equal(["甲", "乙"], Projects(Read(content, TableLayout.Default)));
        var document = Read(content, new() { Skip = [TableArea.OfTable(1)] });
        Assert.Equal(["乙"], Projects(document));
        Assert.Equal("By the layout file, table 1 was not read.", Assert.Single(document.Problems).Message.In(CultureInfo.GetCultureInfo("en")));
        Assert.Equal(["甲"], Projects(Read(content, new() { Read = [TableArea.OfTable(1)] })));
        Assert.Equal(["read: 7"], Unused(Read(content, new() { Read = [TableArea.OfTable(1), TableArea.OfTable(7)] })));
    }

    [Fact]
    public void A_nested_table_that_is_skipped_is_no_part_of_the_cell_around_it()
    {
        var content = Docx.OfBody(Docx.Table(
            Docx.Row(Known.Select(text => Docx.Cell(text))),
            Docx.Row(Row.Select((text, column) => column == 0 ? $"<w:tc>{Docx.Paragraph(text)}{Docx.Table(Docx.Row(Docx.Cell("见附件")))}{Docx.Paragraph("")}</w:tc>" : Docx.Cell(text)))));

        Assert.Contains("见附件", Projects(Read(content, TableLayout.Default))[0], StringComparison.Ordinal);
        Assert.Equal(["公路养护"], Projects(Read(content, new() { Skip = [TableArea.OfTable(2)] })));
    }

    [Fact]
    public void Canonical_json_has_nothing_that_a_layout_is_about()
    {
        using var json = new MemoryStream();
        CanonicalJson.Write(json, Read(Written(Odd, "csv"), Names));

        Assert.Equal(["columns: 评价事项", "columns: 要求达到", "read: 1"], Unused(Read(json.ToArray(), Names with { Read = [TableArea.OfTable(1)] })));
    }

    private static IReadOnlyList<string> Known { get; } = [.. Heading.Select(text => text switch { "评价事项" => "三级指标", "要求达到" => "指标值", _ => text })];

    private static byte[] Written(SampleTable table, string form) => form switch
    {
        "docx" => Docx.Of(table),
        "xlsx" => Xlsx.Of(table),
        "html" => Encoding.UTF8.GetBytes(table.Html()),
        "csv" => Encoding.UTF8.GetBytes(table.Csv()),
        "tabbed" => Encoding.UTF8.GetBytes(table.Tabbed()),
        "pipes" => Encoding.UTF8.GetBytes(table.Pipes()),
        _ => Encoding.UTF8.GetBytes(table.Extracted()),
    };

    private static DeclarationDocument Read(byte[] content, TableLayout layout) => Reading.Of(content, new() { OfficeProgram = null, Layout = layout });

    private static string Shown(DeclarationDocument document) =>
        string.Join(", ", Assert.Single(document.Declaration.Projects).Indicators.Select(indicator => $"{indicator.Name} {indicator.Target}{indicator.Unit?.Symbol}"));

    private static string[] Projects(DeclarationDocument document) => [.. document.Declaration.Projects.Select(project => project.Name)];

    private static IEnumerable<string> Unused(DeclarationDocument document) => document.Problems.Where(problem => problem.Rule.Id == "PG0112").Select(problem => problem.Message.Arguments[0].TextIn());
}
