using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Classification;

public sealed class DemandAsGoalTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3011");

    [Fact]
    public void A_floor_under_what_others_decide() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | [|社区矫正对象列管人数|] | ≥ | 350 | 人 |
        | 数量指标 | [|开展行政复议和行政应诉|] | ≥ | 30 | 件 |
        """);

    [Fact]
    public void Work_of_ones_own_a_ceiling_and_an_event_are_let_pass() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 应诉人员培训 | ≥ | 100 | 人 |
        | 数量指标 | 信访案件 | ≤ | 20 | 件 |
        | 数量指标 | 行政复议听证 | ≥ | 12 | 场 |
        | 数量指标 | 调解矛盾纠纷 | ≥ | 3500 | 件 |
        | 质量指标 | 行政诉讼胜诉率 | ≥ | 90 | % |
        """);
}
