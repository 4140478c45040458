using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class BudgetNotPositiveTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<BudgetNotPositive>().Single());

    [Fact]
    public void Nothing_and_less_than_nothing_are_flagged() => Verifier.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 项目甲 | [||] | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        | 项目乙 | [|0|] | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        | 项目丙 | [|0.00|] | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        | 项目丁 | [|-5|] | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);

    [Fact]
    public void The_smallest_amount_is_one() => Verifier.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 项目甲 | 0.01 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        | 项目乙 | 155 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        | 项目丙 | 1,250.5万元 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);

    [Fact]
    public void What_is_no_amount_is_the_business_of_another_rule() => Verifier.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 项目甲 | 待定 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);

    [Fact]
    public void A_table_without_the_column_left_nothing_out() => Verifier.VerifyNotApplicable("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);
}
