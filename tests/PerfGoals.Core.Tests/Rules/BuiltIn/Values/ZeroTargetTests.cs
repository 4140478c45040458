using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Values;

public sealed class ZeroTargetTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3023");

    [Fact]
    public void A_floor_of_nothing_and_a_cost_of_nothing() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 产销对接活动 | ≥ | {|nothing-asked:0|} | 场 |
        | 质量指标 | 培训合格率 | ≥ | {|nothing-asked:0.0|} | % |
        | 服务对象满意度指标 | 群众满意度 | ≥ | {|nothing-asked:0|} | % |
        | 经济成本指标 | 出差单位成本 | ＝ | {|no-cost:0|} | 万元/人 |
        | 成本指标 | 印刷费 | ≤ | {|no-cost:0.00|} | 万元 |
        | 经济成本指标 | 场地租金 | ≥ | {|no-cost:0|} | 万元 |
        """);

    [Fact]
    public void Zero_of_what_is_to_be_avoided_is_a_target() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 安全事故 | ＝ | 0 | 起 |
        | 质量指标 | 差错率 | ≤ | 0 | % |
        | 经济成本指标 | 超预算金额 | ≤ | 0 | 万元 |
        | 经济成本指标 | 追加投资 | ＝ | 0 | 万元 |
        | 经济成本指标 | 群众自付费用 | ＝ | 0 | 元 |
        | 经济成本指标 | 公务接待费 | ＝ | 0 | 万元 |
        | 社会成本指标 | 征地损失 | ＝ | 0 | 万元 |
        """);

    [Fact]
    public void More_than_zero_and_no_fall_ask_for_something() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 新建网点 | ＞ | 0 | 个 |
        | 经济效益指标 | 收入增长率 | ≥ | 0 | % |
        | 经济效益指标 | 企业利润 | ≥ | 0 | 万元 |
        | 社会效益指标 | 出生人口变化 | ≥ | 0 | 人 |
        | 质量指标 | 冷库温度 | ≥ | 0 | 摄氏度 |
        | 质量指标 | 影响 | ≥ | 0 | |
        """);

    [Fact]
    public void A_floor_of_nothing_under_what_is_bad_is_one_too() => Rule.VerifyFix(
        "| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n| 质量指标 | 安全事故起数 | ≥ | [|0|] | 起 |",
        "| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n| 质量指标 | 安全事故起数 | ≤ | 0 | 起 |");

    [Fact]
    public void Where_more_is_better_nobody_knows_how_much() => Assert.Empty(Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 产销对接活动 | ≥ | [|0|] | 场 |
        """).Diagnostics.Single().Fixes);
}
