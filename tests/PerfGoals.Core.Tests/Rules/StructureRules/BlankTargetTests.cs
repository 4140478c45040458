using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class BlankTargetTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<BlankTarget>().Single());

    [Fact]
    public void A_named_indicator_needs_a_value_whatever_its_sign() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 植树 | ≥ | [||] | 棵 | 20 |
        |  | 产出指标 | 数量指标 | 绿化质量 | 定性 | [| |] |  | 20 |
        |  | 产出指标 | 数量指标 | 绿化成效 |  | [||] |  |  |
        """);

    [Fact]
    public void Where_there_is_no_value_to_reach_none_is_asked_for() => Verifier.VerifyNotApplicable("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 植树 | 不适用 |  |  | 20 |
        """);

    [Fact]
    public void A_placeholder_is_the_business_of_another_rule() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 植树 | ≥ | ** | 棵 | 20 |
        """);
}
