using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class RepeatedProjectNameTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<RepeatedProjectName>().Single());

    [Fact]
    public void Spaces_and_widths_make_no_difference() => Verifier.Verify("""
        | 单位编码 | 单位名称 | 项目编码 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 301001 | 县林业局 |  | 植树 | 5 | 甲 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        |  |  |  | 养护 | 5 | 乙 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        |  |  |  | [|植 树|] | 5 | 丙 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);

    [Fact]
    public void A_code_on_one_side_tells_nothing() => Verifier.Verify("""
        | 单位编码 | 单位名称 | 项目编码 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 301001 | 县林业局 | A1 | 植树 | 5 | 甲 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        |  |  | B1 | 养护 | 5 | 乙 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        |  |  | A1 | [|植树|] | 5 | 丙 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);

    [Fact]
    public void Other_codes_and_other_units_are_other_projects() => Verifier.Verify("""
        | 单位编码 | 单位名称 | 项目编码 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 301001 | 县林业局 | A1 | 植树 | 5 | 甲 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        |  |  | A2 | 植树 | 5 | 乙 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        | 301002 | 县林场 | A1 | 植树 | 5 | 丙 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);
}
