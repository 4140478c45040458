using FsCheck.Xunit;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Costs;

public sealed class MoneyScaleTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3041");

    [Fact]
    public void A_cost_with_the_digits_of_the_budget_and_another_size() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 86.5 | 成本指标 | 经济成本指标 | 印制成本 | ≤ | {|smaller:86.5|} | 元 |
        | 乙 | 86.5 | 成本指标 | 经济成本指标 | 印制成本 | ≤ | {|smaller:0.00865|} | 万元 |
        | 丙 | 86.5 | 产出指标 | 成本指标 | 印制成本 | ≤ | {|larger:86.5|} | 亿元 |
        | 丁 | 86.5 | 成本指标 | 经济成本指标 | 印制成本 | ＝ | {|larger:86500|} | 万元 |
        | 戊 | 8 | 成本指标 | 经济成本指标 | 印制成本 | ≤ | {|larger:80000|} | 万元 |
        """);

    [Fact]
    public void A_budget_in_yuan_may_be_the_wrong_one() => Rule.Verify("""
        | 项目名称 | 预算数（元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 155 | 成本指标 | 经济成本指标 | 印制成本 | ≤ | {|larger:155|} | 万元 |
        """);

    [Fact]
    public void Sizes_that_differ_otherwise_are_sizes() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 86.5 | 成本指标 | 经济成本指标 | 印制成本 | ≤ | 865000 | 元 |
        |    |      | 成本指标 | 经济成本指标 | 邮寄成本 | ≤ | 8.65 | 万元 |
        |    |      | 成本指标 | 经济成本指标 | 装订成本 | ≤ | 865 | 元 |
        |    |      | 成本指标 | 经济成本指标 | 扫描成本 | ≤ | 86.6 | 元 |
        """);

    [Fact]
    public void One_digit_may_be_the_price_of_something() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 20 | 成本指标 | 经济成本指标 | 邮寄成本 | ≤ | 20 | 元 |
        """);

    [Fact]
    public void Prices_savings_and_harm_are_not_concerned() => Rule.VerifyNotApplicable("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 86.5 | 成本指标 | 经济成本指标 | 每人用餐成本 | ≤ | 86.5 | 元 |
        |    |      | 成本指标 | 经济成本指标 | 用餐补助标准 | ≤ | 86.5 | 元 |
        |    |      | 成本指标 | 经济成本指标 | 节约资金 | ≥ | 86.5 | 元 |
        |    |      | 成本指标 | 社会成本指标 | 居民搬迁损失 | ≤ | 86.5 | 元 |
        |    |      | 成本指标 | 经济成本指标 | 用餐成本 | ≤ | 86.5 | 元/人 |
        """);

    [Fact]
    public void Without_a_budget_nobody_knows() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | {|?:待定|} | 成本指标 | 经济成本指标 | 印制成本 | ≤ | 86.5 | 元 |
        """);

    [Property(MaxTest = 200)]
    public void Other_units_for_both_change_nothing(ushort cost, ushort budget, byte scale)
    {
        var factor = (scale % 3) switch { 0 => 1m, 1 => 1000m, _ => 10000m };
        var (one, other) = (cost + 1m, (budget % 40) + 1m);

        Assert.Equal(CostTable.Findings("PG3041", "万元", other, one * factor), CostTable.Findings("PG3041", "元", other * 10000, one * factor * 10000));
    }
}
