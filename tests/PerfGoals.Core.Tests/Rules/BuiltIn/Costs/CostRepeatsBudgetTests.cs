using FsCheck.Xunit;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Costs;

public sealed class CostRepeatsBudgetTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3043");

    [Fact]
    public void The_budget_in_whatever_unit_and_under_whatever_sign() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 155 | 成本指标 | 经济成本指标 | 调解员聘用成本 | ≤ | [|155|] | 万元 |
        | 乙 | 155 | 成本指标 | 经济成本指标 | 项目总投资完成值 | ＝ | [|1550000|] | 元 |
        | 丙 | 155.05 | 产出指标 | 成本指标 | 成本 | | [|≤155.1万元|] | |
        |    |     | 成本指标 | 社会成本指标 | 施工扰民投诉 | ≤ | 3 | 件 |
        """);

    [Fact]
    public void Anything_else_that_controls_money_is_more_than_the_budget() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 155 | 成本指标 | 经济成本指标 | 聘用成本 | ≤ | 155 | 万元 |
        |    |     | 成本指标 | 经济成本指标 | 每人每月补贴 | ≤ | 2000 | 元 |
        | 乙 | 155 | 成本指标 | 经济成本指标 | 聘用成本 | ≤ | 155 | 万元 |
        |    |     | 成本指标 | 经济成本指标 | 成本节约率 | ≥ | 2 | % |
        | 丙 | 155 | 成本指标 | 经济成本指标 | 聘用成本 | ≤ | 155 | 万元 |
        |    |     | 产出指标 | 数量指标 | 补贴发放 | ≥ | 2000 | 元/人·月 |
        | 丁 | 155 | 成本指标 | 经济成本指标 | 聘用成本 | ≤ | 150 | 万元 |
        """);

    [Fact]
    public void Several_amounts_or_none_are_not_concerned() => Rule.VerifyNotApplicable("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 155 | 成本指标 | 经济成本指标 | 聘用成本 | ≤ | 155 | 万元 |
        |    |     | 成本指标 | 经济成本指标 | 培训成本 | ≤ | 5 | 万元 |
        | 乙 | 155 | 成本指标 | 经济成本指标 | 不超预算 | 定性 | 是 | |
        """);

    [Fact]
    public void A_cost_that_cannot_be_read_may_be_another_one() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | 155 | 成本指标 | 经济成本指标 | 聘用成本 | ≤ | 155 | 万元 |
        |    |     | 成本指标 | 经济成本指标 | 印刷成本 | ≤ | 5 | {|?:|} |
        """);

    [Fact]
    public void Without_a_budget_nobody_knows() => Rule.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 甲 | {|?:待定|} | 成本指标 | 经济成本指标 | 聘用成本 | ≤ | 155 | 万元 |
        """);

    [Property(MaxTest = 100)]
    public void The_budget_itself_is_always_found(uint amount, bool isInYuan)
    {
        var unit = isInYuan ? "元" : "万元";

        Assert.Single(CostTable.Findings("PG3043", unit, amount + 1m, amount + 1m));
        Assert.Empty(CostTable.Findings("PG3043", unit, amount + 1m, amount + 2m));
    }
}
