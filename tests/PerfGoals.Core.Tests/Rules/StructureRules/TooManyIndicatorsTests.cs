using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class TooManyIndicatorsTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<TooManyIndicators>().Single());

    [Fact]
    public void The_number_is_the_rule_sets() => Verifier.With("most", 2).Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | [|甲|] | ≥ | 6 | 期 | 20 |
        |  | 产出指标 | 数量指标 | 乙 | ≥ | 6 | 期 | 20 |
        |  | 产出指标 | 数量指标 | 丙 | ≥ | 6 | 期 | 20 |
        """);

    [Fact]
    public void As_many_as_allowed_are_not_too_many() => Verifier.With("most", 2).Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 甲 | ≥ | 6 | 期 | 20 |
        |  | 产出指标 | 数量指标 | 乙 | ≥ | 6 | 期 | 20 |
        """);
}
