using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class MissingSecondLevelTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<MissingSecondLevel>().Single());

    [Fact]
    public void Quantity_and_quality_are_both_missing() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | {|missing,missing:时效指标|} | 按时完成率 | ＝ | 100 | % | 20 |
        """);

    [Fact]
    public void Timeliness_is_asked_for_where_a_rule_set_says_so() => Verifier.With("timeliness", true).Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | [|数量指标|] | 植树 | ≥ | 600 | 棵 | 20 |
        |  | 产出指标 | 质量指标 | 成活率 | ≥ | 95 | % | 20 |
        """);

    [Fact]
    public void Nothing_is_asked_for_that_a_rule_set_does_not_want() => Verifier.With("quality", false).Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);

    [Fact]
    public void A_kind_that_cannot_be_read_may_be_the_one() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        |  | 产出指标 | {|?:好坏指标|} | 成活率 | ≥ | 95 | % | 20 |
        """);

    [Fact]
    public void A_project_without_outputs_is_the_business_of_another_rule() => Verifier.VerifyNotApplicable("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 满意度指标 | 服务对象满意度指标 | 受援人满意度 | ≥ | 95 | % | 10 |
        """);
}
