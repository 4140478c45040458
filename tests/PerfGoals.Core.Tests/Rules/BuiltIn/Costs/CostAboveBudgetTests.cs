using FsCheck.Xunit;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Costs;

public sealed class CostAboveBudgetTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3042");

    [Fact]
    public void One_cost_is_above_the_budget() => Rule
        .Expect("one", ("indicator", "房屋维修费用"), ("cost", "1306000元"), ("budget", "130万元"))
        .Verify("""
            | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
            | 甲 | 130 | 成本指标 | 经济成本指标 | 房屋维修费用 | ≤ | {|one:1306000|} | 元 |
            | 乙 | 130 | 产出指标 | 成本指标 | 项目总成本 | ≤ | {|one:130.6|} | 万元 |
            """);

    [Fact]
    public void Amounts_are_compared_as_far_as_their_digits_go() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 130 | 成本指标 | 经济成本指标 | 房屋维修费用 | ≤ | 1300000 | 元 |
        | 乙 | 130 | 成本指标 | 经济成本指标 | 房屋维修费用 | ≤ | 130.0 | 万元 |
        | 丙 | 130 | 成本指标 | 经济成本指标 | 房屋维修费用 | ≤ | 1304999 | 元 |
        | 丁 | 130.45 | 成本指标 | 经济成本指标 | 房屋维修费用 | ≤ | 130.5 | 万元 |
        | 戊 | 130 | 成本指标 | 经济成本指标 | 房屋维修费用 | ≤ | {|one:131|} | 万元 |
        """);

    [Fact]
    public void Items_come_to_more_together() => Rule
        .Expect("together", ("count", 3), ("sum", "13.2万元"), ("budget", "12万元"))
        .Verify("""
            | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
            | 甲 | {|together:12|} | 成本指标 | 经济成本指标 | 讲师劳务费 | ≤ | 60000 | 元 |
            |    |    | 成本指标 | 经济成本指标 | 场地租赁 | ≤ | 4 | 万元 |
            |    |    | 成本指标 | 经济成本指标 | 资料印刷 | ≤ | 3.2 | 万元 |
            """);

    [Fact]
    public void Rounding_may_explain_what_is_over() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 11.25 | 成本指标 | 经济成本指标 | 讲师劳务费 | ≤ | 5.3 | 万元 |
        |    |       | 成本指标 | 经济成本指标 | 场地租赁 | ≤ | 6.0 | 万元 |
        """);

    [Fact]
    public void Totals_and_costs_of_the_same_thing_are_not_added_up() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 12 | 成本指标 | 经济成本指标 | 培训总费用 | ≤ | 11 | 万元 |
        |    |    | 成本指标 | 经济成本指标 | 讲师劳务费 | ≤ | 6 | 万元 |
        | 乙 | 12 | 成本指标 | 经济成本指标 | 项目成本 | ≤ | 11 | 万元 |
        |    |    | 成本指标 | 经济成本指标 | 讲师劳务费 | ≤ | 6 | 万元 |
        | 丙 | 12 | 成本指标 | 经济成本指标 | 培训班举办 | ≤ | 12 | 万元 |
        |    |    | 成本指标 | 经济成本指标 | 讲师劳务费 | ≤ | 6 | 万元 |
        | 丁 | 12 | 成本指标 | 经济成本指标 | 讲师劳务费 | ≤ | 8 | 万元 |
        |    |    | 成本指标 | 经济成本指标 | 外聘讲师酬金 | ≤ | 6 | 万元 |
        | 戊 | 12 | 成本指标 | 经济成本指标 | 培训班举办 | ≤ | 11 | 万元 |
        |    |    | 成本指标 | 经济成本指标 | 讲师劳务费 | ≤ | 6 | 万元 |
        |    |    | 成本指标 | 经济成本指标 | 场地租赁 | ≤ | 5 | 万元 |
        """);

    [Fact]
    public void Prices_savings_and_output_are_not_costs_of_the_year() => Rule.VerifyNotApplicable("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 12 | 成本指标 | 经济成本指标 | 每公里造价 | ≤ | 40 | 万元 |
        |    |    | 成本指标 | 经济成本指标 | 道路造价 | ≤ | 40 | 万元/公里 |
        |    |    | 成本指标 | 经济成本指标 | 节约资金 | ≥ | 100 | 万元 |
        |    |    | 成本指标 | 社会成本指标 | 沿街商铺损失 | ≤ | 100 | 万元 |
        |    |    | 产出指标 | 数量指标 | 招商引资到位资金 | ≥ | 2 | 亿元 |
        |    |    | 效益指标 | 经济效益指标 | 新增税收 | ≥ | 200 | 万元 |
        """);

    [Fact]
    public void Several_years_and_other_money_are_never_compared_with_a_budget() => Rule.VerifyNotApplicable("""
        | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 600 | 完成主体。 | 成本指标 | 经济成本指标 | 累计建设成本 | ≤ | 1800 | 万元 |
        | 乙（2024—2026年） | 600 | 完成主体。 | 成本指标 | 经济成本指标 | 主体工程成本 | ≤ | 1800 | 万元 |
        | 丙 | 600 | 三年内完成主体。 | 成本指标 | 经济成本指标 | 主体工程成本 | ≤ | 1800 | 万元 |
        | 丁 | 600 | 村民自筹一半。 | 成本指标 | 经济成本指标 | 主体工程成本 | ≤ | 1200 | 万元 |
        """);

    [Fact]
    public void A_mix_of_units_is_left_to_the_rule_that_says_so() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 130 | 成本指标 | 经济成本指标 | 房屋维修费用 | ≤ | 1300000 | 万元 |
        |    |     | 成本指标 | 经济成本指标 | 绿化补植 | ≤ | 3 | 万元 |
        """);

    [Fact]
    public void Without_a_budget_nobody_knows() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | {|?:待定|} | 成本指标 | 经济成本指标 | 房屋维修费用 | ≤ | 130 | 万元 |
        """);

    [Property(MaxTest = 300)]
    public void In_yuan_and_in_ten_thousands_it_is_the_same(byte budget, byte[] costs)
    {
        decimal[] amounts = [.. costs.Take(6).Select(cost => cost + 1m)];

        Assert.Equal(
            CostTable.Findings("PG3042", "万元", budget * 2m, amounts),
            CostTable.Findings("PG3042", "元", budget * 2m, amounts));
    }

    [Property(MaxTest = 300)]
    public void All_amounts_times_a_number_change_nothing(byte budget, byte[] costs, byte times)
    {
        decimal[] amounts = [.. costs.Take(6).Select(cost => cost + 1m)];

        Assert.Equal(
            CostTable.Findings("PG3042", "万元", budget * 2m, amounts),
            CostTable.Findings("PG3042", "万元", budget * 2m * (times + 1), [.. amounts.Select(amount => amount * (times + 1))]));
    }

    [Property(MaxTest = 300)]
    public void Costs_within_a_budget_stay_within_a_larger_one(byte[] costs, byte more)
    {
        decimal[] amounts = [.. costs.Take(6).Select(cost => cost + 1m)];

        Assert.Empty(CostTable.Findings("PG3042", "万元", amounts.Sum() + more, amounts));
    }
}
