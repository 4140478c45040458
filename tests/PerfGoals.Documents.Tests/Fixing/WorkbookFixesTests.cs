using System.Text.RegularExpressions;
using PerfGoals.Documents.Fixing;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Goals;

namespace PerfGoals.Documents.Tests.Fixing;

public sealed class WorkbookFixesTests
{
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Shared = "xl/sharedStrings.xml";
    private const string Workbook = "xl/workbook.xml";

    private static readonly string[] Heading = ["项目名称", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重"];

    private static readonly string[] Row = ["普法项目", "产出指标", "数量指标", "培训人数", "≥", "200", "人", "22.5"];

    [Fact]
    public void A_number_stays_a_number()
    {
        var made = Fix(Of(Cells()), GoalField.Target, "200", "1200.5");

        Assert.Contains("<c r=\"F2\"><v>1200.5</v></c>", Xml(made, Sheet), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.00", "200", "200.00", "30", "30", "30.00")]
    [InlineData("0%", "0.95", "95%", "92%", "0.92", "92%")]
    [InlineData("0\"人\"", "200", "200人", "300人", "300", "300人")]
    [InlineData("#,##0", "1200", "1,200", "1,300", "1300", "1,300")]
    public void A_number_is_written_so_that_its_format_shows_what_was_meant(string format, string value, string before, string after, string number, string shown)
    {
        var cells = Cells().Replace("<c r=\"F2\"><v>200</v></c>", $"<c r=\"F2\" s=\"1\"><v>{value}</v></c>", StringComparison.Ordinal);
        var made = Fix(Of(cells, formats: [format]), GoalField.Target, before, after);

        Assert.Contains($"<c r=\"F2\" s=\"1\"><v>{number}</v></c>", Xml(made, Sheet), StringComparison.Ordinal);
        Assert.Equal(shown, Assert.Single(made.Edits).After);
        Assert.Equal(shown, made.Document.Declaration.Projects[0].Indicators[0].TextOf(GoalField.Target));
    }

    [Fact]
    public void A_number_that_becomes_a_text_is_written_as_one()
    {
        var made = Fix(Of(Cells()), GoalField.Target, "200", "2025年12月31日");

        Assert.Contains("<c r=\"F2\" t=\"inlineStr\"><is><t xml:space=\"preserve\">2025年12月31日</t></is></c>", Xml(made, Sheet), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a<b>&\"c\"")]
    [InlineData(" 两边 空白 ")]
    [InlineData("甲\n乙")]
    [InlineData("_x0041_")]
    public void Any_text_is_read_as_it_was_written(string text)
    {
        var made = Fix(Of(Cells()), GoalField.IndicatorName, "培训人数", text);

        Assert.Equal(text, Reading.Of(made.Content.ToArray()).Declaration.Projects[0].Indicators[0].TextOf(GoalField.IndicatorName));
    }

    [Fact]
    public void Other_cells_with_the_same_shared_text_keep_it()
    {
        var file = Of(Cells());
        var made = Fix(file, GoalField.Comparison, "≥", "≤");

        Assert.Equal(Annotated.Parts(file)[Shared], Annotated.Parts(made.Content.ToArray())[Shared]);
        Assert.Equal(["≤", "≥ "], made.Document.Declaration.Projects[0].Indicators.Select(indicator => indicator.TextOf(GoalField.Comparison)));
    }

    [Fact]
    public void Parts_of_a_text_keep_their_forms_and_the_shared_text_stays()
    {
        var file = Of(Cells());
        var rich = Annotated.Utf8(Annotated.Parts(file)[Shared]).Replace(
            "<t xml:space=\"preserve\">培训人数</t>",
            "<r><rPr><b/></rPr><t>培训</t></r><r><rPr><i/></rPr><t>人数</t></r><rPh sb=\"0\" eb=\"1\"><t>pei</t></rPh><phoneticPr fontId=\"1\"/>",
            StringComparison.Ordinal);
        var made = Fix(Annotated.With(file, Shared, rich), GoalField.IndicatorName, "培训人数", "培训人次");

        Assert.Contains("<is><r><rPr><b/></rPr><t>培训</t></r><r><rPr><i/></rPr><t xml:space=\"preserve\">人次</t></r></is>", Xml(made, Sheet), StringComparison.Ordinal);
        Assert.Equal(rich, Xml(made, Shared));
    }

    [Fact]
    public void A_formula_is_left_and_the_reason_said()
    {
        var file = Of(Cells().Replace("<c r=\"F2\"><v>200</v></c>", "<c r=\"F2\"><f>100*2</f><v>200</v></c>", StringComparison.Ordinal));
        var made = Fix(file, GoalField.Target, "200", "300");

        Assert.Contains("公式", Assert.Single(made.Left).Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(file, made.Content.ToArray());
    }

    [Fact]
    public void Formulas_are_computed_anew_where_cells_changed()
    {
        var file = Of(Cells().Replace("<c r=\"H3\"><v>22.5</v></c>", "<c r=\"H3\"><f>H2</f><v>22.5</v></c>", StringComparison.Ordinal));

        Assert.Contains("<calcPr fullCalcOnLoad=\"1\"/></workbook>", Xml(Fix(file, GoalField.Target, "200", "300"), Workbook), StringComparison.Ordinal);
        Assert.DoesNotContain("calcPr", Xml(Fix(Of(Cells()), GoalField.Target, "200", "300"), Workbook), StringComparison.Ordinal);
        var with = Annotated.With(file, Workbook, Annotated.Utf8(Annotated.Parts(file)[Workbook]).Replace("</workbook>", "<calcPr calcId=\"9\"/></workbook>", StringComparison.Ordinal));
        Assert.Contains("<calcPr fullCalcOnLoad=\"1\" calcId=\"9\"/>", Xml(Fix(with, GoalField.Target, "200", "300"), Workbook), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_is_not_there_is_put_in_its_place()
    {
        var made = Fix(Of(Cells().Replace("<c r=\"G2\" t=\"s\"><v>13</v></c>", "", StringComparison.Ordinal)), GoalField.Unit, "", "人次");

        Assert.Matches("<c r=\"F2\"><v>200</v></c><c r=\"G2\" t=\"inlineStr\"><is><t [^>]*>人次</t></is></c><c r=\"H2\">", Xml(made, Sheet));
    }

    [Fact]
    public void A_cell_that_another_covers_is_left()
    {
        var cells = Cells().Replace("</sheetData>", "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"B2:B3\"/></mergeCells>", StringComparison.Ordinal);
        var made = Fix(Of(cells), GoalField.FirstLevel, "", "效益指标");

        Assert.Contains("合并单元格", Assert.Single(made.Left).Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_says_what_stood_there_and_why_it_was_changed()
    {
        var made = Fix(Of(Cells()), GoalField.Target, "200", "300");

        Assert.Equal(["PerfGoals fix"], Authors(made));
        Assert.Matches("<comment ref=\"F2\" authorId=\"0\"><text><t xml:space=\"preserve\">已改，原为：200\nTX0001 替换: 替换</t></text></comment>", Xml(made, "xl/comments.xml"));
    }

    [Fact]
    public void Notes_about_findings_and_about_fixes_do_not_replace_one_another()
    {
        var annotated = Annotated.Of(Xlsx.Of(SampleTable.Luxian));
        var made = Fixed.Of(annotated);
        var again = Annotated.Of(made.Content.ToArray());

        Assert.Equal(["PerfGoals", "PerfGoals fix"], Authors(made));
        Assert.Equal(made.Edits.Length, Regex.Count(Annotated.Utf8(Annotated.Parts(again)["xl/comments.xml"]), "已改，原为"));
        Assert.Equal(Reading.Of(again).Declaration, made.Document.Declaration);
    }

    private static FixedDocument Fix(byte[] file, GoalField field, string before, string after) =>
        Fixed.Of(file, checker: ReplacingRule.Checker(field, before, after));

    private static string Cells()
    {
        var strings = new List<string>();
        return Data(strings);
    }

    private static byte[] Of(string cells, string[]? formats = null)
    {
        var strings = new List<string>();
        Data(strings);
        return Xlsx.OfSheets([("申报表", "", cells)], strings, formats);
    }

    // Two cells share a text; the sign of the second row differs, so that one of them can be changed alone.
    private static string Data(List<string> strings)
    {
        string[] second = ["", "", "质量指标", "≥", "≥ ", "95", "%", "22.5"];
        string[][] rows = [Heading, Row, second];
        return $"<sheetData>{string.Concat(rows.Select((row, index) => Xlsx.Row(index + 1, row, strings)))}</sheetData>";
    }

    private static string[] Authors(FixedDocument made) => [.. Regex.Matches(Xml(made, "xl/comments.xml"), "<author>([^<]*)</author>").Select(match => match.Groups[1].Value)];

    private static string Xml(FixedDocument made, string part) => Annotated.Utf8(Annotated.Parts(made.Content.ToArray())[part]);
}
