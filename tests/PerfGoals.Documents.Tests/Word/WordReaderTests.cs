using PerfGoals.Diagnostics;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Tests.Word;

public sealed class WordReaderTests
{
    private static readonly string Heading = Docx.Row(Docx.Cell("项目名称"), Docx.Cell("一级指标"), Docx.Cell("三级指标"), Docx.Cell("指标值"), Docx.Cell("权重"));

    [Theory]
    [InlineData("<w:r><w:t>1</w:t></w:r><w:r><w:t xml:space=\"preserve\">2 </w:t></w:r><w:r><w:t>件</w:t></w:r>", "12 件")]
    [InlineData("<w:ins w:id=\"1\"><w:r><w:t>12</w:t></w:r></w:ins><w:del w:id=\"2\"><w:r><w:delText>10</w:delText><w:t>9</w:t></w:r></w:del>", "12")]
    [InlineData("<w:moveFrom><w:r><w:t>1</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>2</w:t></w:r></w:moveTo>", "2")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> = 1 + 1 </w:instrText></w:r><w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "2")]
    [InlineData("<w:fldSimple w:instr=\" = 2 \"><w:r><w:t>2</w:t></w:r></w:fldSimple>", "2")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val=\"值\"/></w:sdtPr><w:sdtContent><w:r><w:t>95</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>%</w:t></w:r>", "95%")]
    [InlineData("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>单击此处输入</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>7</w:t></w:r>", "7")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>5</w:t></w:r>", "≥5")]
    [InlineData("<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:tab/><w:t>C</w:t><w:br/><w:t>D</w:t><w:br w:type=\"page\"/></w:r>", "A-B\tC\nD")]
    [InlineData("<w:r><w:t>5</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>件</w:t></w:r>", "5件")]
    [InlineData("<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>", "框\n")]
    [InlineData("<m:oMath><m:r><m:t>≥</m:t></m:r></m:oMath><w:r><w:t>3</w:t></w:r>", "≥3")]
    [InlineData("<w:hyperlink r:id=\"rId9\" xmlns:r=\"urn:r\"><w:r><w:t>8</w:t></w:r></w:hyperlink><w:r><w:footnoteReference w:id=\"2\"/></w:r>", "8")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>jian</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>件</w:t></w:r></w:rubyBase></w:ruby></w:r>", "件")]
    [InlineData("<w:r><w:t><![CDATA[<1>]]></w:t></w:r><w:r><w:t/></w:r>", "<1>")]
    public void The_text_of_a_cell_is_what_is_seen(string runs, string text) =>
        Assert.Equal(text, TargetOf($"<w:tc><w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"9\"/></w:tabs></w:pPr>{runs}</w:p></w:tc>"));

    [Fact]
    public void Paragraphs_of_a_cell_are_separate_lines_unless_their_mark_was_deleted()
    {
        Assert.Equal("1\n2", TargetOf(Docx.Cell("1\n2")));
        Assert.Equal("12", TargetOf("<w:tc><w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>1</w:t></w:r></w:p><w:p><w:r><w:t>2</w:t></w:r></w:p></w:tc>"));
    }

    [Fact]
    public void Content_controls_around_cells_and_rows_do_not_hide_them()
    {
        var row = $"<w:sdt><w:sdtPr/><w:sdtContent>{Docx.Row(Docx.Cell("甲"), Docx.Cell("产出指标"), Docx.Cell("办件"), $"<w:sdt><w:sdtPr/><w:sdtContent>{Docx.Cell("5")}</w:sdtContent></w:sdt>", Docx.Cell("10"))}</w:sdtContent></w:sdt>";

        Assert.Equal("5", Assert.Single(Read(Docx.Table(Heading, row)).Declaration.Projects).Indicators[0].Cells!.Target);
    }

    [Fact]
    public void Rows_and_cells_that_a_tracked_change_deletes_are_left_out()
    {
        var deleted = Docx.Row(Docx.Cell("乙"), Docx.Cell("产出指标"), Docx.Cell("旧"), Docx.Cell("1"), Docx.Cell("1")).Replace("<w:trPr>", "<w:trPr><w:del w:id=\"7\"/>", StringComparison.Ordinal);
        var row = Docx.Row(Docx.Cell("甲"), Docx.Cell("多余", "<w:cellDel w:id=\"8\"/>"), Docx.Cell("产出指标"), Docx.Cell("办件"), Docx.Cell("5"), Docx.Cell("10"));
        var document = Read(Docx.Table(Heading, deleted, row));

        Assert.Equal("5", Assert.Single(Assert.Single(document.Declaration.Projects).Indicators).Cells!.Target);
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void What_properties_were_before_a_tracked_change_does_not_count() => Assert.Equal(
        "5",
        TargetOf(Docx.Cell("5", "<w:tcPrChange w:id=\"1\"><w:tcPr><w:gridSpan w:val=\"3\"/><w:vMerge/></w:tcPr></w:tcPrChange>")));

    [Fact]
    public void Merged_cells_are_blank_where_they_are_covered_and_columns_line_up()
    {
        var document = Read(
            Docx.Table(
                Docx.Row(Docx.Cell("绩效目标申报表", "<w:gridSpan w:val=\"6\"/>")),
                Docx.Row(Docx.Cell("项目名称"), Docx.Cell("一级指标"), Docx.Cell("三级指标", "<w:gridSpan w:val=\"2\"/>"), Docx.Cell("指标值"), Docx.Cell("权重")),
                Docx.Row(Docx.Cell("甲", "<w:vMerge w:val=\"restart\"/>"), Docx.Cell("产出指标"), Docx.Cell("办件", "<w:hMerge w:val=\"restart\"/>"), Docx.Cell("", "<w:hMerge/>"), Docx.Cell("5"), Docx.Cell("10")),
                Docx.Row(Docx.Cell("covered", "<w:vMerge/>"), Docx.Cell("产出指标"), Docx.Cell("办结", "<w:gridSpan w:val=\"2\"/>"), Docx.Cell("6"), Docx.Cell("20")),
                Docx.Row(Docx.Cell("产出指标"), Docx.Cell("归档", "<w:gridSpan w:val=\"2\"/>"), Docx.Cell("7"), Docx.Cell("30")).Replace("<w:trPr>", "<w:trPr><w:gridBefore w:val=\"1\"/>", StringComparison.Ordinal)));

        var project = Assert.Single(document.Declaration.Projects);
        Assert.Equal("绩效目标申报表", document.Declaration.Title);
        Assert.Equal([("办件", "5", 10m), ("办结", "6", 20m), ("归档", "7", 30m)], project.Indicators.Select(indicator => (indicator.Name, indicator.Cells!.Target, indicator.Weight!.Value)));
        Assert.Equal(SourceLocation.OfCell(5, 5, "指标值", null, TableArea.OfTable(1)), document.SourceMap.Find(GoalPath.OfIndicator(0, 2).At(GoalField.Target)));
        Assert.Empty(document.Problems);
    }

    [Fact]
    public void The_text_of_a_nested_table_is_part_of_its_cell() =>
        Assert.Equal("前\n1 2\n3\n", TargetOf($"<w:tc>{Docx.Paragraph("前")}{Docx.Table(Docx.Row(Docx.Cell("1"), Docx.Cell("2")), Docx.Row(Docx.Cell("3")))}<w:p/></w:tc>"));

    [Fact]
    public void A_nested_table_with_the_goals_is_read_as_a_table()
    {
        var inner = Docx.Table(Heading, Docx.Row(Docx.Cell("甲"), Docx.Cell("产出指标"), Docx.Cell("办件"), Docx.Cell("5"), Docx.Cell("10")));
        var document = Read(Docx.Table(Docx.Row(Docx.Cell("2025年绩效目标申报表")), Docx.Row($"<w:tc>{inner}<w:p/></w:tc>")));

        Assert.Equal("5", document.Declaration.Projects[0].Indicators[0].Cells!.Target);
        Assert.Equal(2025, document.Declaration.FiscalYear);
        Assert.Equal(2, document.SourceMap.Find(GoalPath.OfProject(0))?.Area?.Number);
    }

    [Fact]
    public void Several_tables_are_read_with_the_lines_between_them()
    {
        string Goals(string project) => Docx.Table(
            Docx.Row(Docx.Cell("项目名称"), Docx.Cell("预算数"), Docx.Cell("一级指标"), Docx.Cell("三级指标"), Docx.Cell("指标值")),
            Docx.Row(Docx.Cell(project), Docx.Cell("5"), Docx.Cell("产出指标"), Docx.Cell("办件"), Docx.Cell("5")));
        var continuation = Docx.Table(Docx.Row(Docx.Cell(""), Docx.Cell(""), Docx.Cell("产出指标"), Docx.Cell("办结"), Docx.Cell("6")));
        var document = Read(
            Docx.Paragraph("2025年绩效目标表") + Docx.Paragraph("单位：万元") + Goals("甲") + continuation + Docx.Paragraph("单位：元") + Goals("乙")
            + Docx.Paragraph("说明") + Docx.Table(Docx.Row(Docx.Cell("审核人"), Docx.Cell("张三"))) + Docx.Paragraph("完"));

        Assert.Equal(["甲 5万元", "乙 5元"], document.Declaration.Projects.Select(project => $"{project.Name} {project.Budget}"));
        Assert.Equal(["办件", "办结"], document.Declaration.Projects[0].Indicators.Select(indicator => indicator.Name));
        Assert.Equal<string>(["单位：万元", "单位：元", "说明", "审核人 张三", "完"], document.Declaration.Notes);
        Assert.Equal("2025年绩效目标表", document.Declaration.Title);
        Assert.Equal(3, document.SourceMap.Find(GoalPath.OfProject(1))?.Area?.Number);
        Assert.Equal(["PG0102"], document.Problems.Select(problem => problem.Rule.Id));
    }

    [Fact]
    public void Forms_are_read_one_after_the_other()
    {
        string Form(string project, string target) => Docx.Paragraph("项目支出绩效目标表") + Docx.Table(
            Docx.Row(Docx.Cell("项目名称"), Docx.Cell(project), Docx.Cell("主管部门"), Docx.Cell("某局")),
            Docx.Row(Docx.Cell("年度目标"), Docx.Cell("办好" + project, "<w:gridSpan w:val=\"3\"/>")),
            Docx.Row(Docx.Cell("一级指标"), Docx.Cell("二级指标"), Docx.Cell("三级指标"), Docx.Cell("指标值")),
            Docx.Row(Docx.Cell("产出指标"), Docx.Cell("数量指标"), Docx.Cell("办件"), Docx.Cell(target)));
        var document = Read(Form("甲", "≥5件") + Form("乙", "≥6件"));

        Assert.Equal([("甲", "办好甲", "≥5件"), ("乙", "办好乙", "≥6件")], document.Declaration.Projects.Select(project => (project.Name, project.AnnualGoal, project.Indicators[0].Cells!.Target)));
        Assert.Equal((2, 1, 2), document.SourceMap.Find(GoalPath.OfProject(1)) is { } place ? (place.Area!.Number, place.Row, place.Column) : default);
        Assert.Equal((2, 4, 4), document.SourceMap.Find(GoalPath.OfIndicator(1, 0).At(GoalField.Target)) is { } target ? (target.Area!.Number, target.Row, target.Column) : default);
    }

    [Fact]
    public void Hidden_text_is_not_read_and_said_so()
    {
        var problem = Assert.Single(Read(TableWith("<w:tc><w:p><w:r><w:t>5</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>秘</w:t></w:r></w:p></w:tc>")).Problems);

        Assert.Equal(("PG0120", "秘", 2, 4), (problem.Rule.Id, problem.Message.Arguments[0].Value, problem.Location!.Value.Row, problem.Location.Value.Column));
    }

    [Fact]
    public void The_document_is_found_by_its_relationship() =>
        Assert.NotEmpty(Reading.Of(Docx.OfBody(TableWith(Docx.Cell("5")), part: "custom/main part.xml")).Declaration.Projects);

    [Fact]
    public void A_document_without_goals_is_refused() => Reading.Refusal(Docx.OfBody(Docx.Paragraph("通知")));

    private static string? TargetOf(string cell) => Read(TableWith(cell)).Declaration.Projects[0].Indicators[0].Cells!.Target;

    private static string TableWith(string cell) => Docx.Table(Heading, Docx.Row(Docx.Cell("甲"), Docx.Cell("产出指标"), Docx.Cell("办件"), cell, Docx.Cell("10")));

    private static DeclarationDocument Read(string body) => Reading.Of(Docx.OfBody(body));
}
