using System.Text.RegularExpressions;
using PerfGoals.Documents.Fixing;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Editing;
using PerfGoals.Goals;

namespace PerfGoals.Documents.Tests.Fixing;

public sealed class WordFixesTests
{
    private const string Part = "word/document.xml";
    private const string Bold = """<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>""";

    private static readonly string[] Heading = ["项目名称", "预算数（万元）", "年度目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重"];

    [Fact]
    public void A_text_is_changed_directly_in_the_form_that_it_has()
    {
        var made = Fixed.Of(WithTarget(P($"<w:r>{Bold}<w:t>2OO</w:t></w:r>")));

        Assert.Contains($"""<w:r>{Bold}<w:t xml:space="preserve">200</w:t></w:r>""", Xml(made), StringComparison.Ordinal);
        Assert.DoesNotContain("w:ins", Xml(made), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tracked_change_keeps_the_form_and_the_runs_that_do_not_change()
    {
        const string Kept = "<w:r w:rsidR=\"7\"><w:rPr><w:i/></w:rPr><w:t>约</w:t></w:r>";
        var made = Fixed.Of(WithTarget(P($"<w:r>{Bold}<w:t>2O</w:t></w:r><w:r><w:t>O</w:t></w:r>"), name: P(Kept + "<w:r><w:t>培训人数</w:t></w:r>")), tracked: true);

        Assert.Contains(Kept, Xml(made), StringComparison.Ordinal);
        Assert.Contains(
            $"""<w:del w:id="1" w:author="PerfGoals"><w:r>{Bold}<w:delText xml:space="preserve">2O</w:delText></w:r></w:del><w:del w:id="2" w:author="PerfGoals"><w:r><w:delText xml:space="preserve">O</w:delText></w:r></w:del><w:ins w:id="3" w:author="PerfGoals"><w:r>{Bold}<w:t xml:space="preserve">200</w:t></w:r></w:ins>""",
            Xml(made),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_run_is_changed_and_what_else_stands_in_the_run_stays()
    {
        var file = WithTarget(P("<w:r><w:t>200</w:t></w:r>"), name: P($"""<w:r>{Bold}<w:lastRenderedPageBreak/><w:t>培训</w:t><w:tab/><w:t>学员人数</w:t><w:footnoteReference w:id="4"/></w:r>"""));
        var made = Fixed.Of(file, tracked: true, checker: ReplacingRule.Checker(GoalField.IndicatorName, "培训\t学员人数", "培训\t干部人数"));

        Assert.Contains(
            $"""<w:r>{Bold}<w:lastRenderedPageBreak/><w:t>培训</w:t><w:tab/></w:r><w:del w:id="5" w:author="PerfGoals"><w:r>{Bold}<w:delText xml:space="preserve">学员</w:delText></w:r></w:del><w:ins w:id="6" w:author="PerfGoals"><w:r>{Bold}<w:t xml:space="preserve">干部</w:t></w:r></w:ins><w:r>{Bold}<w:t xml:space="preserve">人数</w:t><w:footnoteReference w:id="4"/></w:r>""",
            Xml(made),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("培训<A&B>\n甲\t乙", "学员人数")]
    [InlineData("学员人数", "\"引\" 学员 人数 𠀀")]
    [InlineData("学员人数", "")]
    [InlineData(" 学员人数 ", "员")]
    public void Any_text_is_read_as_it_was_written(string before, string after)
    {
        var file = WithTarget(P("<w:r><w:t>200</w:t></w:r>"), name: Docx.Paragraph(before).Replace("\n", "</w:t><w:br/><w:t>", StringComparison.Ordinal).Replace("\t", "</w:t><w:tab/><w:t>", StringComparison.Ordinal));
        foreach (var tracked in new[] { false, true })
        {
            var made = Fixed.Of(file, tracked, checker: ReplacingRule.Checker(GoalField.IndicatorName, before, after));

            Assert.Equal(after, Reading.Of(made.Content.ToArray()).Declaration.Projects[0].Indicators[0].TextOf(GoalField.IndicatorName));
            Assert.Equal(Reading.Of(file).Declaration, Reading.Of(tracked ? Fixed.Rejected(made.Content.ToArray()) : file).Declaration);
        }
    }

    [Fact]
    public void What_somebody_inserted_is_deleted_within_the_insertion_and_ours_stands_beside_it()
    {
        const string Theirs = "<w:ins w:id=\"8\" w:author=\"张三\">";
        var file = WithTarget(P($"<w:del w:id=\"7\" w:author=\"张三\"><w:r><w:delText>80</w:delText></w:r></w:del>{Theirs}<w:r><w:t>9O</w:t></w:r></w:ins>"));
        var made = Fixed.Of(file, tracked: true);

        Assert.Contains(
            $"""{Theirs}<w:del w:id="9" w:author="PerfGoals"><w:r><w:delText xml:space="preserve">9O</w:delText></w:r></w:del></w:ins><w:ins w:id="10" w:author="PerfGoals"><w:r><w:t xml:space="preserve">90</w:t></w:r></w:ins></w:p>""",
            Xml(made),
            StringComparison.Ordinal);
        Assert.Equal(Reading.Of(file).Declaration, Reading.Of(Fixed.Rejected(made.Content.ToArray())).Declaration);
    }

    [Fact]
    public void An_insertion_in_the_middle_of_somebody_elses_divides_it()
    {
        const string Theirs = "<w:ins w:id=\"8\" w:author=\"张三\">";
        var file = WithTarget(P("<w:r><w:t>200</w:t></w:r>"), name: P($"{Theirs}<w:r><w:t>培训学员人数</w:t></w:r></w:ins>"));
        var made = Fixed.Of(file, tracked: true, checker: ReplacingRule.Checker(GoalField.IndicatorName, "培训学员人数", "培训干部人数"));

        Assert.Contains(
            $"""{Theirs}<w:r><w:t xml:space="preserve">培训</w:t></w:r><w:del w:id="9" w:author="PerfGoals"><w:r><w:delText xml:space="preserve">学员</w:delText></w:r></w:del></w:ins><w:ins w:id="10" w:author="PerfGoals"><w:r><w:t xml:space="preserve">干部</w:t></w:r></w:ins><w:ins w:id="11" w:author="张三"><w:r><w:t xml:space="preserve">人数</w:t></w:r></w:ins>""",
            Xml(made),
            StringComparison.Ordinal);
        Assert.Equal(Reading.Of(file).Declaration, Reading.Of(Fixed.Rejected(made.Content.ToArray())).Declaration);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_blank_cell_gets_a_run_in_the_form_of_its_paragraph(bool tracked)
    {
        const string Run = """<w:r><w:rPr><w:rFonts w:eastAsia="楷体"/><w:sz w:val="30"/></w:rPr><w:t xml:space="preserve">22.5</w:t></w:r>""";
        var made = Fixed.Of(WithTarget(P("<w:r><w:t>200</w:t></w:r>"), weight: """<w:p><w:pPr><w:rPr><w:ins w:id="2" w:author="李四"/><w:rFonts w:eastAsia="楷体"/><w:sz w:val="30"/></w:rPr></w:pPr></w:p>"""), tracked);

        Assert.Contains("</w:pPr>" + (tracked ? $"""<w:ins w:id="3" w:author="PerfGoals">{Run}</w:ins>""" : Run) + "</w:p>", Xml(made), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_cell_of_an_empty_tag_is_filled()
    {
        var made = Fixed.Of(WithTarget(P("<w:r><w:t>200</w:t></w:r>"), weight: "<w:p/>"));

        Assert.Contains("""<w:p><w:r><w:t xml:space="preserve">22.5</w:t></w:r></w:p>""", Xml(made), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_prefixes_is_changed_too()
    {
        var file = WithTarget(P("<w:r><w:t>2OO</w:t></w:r>"));
        var text = Annotated.Utf8(Annotated.Parts(file)[Part]);
        var plain = Annotated.With(file, Part, Regex.Replace(text, "(</?)w:", "$1").Replace("<document ", $"<document xmlns=\"{Docx.Transitional}\" ", StringComparison.Ordinal));
        var made = Fixed.Of(plain, tracked: true);

        Assert.Contains($"""<ins xmlns:w="{Docx.Transitional}" w:id="2" w:author="PerfGoals"><r><t xml:space="preserve">200</t></r></ins>""", Xml(made), StringComparison.Ordinal);
        Assert.Equal(Reading.Of(plain).Declaration, Reading.Of(Fixed.Rejected(made.Content.ToArray())).Declaration);
    }

    [Theory]
    [InlineData("域", """<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>FORMTEXT</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2OO</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""")]
    [InlineData("域", """<w:p><w:fldSimple w:instr="DOCPROPERTY a"><w:r><w:t>2OO</w:t></w:r></w:fldSimple></w:p>""")]
    [InlineData("下拉列表", """<w:p><w:sdt><w:sdtPr><w:dropDownList/></w:sdtPr><w:sdtContent><w:r><w:t>2OO</w:t></w:r></w:sdtContent></w:sdt></w:p>""")]
    [InlineData("下拉列表", """<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>2OO</w:t></w:r></w:p></w:sdtContent></w:sdt>""")]
    [InlineData("下拉列表", """<w:p><w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent><w:r><w:t>2OO</w:t></w:r></w:sdtContent></w:sdt></w:p>""")]
    [InlineData("纯文本", """<w:p><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>2OO</w:t></w:r></w:sdtContent></w:sdt></w:p>""")]
    [InlineData("文本框", """<w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>2OO</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>""")]
    [InlineData("文本框", """<w:p><w:r><w:ruby><w:rt><w:r><w:t>a</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>2OO</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>""")]
    [InlineData("跨越段落", """<w:p><w:r><w:t>2O</w:t></w:r></w:p><w:p><w:r><w:t>O</w:t></w:r></w:p>""")]
    public void What_cannot_be_changed_by_a_machine_is_left_and_the_reason_said(string reason, string content)
    {
        var file = WithTarget(content);
        var made = Fixed.Of(file, tracked: true);

        Assert.Contains(made.Left, left => left.Finding.Rule.Id == "PG0001" && left.Reason.Chinese.Contains(reason, StringComparison.Ordinal));
        Assert.Equal(file, made.Content.ToArray());
    }

    [Fact]
    public void Text_in_a_plain_control_is_changed_directly()
    {
        var made = Fixed.Of(WithTarget("""<w:p><w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>2OO</w:t></w:r></w:sdtContent></w:sdt></w:p>"""));

        Assert.Contains("""<w:sdtContent><w:r><w:t xml:space="preserve">200</w:t></w:r></w:sdtContent>""", Xml(made), StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_that_is_not_filled_in_is_left()
    {
        var made = Fixed.Of(WithTarget(P("<w:r><w:t>200</w:t></w:r>"), weight: """<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>请填写</w:t></w:r></w:sdtContent></w:sdt></w:p>"""));

        Assert.Contains(made.Left, left => left.Finding.Rule.Id == "PG2001" && left.Reason.Chinese.Contains("未填写", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cell_that_another_covers_is_left()
    {
        var file = WithTarget(P("<w:r><w:t>200</w:t></w:r>"));
        var made = Fixed.Of(file, checker: ReplacingRule.Checker(GoalField.FirstLevel, "", "效益指标"));

        Assert.Equal(2, made.Left.Count(left => left.Reason.Chinese.Contains("合并单元格", StringComparison.Ordinal)));
        Assert.Equal(file, made.Content.ToArray());
    }

    [Fact]
    public void A_field_without_a_cell_is_left()
    {
        var file = Docx.OfBody(Docx.Table(new[]
        {
            "项目名称 一级指标 二级指标 三级指标 指标值".Split(' '),
            "普法项目 产出指标 数量指标 培训人数 ≥200人".Split(' '),
        }.Select(row => Docx.Row(row.Select(text => Docx.Cell(text))))));
        var made = Fixed.Of(file, checker: ReplacingRule.Checker(GoalField.Comparison, "≥", "≤"));

        Assert.Contains("没有这一项的单元格", Assert.Single(made.Left).Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(file, made.Content.ToArray());
    }

    [Fact]
    public void What_would_be_read_as_something_else_is_left_and_the_rest_is_written()
    {
        // A row whose name says 合计 is one of sums, and no indicator any more.
        var file = WithTarget(P("<w:r><w:t>200</w:t></w:r>"));
        var made = Fixed.Of(file, checker: ReplacingRule.Checker(GoalField.IndicatorName, "培训人数", "合计"));

        Assert.Contains("重新读取", Assert.Single(made.Left).Reason.Chinese, StringComparison.Ordinal);
        Assert.Equal(file, made.Content.ToArray());
    }

    [Fact]
    public void Of_several_ways_none_is_chosen()
    {
        var file = WithTarget(P("<w:r><w:t>200</w:t></w:r>"));
        var made = Fixed.Of(file, checker: ReplacingRule.Checker(GoalField.IndicatorName, "培训人数", "培训人次", "参训人数"));

        Assert.Contains("几种改法", Assert.Single(made.Left).Reason.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_for_a_person_is_written_only_where_it_is_asked_for()
    {
        var file = WithTarget(P("<w:r><w:t>2OO</w:t></w:r>"));
        var made = Fixed.Of(file, selection: FixSelection.Safe);

        Assert.Contains(made.Left, left => left.Finding.Rule.Id == "PG0001" && left.Reason.Chinese.Contains("由人判断", StringComparison.Ordinal));
        Assert.Equal(file, made.Content.ToArray());
    }

    [Fact]
    public void A_value_that_stands_behind_its_label_in_one_cell_is_changed()
    {
        var file = Docx.OfBody(Docx.Table(
            Docx.Row(Docx.Cell("项目名称：普法项目", """<w:gridSpan w:val="4"/>"""), Docx.Cell("预算数（万元）：12O", """<w:gridSpan w:val="3"/>""")),
            Docx.Row("一级指标 二级指标 三级指标 指标性质 指标值 度量单位 权重".Split(' ').Select(text => Docx.Cell(text))),
            Docx.Row("产出指标 数量指标 培训人数 ≥ 200 人 90".Split(' ').Select(text => Docx.Cell(text)))));
        Assert.Contains(Fixed.Recommended.Check(Reading.Of(file)).Diagnostics, finding => finding.Rule.Id == "PG0005");
        var made = Fixed.Of(file);

        Assert.Contains(made.Edits, edit => (edit.Before, edit.After) == ("12O", "120"));
        Assert.Equal("120万元", made.Document.Declaration.Projects[0].Budget?.ToString());
    }

    [Fact]
    public void A_budget_that_the_table_says_again_on_every_row_is_changed_on_all()
    {
        var row = new[] { "普法项目", "12O", "开展普法", "产出指标", "数量指标", "培训人数", "≥", "200", "人", "45" };
        var second = row.ToArray();
        (second[4], second[5], second[8], second[7]) = ("质量指标", "培训合格率", "%", "95");
        var made = Fixed.Of(Docx.OfBody(Docx.Table(new[] { Heading, row, second }.Select(cells => Docx.Row(cells.Select(text => Docx.Cell(text)))))));

        Assert.Single(made.Document.Declaration.Projects);
        Assert.Equal(2, Regex.Count(Xml(made), ">120<"));
    }

    private static byte[] WithTarget(string target, string? name = null, string? weight = null) =>
        Docx.OfBody(Docx.Table(Rows(target, name ?? P("<w:r><w:t>培训人数</w:t></w:r>"), weight ?? P("<w:r><w:t>22.5</w:t></w:r>"))));

    private static string[] Rows(string target, string name, string weight)
    {
        string[] below = ["", "", "", "", "质量指标", "培训合格率", "≥", "95", "%", "22.5"];
        string[] last = ["", "", "", "", "时效指标", "培训及时率", "≥", "95", "%", "22.5"];
        string[] benefit = ["", "", "", "效益指标", "社会效益指标", "普法覆盖率", "≥", "95", "%", "22.5"];
        string[] first = ["普法项目", "125", "开展普法", "产出指标", "数量指标", "", "≥", "", "人", ""];
        return
        [
            Docx.Row(Heading.Select(text => Docx.Cell(text))),
            Docx.Row(first.Select((text, column) => column switch
            {
                5 => Cell(name),
                7 => Cell(target),
                9 => Cell(weight),
                < 4 => Docx.Cell(text, """<w:vMerge w:val="restart"/>"""),
                _ => Docx.Cell(text),
            })),
            .. new[] { below, last, benefit }.Select(row => Docx.Row(row.Select((text, column) => Docx.Cell(text, column < 4 && text.Length == 0 ? "<w:vMerge/>" : "")))),
        ];
    }

    private static string Cell(string content) => $"<w:tc><w:tcPr/>{content}</w:tc>";

    private static string P(string runs) => $"<w:p>{runs}</w:p>";

    private static string Xml(FixedDocument made) => Annotated.Utf8(Annotated.Parts(made.Content.ToArray())[Part]);
}
