using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class MalformedUnitCodeTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<MalformedUnitCode>().Single());

    [Fact]
    public void Letters_points_and_short_codes_are_flagged() => Verifier.Verify("""
        | 单位编码 | 单位名称 | 项目编码 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | [|408001.0|] | 县林业局 |  | 植树 | 5 | 甲 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);

    [Fact]
    public void A_code_in_full_width_is_one() => Verifier.Verify("""
        | 单位编码 | 单位名称 | 项目编码 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        |  ４０８００１  | 县林业局 |  | 植树 | 5 | 甲 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        | 301002 | 县林场 |  | 养护 | 5 | 乙 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);

    [Fact]
    public void A_table_without_codes_has_none_to_judge() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);

    [Fact]
    public void The_length_is_the_rule_sets() => Verifier.With("least", 9).Verify("""
        | 单位编码 | 单位名称 | 项目编码 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | [|408001|] | 县林业局 |  | 植树 | 5 | 甲 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);
}
