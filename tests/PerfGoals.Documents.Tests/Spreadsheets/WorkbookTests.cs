using PerfGoals.Documents.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Tests.Spreadsheets;

public sealed class WorkbookTests
{
    private const string Heading = """<row r="1"><c r="A1" t="inlineStr"><is><t>项目名称</t></is></c><c r="B1" t="inlineStr"><is><r><t>一级</t></r><rPh sb="0" eb="1"><t>yi ji</t></rPh><r><t>指标</t></r></is></c><c r="C1" t="inlineStr"><is><t>三级指标</t></is></c><c r="D1" t="inlineStr"><is><t>指标值</t></is></c></row>""";

    [Theory]
    [InlineData("<c r=\"D3\"><v>95</v></c>", "95")]
    [InlineData("<c r=\"D3\" s=\"1\"><v>0.95</v></c>", "95%")]
    [InlineData("<c r=\"D3\" s=\"2\"><v>46022</v></c>", "2025-12-31")]
    [InlineData("<c r=\"D3\" t=\"s\"><v>0</v></c>", "共享_文本")]
    [InlineData("<c r=\"D3\" t=\"str\"><f>A1&amp;\"x\"</f><v>≥95</v></c>", "≥95")]
    [InlineData("<c r=\"D3\"><f>1+1</f><v>2</v></c>", "2")]
    [InlineData("<c r=\"D3\" t=\"e\"><f>A9</f><v>#REF!</v></c>", "#REF!")]
    [InlineData("<c r=\"D3\" t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c r=\"D3\" t=\"d\"><v>2025-12-31T00:00:00</v></c>", "2025-12-31")]
    [InlineData("<c r=\"D3\" t=\"inlineStr\"><is><t>1&#xD;&#xA;2_x000D__x005F_x0041_</t></is></c>", "1\n2\n_x0041_")]
    public void A_cell_is_what_the_sheet_shows(string cell, string text)
    {
        var document = Read(Sheet(cell));

        Assert.Equal(text, document.Declaration.Projects[0].Indicators[0].Cells!.Target);
        Assert.Equal("S!D3", $"{document.SourceMap.Find(Target)?.Area?.Sheet}!{document.SourceMap.Find(Target)?.Address}");
    }

    [Fact]
    public void What_lies_over_the_cells_of_a_sheet_is_named()
    {
        const string Drawing = """<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a"><xdr:pic/><xdr:sp><a:t>单位：万元</a:t></xdr:sp><xdr:sp></xdr:sp><xdr:cxnSp/><xdr:graphicFrame/><xdr:pic/></xdr:wsDr>""";
        var (rels, targets) = OfficeZip.Rels("xl/worksheets/_rels/sheet1.xml.rels", ("rId1", "drawing", "../drawings/drawing1.xml"), ("rId2", "oleObject", "../embeddings/a.bin"), ("rId3", "drawing", "../drawings/absent.xml"));
        var file = Annotated.With(Annotated.With(Annotated.With(Xlsx.Of(SampleTable.Luxian), rels, targets), "xl/drawings/drawing1.xml", Drawing), "xl/embeddings/a.bin", "x");

        Assert.Equal(["PG0123 pictures 2 申报表", "PG0123 objects 3 申报表"], Reading.Of(file).Problems.Select(problem => $"{problem.Rule.Id} {problem.Message.Template.Key} {problem.Message.Arguments[0].Value} {problem.Location?.Area?.Sheet}"));
    }

    [Fact]
    public void A_formula_without_its_result_is_reported()
    {
        var problem = Assert.Single(Read(Sheet("<c r=\"D3\"><f>1+1</f></c>")).Problems);

        Assert.Equal(("PG0122", "D3"), (problem.Rule.Id, problem.Location?.Address));
    }

    [Fact]
    public void What_is_hidden_is_read_and_said_so()
    {
        var content = $"<cols><col min=\"4\" max=\"4\" hidden=\"1\"/><col min=\"9\" max=\"16384\" hidden=\"1\"/></cols><sheetData>{Heading}{Row(3, "<c r=\"D3\"><v>1</v></c>").Replace("r=\"3\"", "r=\"3\" hidden=\"1\"", StringComparison.Ordinal)}<row r=\"9\" hidden=\"1\"/></sheetData>";
        var document = Reading.Of(Xlsx.OfSheets([("S", "state=\"veryHidden\"", content)]));

        Assert.Equal("1", document.Declaration.Projects[0].Indicators[0].Cells!.Target);
        Assert.Equal(
            ["PG0120 S", "PG0120 S, 1, 1"],
            document.Problems.Select(problem => $"{problem.Rule.Id} {string.Join(", ", problem.Message.Arguments.Select(argument => argument.Value))}"));
    }

    [Fact]
    public void Sheets_are_read_in_their_order_and_those_without_goals_are_listed()
    {
        string Named(string project) => $"<sheetData>{Heading}{Row(3, "<c r=\"D3\"><v>1</v></c>").Replace("甲", project, StringComparison.Ordinal)}</sheetData>";
        var document = Reading.Of(Xlsx.OfSheets([("二", "", Named("乙")), ("封面", "", "<sheetData><row><c t=\"inlineStr\"><is><t>封面</t></is></c></row></sheetData>"), ("空", "", "<sheetData/>"), ("一", "", Named("甲"))]));

        Assert.Equal(["乙", "甲"], document.Declaration.Projects.Select(project => project.Name));
        Assert.Equal(["PG0121 封面", "PG0102 一"], document.Problems.Select(problem => $"{problem.Rule.Id} {problem.Location?.Area?.Sheet}"));
    }

    [Fact]
    public void Merged_cells_are_blank_where_they_are_covered()
    {
        var content = $"""
            <sheetData>{Heading}{Row(3, "<c r=\"D3\"><v>1</v></c>")}<row r="4"><c r="A4" t="inlineStr"><is><t>left over</t></is></c><c r="C4" t="inlineStr"><is><t>办结</t></is></c><c r="D4"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="B3:B4"/></mergeCells>
            """;

        Assert.Equal(["办件", "办结"], Assert.Single(Reading.Of(Xlsx.OfSheets([("S", "", content)])).Declaration.Projects).Indicators.Select(indicator => indicator.Name));
    }

    [Fact]
    public void The_first_cell_need_not_be_in_the_first_column_nor_addresses_be_given()
    {
        var shifted = Xlsx.OfSheets([("S", "", "<sheetData><row r=\"5\">" + Inline("C5", "三级指标") + Inline("E5", "指标值") + Inline("F5", "一级指标") + Inline("H5", "项目名称") + "</row><row r=\"7\">" + Inline("C7", "办件") + Inline("E7", "3") + Inline("F7", "产出指标") + Inline("H7", "甲") + "</row></sheetData>")]);
        var bare = Xlsx.OfSheets([("S", "", $"<sheetData>{Heading}<row/><row>{Inline(null, "甲")}{Inline(null, "产出指标")}{Inline(null, "办件")}<c><v>3</v></c></row></sheetData>")]);

        Assert.Equal("E7", Reading.Of(shifted).SourceMap.Find(Target)?.Address);
        Assert.Equal("D3", Reading.Of(bare).SourceMap.Find(Target)?.Address);
    }

    [Fact]
    public void A_strict_workbook_with_dates_from_1904_is_read()
    {
        var book = Xlsx.OfSheets(
            [("S", "", $"<sheetData>{Heading}{Row(3, "<c r=\"D3\" s=\"1\"><v>44560</v></c>")}</sheetData>")],
            formats: ["yyyy-mm-dd"],
            workbook: "<workbookPr date1904=\"1\"/>",
            words: "http://purl.oclc.org/ooxml/spreadsheetml/main");

        Assert.Equal("2025-12-31", Reading.Of(book).Declaration.Projects[0].Indicators[0].Cells!.Target);
    }

    [Fact]
    public void A_workbook_without_goals_is_refused() => Reading.Refusal(Xlsx.OfSheets([("S", "", "<sheetData/>")]));

    private static GoalPath Target => GoalPath.OfIndicator(0, 0).At(GoalField.Target);

    private static string Sheet(string cell) => $"<sheetData>{Heading}{Row(3, cell)}</sheetData>";

    private static DeclarationDocument Read(string content) => Reading.Of(Xlsx.OfSheets([("S", "", content)], ["共享_文本"], ["0%", "yyyy/m/d"]));

    private static string Row(int number, string cell) => $"<row r=\"{number}\">{Inline($"A{number}", "甲")}{Inline($"B{number}", "产出指标")}{Inline($"C{number}", "办件")}{cell}</row>";

    private static string Inline(string? place, string text) => $"<c {(place is null ? "" : $"r=\"{place}\"")} t=\"inlineStr\"><is><t>{text}</t></is></c>";
}
