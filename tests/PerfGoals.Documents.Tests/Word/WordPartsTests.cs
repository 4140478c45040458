using PerfGoals.Documents.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Tests.Word;

/// <summary>What the other parts of a document say: styles, lists, headers, footers and notes.</summary>
public sealed class WordPartsTests
{
    private static readonly string Heading = Docx.Row(Docx.Cell("序号"), Docx.Cell("项目名称"), Docx.Cell("一级指标"), Docx.Cell("三级指标"), Docx.Cell("指标值"));

    [Theory]
    [InlineData("", "<w:rStyle w:val=\"inner\"/>", true)]
    [InlineData("", "<w:rStyle w:val=\"inner\"/><w:vanish w:val=\"false\"/>", false)]
    [InlineData("<w:pStyle w:val=\"para\"/>", "", true)]
    [InlineData("<w:pStyle w:val=\"para\"/>", "<w:rStyle w:val=\"inner\"/>", false)]
    [InlineData("<w:pStyle w:val=\"shown\"/>", "", false)]
    [InlineData("<w:pStyle w:val=\"round\"/>", "", false)]
    [InlineData("<w:pStyle w:val=\"absent\"/>", "<w:rStyle w:val=\"absent\"/>", false)]
    [InlineData("<w:pStyle w:val=\"table\"/>", "", false)]
    public void Text_that_a_style_hides_is_hidden(string paragraph, string run, bool isHidden)
    {
        var styles = Docx.Part("styles", """
            <w:style w:type="character" w:styleId="base"><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type="character" w:styleId="inner"><w:basedOn w:val="base"/></w:style>
            <w:style w:type="paragraph" w:styleId="para"><w:pPr><w:rPr/></w:pPr><w:rPr><w:vanish w:val="1"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="shown"><w:basedOn w:val="para"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="round"><w:basedOn w:val="round"/></w:style>
            <w:style w:type="table" w:styleId="table"><w:tblStylePr w:type="firstRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>
            """);
        var cell = $"<w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p><w:p><w:pPr>{paragraph}</w:pPr><w:r>{(run.Length > 0 ? $"<w:rPr>{run}</w:rPr>" : "")}<w:t>件</w:t></w:r></w:p></w:tc>";
        var document = Read(Table(Docx.Cell("1"), cell), ("styles", "styles.xml", styles));

        Assert.Equal(isHidden ? "5\n" : "5\n件", document.Declaration.Projects[0].Indicators[0].Cells!.Target);
        Assert.Equal(isHidden ? ["PG0120 件"] : [], document.Problems.Select(problem => $"{problem.Rule.Id} {problem.Message.Arguments[0].Value}"));
    }

    [Fact]
    public void A_hidden_paragraph_of_a_text_box_does_not_hide_what_is_around_it()
    {
        var styles = Docx.Part("styles", """<w:style w:styleId="para"><w:rPr><w:vanish/></w:rPr></w:style>""");
        var cell = """<w:tc><w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:pPr><w:pStyle w:val="para"/></w:pPr><w:r><w:t>秘</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r><w:r><w:t>5</w:t></w:r></w:p></w:tc>""";

        Assert.Equal("5", Read(Table(Docx.Cell("1"), cell), ("styles", "styles.xml", styles)).Declaration.Projects[0].Indicators[0].Cells!.Target?.Trim());
    }

    [Fact]
    public void The_number_of_a_list_is_read_where_it_is_all_that_a_cell_shows()
    {
        var lists = Docx.Part("numbering", """
            <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
            """);
        var styles = Docx.Part("styles", """<w:style w:styleId="base"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="item"><w:basedOn w:val="base"/></w:style>""");
        static string Numbered(string list, string text = "") => $"""<w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{list}"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>""";
        const string Styled = """<w:tc><w:p><w:pPr><w:pStyle w:val="item"/></w:pPr></w:p></w:tc>""";
        static string Row(string number, string name) => Docx.Row(number, Numbered("3", name), Docx.Cell("产出指标"), Numbered("3", "办件"), Docx.Cell("5"));
        var document = Read(
            Docx.Table(Heading, Row(Numbered("1"), "甲"), Row(Numbered("1"), "乙"), Row(Styled, "丙"), Row(Styled, "丁"), Row(Numbered("1"), "戊"), Row(Styled, "己"), Row(Numbered("2"), "庚"), Row(Numbered("3"), "辛"), Row(Numbered("9"), "壬")),
            ("numbering", "numbering.xml", lists),
            ("styles", "styles.xml", styles));

        Assert.Equal(["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬"], document.Declaration.Projects.Select(project => project.Name));
        Assert.Equal<string?>(
            ["3.", "4.", "（一）", "（二）", "5.", "（一）", "1.", "", ""],
            document.Declaration.Projects.Select(project => project.Indicators[0].Cells!.Others.FirstOrDefault(other => other.Header == "序号").Text ?? ""));
    }

    [Fact]
    public void Headers_stand_below_the_title_and_footers_and_footnotes_at_the_end()
    {
        const string Page = """<w:p><w:r><w:t>第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>页 共 3 页</w:t></w:r></w:p>""";
        var header = Docx.Part("hdr", Docx.Paragraph("填报单位：(433)市供销社") + Docx.Table(Docx.Row(Docx.Cell("2025年度"), Docx.Cell("单位：万元"))));
        var footnotes = Docx.Part("footnotes", $"""<w:footnote w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2">{Docx.Paragraph("按批复数填写。")}</w:footnote>""");
        var document = Read(
            Docx.Paragraph("项目支出绩效目标申报表") + Docx.Table(
                Docx.Row(Docx.Cell("项目名称"), Docx.Cell("预算数"), Docx.Cell("一级指标"), Docx.Cell("三级指标"), Docx.Cell("指标值")),
                Docx.Row(Docx.Cell("甲"), Docx.Cell("5"), Docx.Cell("产出指标"), Docx.Cell("办件"), Docx.Cell("5"))),
            ("header", "header1.xml", header),
            ("header", "header2.xml", header),
            ("footer", "footer1.xml", Docx.Part("ftr", Page + Docx.Paragraph("主管部门审核"))),
            ("footnotes", "footnotes.xml", footnotes));

        Assert.Equal(("项目支出绩效目标申报表", 2025, new BudgetUnit("433", "市供销社"), "5万元"), (document.Declaration.Title, document.Declaration.FiscalYear, document.Declaration.Unit, document.Declaration.Projects[0].Budget.ToString()));
        Assert.Equal<string>(["填报单位：(433)市供销社", "2025年度    单位：万元", "按批复数填写。", "主管部门审核"], document.Declaration.Notes);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void What_a_document_says_of_its_units_holds_rather_than_what_its_header_says()
    {
        var table = Docx.Table(
            Docx.Row(Docx.Cell("项目名称"), Docx.Cell("预算数"), Docx.Cell("一级指标"), Docx.Cell("三级指标"), Docx.Cell("指标值")),
            Docx.Row(Docx.Cell("甲"), Docx.Cell("5"), Docx.Cell("产出指标"), Docx.Cell("办件"), Docx.Cell("5")));

        Assert.Equal("5元", Read(Docx.Paragraph("绩效目标表") + Docx.Paragraph("单位：元") + table, ("header", "header1.xml", Docx.Part("hdr", Docx.Paragraph("单位：万元")))).Declaration.Projects[0].Budget.ToString());
    }

    [Theory]
    [InlineData("<w:altChunk/>", "files 1")]
    [InlineData("<w:p><w:subDoc/></w:p>", "files 1")]
    [InlineData("<w:p><w:r><w:object><v:shape><v:imagedata/></v:shape><w:t>x</w:t></w:object></w:r></w:p>", "objects 1")]
    [InlineData("<w:p><w:r><w:drawing><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"/></w:drawing><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r></w:p>", "pictures 2")]
    [InlineData("<w:p><w:r><w:drawing><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"/></w:drawing></w:r></w:p>", "objects 1")]
    public void What_cannot_be_read_is_named_with_its_first_place(string content, string expected)
    {
        var body = Assert.Single(Read(content + Table(Docx.Cell("1"), Docx.Cell("5"))).Problems);
        Assert.Equal($"{ReadingProblems.UnreadContent.Id} {expected}", $"{body.Rule.Id} {body.Message.Template.Key} {body.Message.Arguments[0].Value}");
        Assert.Null(body.Location);

        var inCell = Assert.Single(Read(Table(Docx.Cell("1"), $"<w:tc><w:p><w:r><w:t>5</w:t></w:r></w:p>{content}</w:tc>")).Problems);
        Assert.Equal((2, 5), (inCell.Location!.Value.Row, inCell.Location.Value.Column!.Value));
    }

    private static string Table(string number, string target) => Docx.Table(Heading, Docx.Row(number, Docx.Cell("甲"), Docx.Cell("产出指标"), Docx.Cell("办件"), target));

    private static DeclarationDocument Read(string body, params IReadOnlyCollection<(string Type, string Name, string Text)> parts) => Reading.Of(Docx.With(Docx.OfBody(body), parts));
}
