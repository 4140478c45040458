using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class UnnamedUnitTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<UnnamedUnit>().Single());

    [Fact]
    public void A_code_without_a_name_is_flagged() => Verifier.Verify("""
        | 单位编码 | 单位名称 | 项目编码 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 301001 | [||] |  | 植树 | 5 | 甲 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);

    [Fact]
    public void Code_and_name_are_fine() => Verifier.Verify("""
        | 单位编码 | 单位名称 | 项目编码 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 301001 | 县林业局 |  | 植树 | 5 | 甲 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);

    [Fact]
    public void A_table_that_names_no_unit_says_so_elsewhere() => Verifier.VerifyNotApplicable("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);
}
