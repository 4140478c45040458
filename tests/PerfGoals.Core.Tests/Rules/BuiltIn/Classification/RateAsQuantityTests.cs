using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Classification;

public sealed class RateAsQuantityTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3001");

    [Fact]
    public void Rates_are_seen_by_their_unit_or_their_name() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | [|数量指标|] | 家庭医生签约率 | ≥ | 75 | % |
        | [|数量指标|] | 完成管网改造 | ≥ | 95 | ％ |
        | [|数量指标|] | 建档率 | ≥ | 90 |  |
        """);

    [Fact]
    public void What_only_looks_like_a_rate_is_a_quantity() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 巡查频率 | ≥ | 4 | 次/月 |
        | 数量指标 | 产能 | ≥ | 2 | 倍 |
        | 数量指标 | 建设进度 | ≥ | 80 | % |
        | 数量指标 | 受益人数占比调查份数 | ≥ | 80 | 份 |
        """);

    [Fact]
    public void What_other_rules_speak_of_is_left_to_them() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 按时办结率 | ≥ | 95 | % |
        | 数量指标 | 预算执行率 | ≥ | 95 | % |
        | 数量指标 | 群众满意度 | ≥ | 95 | % |
        | 数量指标 | 补贴金额 | ≥ | 95 | % |
        """);

    [Fact]
    public void The_fix_keeps_what_stands_around_the_name()
    {
        var finding = Rule.Verify("""
            | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
            | [|1.产出数量|] | 建档率 | ≥ | 90 | % |
            """).Diagnostics.Single();

        Assert.Equal("1.产出质量", finding.Fixes.Single().Edits.Single().After);
    }

    [Fact]
    public void A_growth_rate_is_offered_no_place_under_quality() => Assert.Empty(Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | [|数量指标|] | 游客增长率 | ≥ | 5 | % |
        """).Diagnostics.Single().Fixes);

    [Fact]
    public void A_cell_that_speaks_for_the_row_below_is_not_changed() => Assert.Empty(Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | [|数量指标|] | 建档率 | ≥ | 90 | % |
        |          |              | 建档数 | ≥ | 900 | 份 |
        """).Diagnostics.Single().Fixes);
}
