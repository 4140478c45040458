using System.Text;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Goals;

namespace PerfGoals.Documents.Tests.Html;

public sealed class HtmlReaderTests
{
    private const string Heading = "<tr><th>项目名称<th>一级指标<th>三级指标<th>指标值<th>权重";

    [Theory]
    [InlineData("<p>95</p><p>%</p>", "95\n%")]
    [InlineData("≥&nbsp;9<b>5</b>\n  <i>件</i><script>alert(1)</script><style>td{}</style><!-- no -->", "≥\u00A095 件")]
    [InlineData("1<br>2", "1\n2")]
    [InlineData("前<table><tr><td>1<td>2</table>", "前\n1 2")]
    public void The_text_of_a_cell_is_what_is_seen(string cell, string text) => Assert.Equal(
        text, Reading.Of($"<html><table>{Heading}<tr><td>甲<td>产出指标<td>办件<td>{cell}<td>10</table>").Declaration.Projects[0].Indicators[0].Cells!.Target);

    [Fact]
    public void Cells_that_span_rows_and_columns_line_up()
    {
        var document = Reading.Of($"""
            <!DOCTYPE html><meta charset=gb2312><h1>2025年绩效目标表</h1>单位：万元<table><tr><td>无关</table>
            <table><tr><th rowspan=2>项目名称<th colspan=2>绩效指标<th rowspan=2>指标值<tr><th>一级指标<th>三级指标
            <tr><td rowspan=0>甲<td rowspan=2>产出指标<td>办件<td>5<tr><td>办结<td>6</table><p>说明
            """);

        Assert.Equal([("办件", "5"), ("办结", "6")], Assert.Single(document.Declaration.Projects).Indicators.Select(indicator => (indicator.Name, indicator.Cells!.Target)));
        Assert.Equal(SourceLocation.OfCell(4, 4, "指标值", null, TableArea.OfTable(2)), document.SourceMap.Find(GoalPath.OfIndicator(0, 1).At(GoalField.Target)));
        Assert.Equal("2025年绩效目标表", document.Declaration.Title);
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    public void A_page_that_is_nested_without_end_is_refused(string tag) =>
        Reading.Refusal(Encoding.UTF8.GetBytes("<html><table>" + string.Concat(Enumerable.Repeat(tag, 200_000))));

    [Fact]
    public void Rows_without_end_tags_are_not_nested() => Assert.Equal(
        3000,
        Reading.Of($"<table>{Heading}{string.Concat(Enumerable.Range(0, 3000).Select(row => $"<tr><td>{(row == 0 ? "甲" : "")}<td>产出指标<td>办件{row}<td>1<td>1"))}").Declaration.Projects[0].Indicators.Length);
}
