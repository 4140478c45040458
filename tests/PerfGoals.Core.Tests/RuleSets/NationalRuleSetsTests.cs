using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;

namespace PerfGoals.Core.Tests.RuleSets;

/// <summary>What the rule sets of the national documents find, and what they leave alone.</summary>
public sealed class NationalRuleSetsTests
{
    /// <summary>The form of 2015 and 2020: cost under output, 50, 30 and 10.</summary>
    private const string Older = """
        | 单位编码 | 单位名称 | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 408001 | 某县交通运输局 | 公厕改造 | 216 | 改造公厕12座，验收合格率达到100% | 产出指标 | 数量指标 | 改造公厕 | ≥ | 12 | 座 | 20 |
        | | | | | | 产出指标 | 质量指标 | 验收合格率 | ＝ | 100 | % | 20 |
        | | | | | | 产出指标 | 成本指标 | 每座改造成本 | ≤ | 18 | 万元 | 10 |
        | | | | | | 效益指标 | 社会效益指标 | 服务人口 | ≥ | 3 | 万人 | 20 |
        | | | | | | 效益指标 | 可持续影响指标 | 设施使用年限 | ≥ | 10 | 年 | 10 |
        | | | | | | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥ | 90 | % | 10 |
        """;

    /// <summary>The form of 2021: cost as a first level, 20, 40, 20 and 10.</summary>
    private const string Newer = """
        | 单位编码 | 单位名称 | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 408001 | 某县交通运输局 | 公厕改造 | 216 | 改造公厕12座，验收合格率达到100% | 成本指标 | 经济成本指标 | 每座改造成本 | ≤ | 18 | 万元 | 20 |
        | | | | | | 产出指标 | 数量指标 | 改造公厕 | ≥ | 12 | 座 | 20 |
        | | | | | | 产出指标 | 质量指标 | 验收合格率 | ＝ | 100 | % | 20 |
        | | | | | | 效益指标 | 社会效益指标 | 服务人口 | ≥ | 3 | 万人 | 20 |
        | | | | | | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥ | 90 | % | 10 |
        """;

    [Fact]
    public void Each_form_is_clean_by_its_own_document()
    {
        Assert.Empty(Found("national-2015", Older));
        Assert.Empty(Found("national-2021", Newer));
    }

    [Fact]
    public void By_the_document_of_2021_cost_has_a_first_level_and_there_is_no_sustainable_impact() => Assert.Equal(
        ["PG1004 可持续影响指标 效益指标", "PG1004 成本指标 产出指标"], Found("national-2021", Older).Order(StringComparer.Ordinal));

    [Fact]
    public void By_the_documents_of_2015_and_2020_cost_is_output_and_counts_for_it() => Assert.Equal(
        ["PG1004 经济成本指标", "PG2004 产出 60、效益 20、满意度 10 产出 50、效益 30、满意度 10"], Found("national-2015", Newer).Order(StringComparer.Ordinal));

    [Fact]
    public void Satisfaction_under_benefit_is_of_neither_form()
    {
        string[] expected = ["PG1004 服务对象满意度指标 效益指标"];

        Assert.Equal(expected, Found("national-2015", Older.Replace("满意度指标 | 服务", "效益指标 | 服务", StringComparison.Ordinal)));
        Assert.Equal(expected, Found("national-2021", Newer.Replace("满意度指标 | 服务", "效益指标 | 服务", StringComparison.Ordinal)));
    }

    [Fact]
    public void Quantity_and_quality_are_both_asked_for_by_the_document_of_2021_alone()
    {
        Assert.Equal(["PG1014 质量指标"], Found("national-2021", Newer.Replace("质量指标 | 验收合格率", "时效指标 | 验收及时率", StringComparison.Ordinal)));
        Assert.Empty(Found("national-2015", Older.Replace("质量指标 | 验收合格率", "时效指标 | 验收及时率", StringComparison.Ordinal)));
    }

    [Fact]
    public void Satisfaction_may_be_left_out_by_the_document_of_2021_and_its_points_go_elsewhere()
    {
        const string Row = "满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥ | 90 | % | 10 |";
        const string Benefit = "效益指标 | 生态效益指标 | 污水达标排放率 | ≥ | 90 | % | 10 |";

        Assert.Empty(Found("national-2021", Newer.Replace(Row, Benefit, StringComparison.Ordinal)));
        Assert.Equal(["PG1001 满意度指标 0 1"], Found("national-2015", Older.Replace(Row, Benefit, StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_cost_the_shares_are_fifty_thirty_and_ten_and_cost_is_missed_by_the_document_of_2021()
    {
        var table = Older.Replace("成本指标 | 每座改造成本 | ≤ | 18 | 万元", "时效指标 | 按期完工率 | ＝ | 100 | %", StringComparison.Ordinal)
            .Replace("可持续影响指标 | 设施使用年限", "社会效益指标 | 设施使用年限", StringComparison.Ordinal);

        Assert.Equal(["PG1001 成本指标 0 1"], Found("national-2021", table));
        Assert.Empty(Found("national-2015", table));
    }

    [Theory]
    [InlineData("national-2015", Older)]
    [InlineData("national-2021", Newer)]
    public void Weights_add_up_to_ninety_and_are_divided_by_the_scheme(string ruleSet, string table)
    {
        Assert.Equal(["PG2001"], IdsOf(Found(ruleSet, table.Replace("万人 | 20", "万人 | 30", StringComparison.Ordinal))));
        Assert.Equal(["PG2004"], IdsOf(Found(ruleSet, table.Replace("万人 | 20", "万人 | 15", StringComparison.Ordinal).Replace("座 | 20", "座 | 25", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("national-2015", Older)]
    [InlineData("national-2021", Newer)]
    public void What_stays_qualitative_can_be_measured(string ruleSet, string table)
    {
        Assert.Equal(["PG3030"], IdsOf(Found(ruleSet, Qualitative("良"))));
        Assert.Equal(["PG3031"], IdsOf(Found(ruleSet, Qualitative("明显改善"))));
        Assert.Empty(Found(ruleSet, Qualitative("无露天垃圾堆")));

        string Qualitative(string target) => table.Replace("服务人口 | ≥ | 3 | 万人", $"人居环境 | 定性 | {target} | ", StringComparison.Ordinal);
    }

    [Fact]
    public void A_good_rate_is_no_social_cost() => Assert.Contains(
        "PG3009", IdsOf(Found("national-2021", Newer.Replace("经济成本指标 | 每座改造成本 | ≤ | 18 | 万元 | 20", "社会成本指标 | 民生实事完成率 | ＝ | 100 | % | 20", StringComparison.Ordinal))));

    private static IEnumerable<string> IdsOf(IEnumerable<string> findings) => findings.Select(finding => finding[..6]);

    private static IReadOnlyList<string> Found(string ruleSet, string table) =>
        [.. Checker.Create(ruleSet, []).Check(GoalTables.Bind(table)).Diagnostics
            .Select(finding => $"{finding.Rule.Id} {string.Join(' ', finding.Message.Arguments.Select(argument => argument.TextIn(System.Globalization.CultureInfo.GetCultureInfo("zh-Hans"))))}")];
}
