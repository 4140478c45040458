using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class UnitOnQualitativeTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<UnitOnQualitative>().Single());

    [Fact]
    public void Words_have_no_unit() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 质量指标 | 困难群众救助 | 定性 | 应保尽保 | [|%|] | 20 |
        |  | 产出指标 | 质量指标 | 档案管理 | 定性 | 优 | [|个|] | 20 |
        """);

    [Fact]
    public void Marks_for_none_and_kinds_of_grades_are_left_alone() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 质量指标 | 档案管理 | 定性 | 优 | / | 20 |
        |  | 产出指标 | 质量指标 | 档案管理 | 定性 | 优 | 无 | 20 |
        |  | 产出指标 | 质量指标 | 档案管理 | 定性 | 优 | 等级 | 20 |
        |  | 产出指标 | 质量指标 | 档案管理 | 定性 | 优 | 文字 | 20 |
        """);

    [Fact]
    public void A_number_is_the_business_of_another_rule() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 质量指标 | 合格率 | 定性 | 95 | % | 20 |
        """);

    [Fact]
    public void Numbers_have_units() => Verifier.VerifyNotApplicable("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 质量指标 | 合格率 | ≥ | 95 | % | 20 |
        """);
}
