using PerfGoals.Core.Tests.Rules.BuiltIn;
using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class ProjectWithoutIndicatorsTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<ProjectWithoutIndicators>().Single());

    [Fact]
    public void A_project_of_its_own_cells_alone_is_flagged() => Verifier.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | [|山洪预警|] | 20 |  |  |  |  |  |  |  |
        | 项目甲 | 35 | 产出指标 | 数量指标 | 植树 | ≥ | 600 | 棵 | 20 |
        """);

    [Theory]
    [InlineData("PG1001")]
    [InlineData("PG2001")]
    [InlineData("PG4102")]
    public void What_follows_from_it_is_not_said_as_well(string rule) => BuiltInRule.Verifier(rule).Verify("""
        | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 应急指挥 | 45 | 购置应急指挥车1辆。 |  |  |  |  |  |  |  |
        """);

    [Fact]
    public void One_indicator_is_enough_even_where_it_says_little() => Verifier.Verify("""
        | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 山洪预警 | 20 |  |  | 预警站 |  |  |  |  |
        """);
}
