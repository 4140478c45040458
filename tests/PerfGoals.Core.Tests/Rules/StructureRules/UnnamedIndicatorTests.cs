using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class UnnamedIndicatorTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<UnnamedIndicator>().Single());

    [Fact]
    public void A_row_with_a_value_or_a_weight_needs_a_name() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | [||] | ≥ | 30 | 个 | 20 |
        |  | 产出指标 | 数量指标 | [||] |  |  |  | 20 |
        |  | 产出指标 | 数量指标 | [|　|] | ≥ | 30 | 个 |  |
        """);

    [Fact]
    public void A_name_of_one_character_is_one() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 树 | ≥ | 30 | 棵 | 20 |
        """);
}
