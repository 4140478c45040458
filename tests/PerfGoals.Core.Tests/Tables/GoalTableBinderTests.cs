using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Tables;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Tables;

public sealed class GoalTableBinderTests
{
    private const string Heading = "| 项目编码 | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |\n";

    [Theory]
    [InlineData("", "≥95%", "", Comparison.AtLeast, "95", "%")]
    [InlineData("", "不低于95％", "", Comparison.AtLeast, "95", "%")]
    [InlineData("", "95%以上", "", Comparison.AtLeast, "95", "%")]
    [InlineData("", "95%以上（含）", "", Comparison.AtLeast, "95", "%")]
    [InlineData("", "20日以内", "", Comparison.AtMost, "20", "日")]
    [InlineData("≤", "20日以内", "日", Comparison.AtMost, "20", "日")]
    [InlineData("≥", "95%", "%", Comparison.AtLeast, "95", "%")]
    [InlineData("≥", "３，５００", "件", Comparison.AtLeast, "3500", "件")]
    [InlineData("≤", "1", "年", Comparison.AtMost, "1", "年")]
    public void A_value_is_read_from_one_cell_or_from_three(string sign, string value, string unit, Comparison comparison, string number, string symbol)
    {
        var indicator = IndicatorOf(sign, value, unit);

        Assert.Equal((comparison, number, symbol), (indicator.Comparison, indicator.Target.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture), indicator.Unit?.Symbol));
    }

    [Theory]
    [InlineData("≤", "≥95", "%")]
    [InlineData("=", "95以上", "%")]
    [InlineData("", "≥95以内", "%")]
    [InlineData("≥", "95%", "件")]
    [InlineData("≥", "90-95", "%")]
    [InlineData("≥", "1,5", "件")]
    public void A_value_that_is_not_certain_is_left_unread(string sign, string value, string unit)
    {
        var indicator = IndicatorOf(sign, value, unit);

        Assert.Equal(TargetKind.Unreadable, indicator.Target.Kind);
        Assert.Equal(value, indicator.Target.Text);
    }

    [Theory]
    [InlineData("万元", "| 预算数 |")]
    [InlineData("元", "| 预算数（元） |")]
    public void The_unit_of_amounts_is_in_the_heading_or_in_a_line_above(string unit, string column)
    {
        var document = Bind($"填报单位：某局　单位：万元\n| 项目名称 {column} 一级指标 | 三级指标 | 指标值 |\n| 甲 | 5 | 产出指标 | 办件 | 1 |\n");

        Assert.Equal(unit, document.Declaration.Projects[0].Budget?.Unit?.Symbol);
    }

    [Fact]
    public void A_bare_heading_of_a_value_is_the_target_between_sign_and_unit()
    {
        var document = Bind("| 项目名称 | 一级指标 | 二级指标 | 绩效指标 | 指标描述 | 符号 | 值 | 单位 | 权重 |\n| 甲 | 产出指标 | 数量指标 | 企业排查数量 | 任务清单内的企业 | ≥ | 40 | 家 | 10 |\n");

        Assert.Equal("≥40家", document.Declaration.Projects[0].Indicators[0].Requirement.ToString());
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("| 项目名称 | 值 | 一级指标 | 三级指标 | 符号 | 指标值 | 单位 |", "| 甲 | 7 | 产出指标 | 办件 | ≥ | 40 | 件 |")]
    [InlineData("| 项目名称 | 一级指标 | 三级指标 | 符号 | 指标值 | 单位 | 值 |", "| 甲 | 产出指标 | 办件 | ≥ | 40 | 件 | 7 |")]
    [InlineData("| 项目名称 | 一级指标 | 三级指标 | 值 | 指标值 |", "| 甲 | 产出指标 | 办件 | 7 | 40 |")]
    public void A_bare_heading_of_a_value_elsewhere_is_a_column_of_its_own(string heading, string row)
    {
        var indicator = Bind($"{heading}\n{row}\n").Declaration.Projects[0].Indicators[0];

        Assert.Equal(40, indicator.Target.Number);
        Assert.Equal("值", Assert.Single(indicator.Cells!.Others).Header);
    }

    [Theory]
    [InlineData("2025年度项目绩效目标申报表", 2025)]
    [InlineData("2026 年度绩效目标", 2026)]
    [InlineData("2025—2027年中期规划绩效目标", null)]
    [InlineData("项目绩效目标申报表", null)]
    public void The_fiscal_year_is_the_one_in_the_title(string title, int? year) =>
        Assert.Equal(year, Bind($"{title}\n{Heading}|  | 甲 | 1 | 产出指标 | 数量指标 | 办件 | ≥ | 1 | 件 | 10 |\n").Declaration.FiscalYear);

    [Fact]
    public void The_same_merged_cells_on_every_row_are_one_project_and_after_blank_ones_another()
    {
        const string named = "| A | 甲 | 1 | 产出指标 | 数量指标 | 办件 | ≥ | 1 | 件 | 10 |\n";
        const string partly = "| A | 甲 |  | 产出指标 | 数量指标 | 办件 | ≥ | 1 | 件 | 10 |\n";
        const string blank = "|  |  |  | 产出指标 | 数量指标 | 办件 | ≥ | 1 | 件 | 10 |\n";

        Assert.Equal([3, 2, 1], Bind(Heading + named + partly + blank + named + partly + named.Replace("| 1 | 产", "| 2 | 产", StringComparison.Ordinal))
            .Declaration.Projects.Select(project => project.Indicators.Length));
    }

    [Fact]
    public void A_shifted_row_starts_no_project_and_says_what_was_not_read()
    {
        var document = Bind(Heading + """
            | A | 甲 | 1 | 产出指标 | 数量指标 | 办件 | ≥ | 1 | 件 | 10 |
            | 产出指标 | 办件率 | ≥ | 1 | 件 | 较高 | 某处 | 某人 |
            """);

        Assert.Single(document.Declaration.Projects);
        Assert.Equal(["PG0101", "PG0104"], document.Problems.Select(problem => problem.Rule.Id));
        Assert.Contains("产出指标 | 办件率 | ≥", document.Problems[1].Message.Arguments[0].TextIn(), StringComparison.Ordinal);
        Assert.All(document.Problems, problem => Assert.Equal((3, 3), (problem.Location?.Row, problem.Location?.Line)));
    }

    [Fact]
    public void A_line_of_dashes_is_a_rule_only_under_a_row()
    {
        var table = GoalTable.FromPipes("| a | b |\n| :-- | - |\n| c\\|d | -- |\n");

        Assert.Equal(["a,b", "c|d,--"], table.Rows.Select(row => string.Join(',', row.Select(cell => cell.Text))));
    }

    [Fact]
    public void A_table_without_a_heading_is_refused() =>
        Assert.Contains("指标值", Assert.Throws<UnreadableDocumentException>(() => Bind("| 甲 | 乙 |\n")).Explanation.Chinese, StringComparison.Ordinal);

    [Theory]
    [InlineData("2025年度预算项目绩效目标申报表", "")]
    [InlineData("项目支出绩效目标表（续）", "(单位：元)")]
    public void A_title_that_is_repeated_with_the_heading_is_no_project(string title, string line)
    {
        var lines = line.Length == 0 ? "" : $"| {line} |  |  |  |  |  |  |  |  |  |\n";
        var document = Bind($"{Heading}| A | 甲 | 1 | 产出指标 | 数量指标 | 办件 | ≥ | 1 | 件 | 10 |\n| {title} |  |  |  |  |  |  |  |  |  |\n{lines}{Heading}| B | 乙 | 1 | 产出指标 | 数量指标 | 培训 | ≥ | 1 | 场 | 10 |\n");

        Assert.Equal(["甲", "乙"], document.Declaration.Projects.Select(project => project.Name));
        Assert.Contains(title, document.Declaration.Notes);
        Assert.Equal("PG0102", Assert.Single(document.Problems).Rule.Id);
    }

    [Theory]
    [InlineData("绩效评价报表审核费用")]
    [InlineData("绩效目标申报表编制。")]
    public void A_project_without_indicators_above_a_repeated_heading_is_no_title(string name)
    {
        var row = $"| A | 甲 | 1 | 产出指标 | 数量指标 | 办件 | ≥ | 1 | 件 | 10 |\n|  | {name} |  |  |  |  |  |  |  |  |\n";
        Assert.Equal(["甲", name, "甲", name], Bind($"{Heading}{row}{Heading}{row}").Declaration.Projects.Select(project => project.Name));
    }

    private static Indicator IndicatorOf(string sign, string value, string unit) =>
        Bind($"{Heading}|  | 甲 | 1 | 产出指标 | 数量指标 | 办件 | {sign} | {value} | {unit} | 10 |\n").Declaration.Projects[0].Indicators[0];

    private static DeclarationDocument Bind(string table) => GoalTableBinder.Bind(GoalTable.FromPipes(table), "test");
}
