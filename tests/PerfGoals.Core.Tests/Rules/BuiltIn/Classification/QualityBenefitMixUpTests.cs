using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Classification;

public sealed class QualityBenefitMixUpTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3006");

    [Fact]
    public void Either_way_round() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | {|quality-as-benefit:经济效益指标|} | 工程验收合格率 | ＝ | 100 | % |
        | {|benefit-as-quality:质量指标|} | 参训学员就业率 | ≥ | 80 | % |
        """);

    [Fact]
    public void Outcomes_that_pass_a_test_are_benefits() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 社会效益指标 | 饮用水合格率 | ≥ | 98 | % |
        | 社会效益指标 | 学生体质合格率 | ≥ | 92 | % |
        | 生态效益指标 | 水质达标率 | ≥ | 92 | % |
        | 质量指标 | 工程验收合格率 | ＝ | 100 | % |
        """);
}
