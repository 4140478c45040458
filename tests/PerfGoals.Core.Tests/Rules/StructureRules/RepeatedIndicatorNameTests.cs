using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Structure;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.StructureRules;

public sealed class RepeatedIndicatorNameTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<RepeatedIndicatorName>().Single());

    [Fact]
    public void Spaces_widths_and_case_make_no_difference() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 5G基站 | ≥ | 6 | 个 | 20 |
        |  | 产出指标 | 质量指标 | [|５g 基站|] | ≥ | 95 | % | 20 |
        |  | 产出指标 | 质量指标 | [|5G基站|] | ≥ | 95 | % | 20 |
        """);

    [Fact]
    public void What_differs_by_a_word_is_another() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | 县级培训 | ≥ | 6 | 期 | 20 |
        |  | 产出指标 | 数量指标 | 乡级培训 | ≥ | 6 | 期 | 20 |
        |  | 产出指标 | 数量指标 | 培训（一季度） | ≥ | 6 | 期 | 20 |
        |  | 产出指标 | 数量指标 | 培训（二季度） | ≥ | 6 | 期 | 20 |
        """);

    [Fact]
    public void Blank_names_are_not_the_same() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 |  | ≥ | 6 | 期 | 20 |
        |  | 产出指标 | 数量指标 |  | ≥ | 6 | 期 | 20 |
        """);
}
