using FsCheck.Xunit;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Costs;

public sealed class CostsCoverPartTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3044");

    [Fact]
    public void Items_that_leave_most_of_the_money_alone() => Rule
        .Expect("part", ("sum", "20万元"), ("budget", "40万元"), ("least", 80m))
        .Verify("""
            | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
            | 甲 | [|40|] | 成本指标 | 经济成本指标 | 征求法律顾问意见和建议 | ≤ | 20 | 万元 |
            | 乙 | [|40|] | 成本指标 | 经济成本指标 | 代理费 | ≤ | 300000 | 元 |
            |    |    | 成本指标 | 经济成本指标 | 资料印制 | ≤ | 1.9 | 万元 |
            | 丙 | 40 | 成本指标 | 经济成本指标 | 代理费 | ≤ | 320000 | 元 |
            """);

    [Fact]
    public void Prices_rates_and_words_may_control_the_rest() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 40 | 成本指标 | 经济成本指标 | 代理费 | ≤ | 20 | 万元 |
        |    |    | 成本指标 | 经济成本指标 | 案件补贴 | ≤ | 800 | 元/件 |
        | 乙 | 40 | 成本指标 | 经济成本指标 | 代理费 | ≤ | 20 | 万元 |
        |    |    | 成本指标 | 经济成本指标 | 成本控制率 | ≤ | 100 | % |
        | 丙 | 40 | 成本指标 | 经济成本指标 | 代理费 | ≤ | 20 | 万元 |
        |    |    | 成本指标 | 经济成本指标 | 控制在预算内 | 定性 | 是 | |
        | 丁 | 40 | 成本指标 | 经济成本指标 | 代理费 | ≤ | 20 | 万元 |
        |    |    | 产出指标 | 数量指标 | 发放补贴 | ≥ | 18 | 万元 |
        """);

    [Fact]
    public void A_mix_of_units_is_left_to_the_rule_that_says_so() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 42 | 成本指标 | 经济成本指标 | 代理费 | ≤ | 42 | 元 |
        """);

    [Fact]
    public void A_total_is_no_item_and_several_years_are_not_this_one() => Rule.VerifyNotApplicable("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 40 | 成本指标 | 经济成本指标 | 总成本 | ≤ | 20 | 万元 |
        | 乙 | 40 | 成本指标 | 经济成本指标 | 项目成本控制 | ≤ | 20 | 万元 |
        | 丙 | 40 | 成本指标 | 经济成本指标 | 上年尾款 | ≤ | 20 | 万元 |
        | 丁 | 40 | 成本指标 | 经济成本指标 | 人均代理费 | ≤ | 20 | 元 |
        """);

    [Fact]
    public void Without_budget_or_unit_nobody_knows() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | {|?:待定|} | 成本指标 | 经济成本指标 | 代理费 | ≤ | 20 | 万元 |
        | 乙 | 40 | 成本指标 | 经济成本指标 | 代理费 | ≤ | 20 | 万元 |
        |    |    | 成本指标 | 经济成本指标 | 印刷费 | ≤ | {|?:待定|} | 万元 |
        """);

    [Property(MaxTest = 300)]
    public void It_reports_exactly_where_less_than_four_fifths_are_covered(byte budget, byte[] costs, byte times, bool isInYuan)
    {
        decimal[] amounts = [.. costs.Take(6).Select(cost => (cost % 40) + 1m)];
        var isPart = amounts.Length > 0 && amounts.Sum() * 5 < budget * 4;

        Assert.Equal(
            isPart ? 1 : 0,
            CostTable.Findings("PG3044", isInYuan ? "元" : "万元", budget * (times + 1m), [.. amounts.Select(amount => amount * (times + 1))]).Length);
    }
}
