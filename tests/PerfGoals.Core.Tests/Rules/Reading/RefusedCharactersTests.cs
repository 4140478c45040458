using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Reading;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Reading;

public sealed class RefusedCharactersTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<RefusedCharacters>().Single());

    [Fact]
    public void Each_of_the_characters_is_refused() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 质量指标 | 达标率 | 区间 | [|90-95|] | % | 20 |
        |  | 产出指标 | 质量指标 | 达标情况 | 定性 | [|达标_优|] |  | 20 |
        |  | 产出指标 | 数量指标 | 次数 | ≥ | [|3*4|] | 次 | 20 |
        """);

    [Fact]
    public void Other_dashes_are_taken() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 质量指标 | 达标率 | 区间 | 90～95 | % | 20 |
        |  | 产出指标 | 质量指标 | 达标率 | 区间 | 90–95 | % | 20 |
        """);

    [Fact]
    public void A_placeholder_is_the_business_of_another_rule() => Verifier.VerifyNotApplicable("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 次数 | ≥ | ** | 次 | 20 |
        """);

    [Fact]
    public void The_characters_are_the_rule_sets() => Verifier.With("characters", "/").Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 次数 | ≥ | [|3/4|] | 次 | 20 |
        |  | 产出指标 | 质量指标 | 达标率 | 区间 | 90-95 | % | 20 |
        """);
}
