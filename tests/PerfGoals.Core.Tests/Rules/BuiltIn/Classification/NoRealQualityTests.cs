using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Classification;

public sealed class NoRealQualityTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3012");

    [Fact]
    public void Counts_alone_are_no_quality() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | [|质量指标|] | 走访数量 | ≥ | 1000 | 人次 |
        | 质量指标 | 核查人次 | ≥ | 500 | 人次 |
        """);

    [Fact]
    public void One_that_is_quality_is_enough() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 走访数量 | ≥ | 1000 | 人次 |
        | 质量指标 | 差错 | ≤ | 2 | 次 |
        """);

    [Fact]
    public void Without_any_quality_row_there_is_nothing_to_say() => Rule.VerifyNotApplicable("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 走访数量 | ≥ | 1000 | 人次 |
        """);
}
