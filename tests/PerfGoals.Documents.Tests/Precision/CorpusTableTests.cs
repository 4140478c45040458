namespace PerfGoals.Documents.Tests.Precision;

public sealed class CorpusTableTests
{
    private static readonly CorpusTable Table = CorpusTable.Parse("development/test",
    [
        "标注：PG0024",
        "权重合计：100",
        "某县2025年度项目绩效目标申报表",
        "| 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 标注 |",
        "| 道路养护 | 产出指标 | 数量指标 | 养护里程 | ≥3公里 | PG1001 PG3027? |",
        "| | 产出指标 | 质量指标 | 合格率 | ≥95% | |",
        "| 校车购置 | | | | | PG1013 |",
    ]);

    [Fact]
    public void Labels_are_read_with_their_rows() =>
        Assert.Equal([new(0, "PG0024", false), new(1, "PG1001", false), new(1, "PG3027", true), new(3, "PG1013", false)], Table.Labels);

    [Fact]
    public void The_rules_do_not_see_the_labels()
    {
        Assert.Equal("某县2025年度项目绩效目标申报表", Table.Document.Declaration.Title);
        Assert.All(Table.Document.Declaration.Projects.SelectMany(project => project.Indicators), indicator => Assert.DoesNotContain(indicator.Cells!.Others, cell => cell.Header == "标注"));
    }

    [Fact]
    public void A_project_without_indicators_has_one_row()
    {
        Assert.Equal([1, 2], Table.RowsOf(0));
        Assert.Equal([3], Table.RowsOf(1));
    }

    [Fact]
    public void The_table_says_what_weights_add_up_to() => Assert.Equal(100, Table.Total);

    [Fact]
    public void A_table_without_labels_is_refused() => Assert.Throws<FormatException>(() => CorpusTable.Parse("test", ["| 项目名称 | 三级指标 |"]));
}
