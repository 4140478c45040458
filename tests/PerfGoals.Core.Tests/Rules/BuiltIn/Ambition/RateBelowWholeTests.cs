using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Ambition;

public sealed class RateBelowWholeTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3039");

    [Fact]
    public void Less_than_all_is_too_little() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 质量指标 | 县政府重大决策、规范性文件合法性审查率 | ＝ | [|30|] | % |
        | 产出指标 | 质量指标 | 低保金足额发放率 | ≥ | [|99.9|] | % |
        | 产出指标 | 质量指标 | 执法人员持证上岗率（含辅助人员） | | [|95-100|] | % |
        | 产出指标 | 质量指标 | 工资足额发放率 | ≥ | 100 | % |
        """);

    [Fact]
    public void A_change_of_the_rate_a_ceiling_and_a_damaged_value_are_not_judged() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 质量指标 | 持证上岗率提高率 | ≥ | 5 | % |
        | 产出指标 | 质量指标 | 持证上岗率 | ≤ | 90 | % |
        | 产出指标 | 质量指标 | 津贴足额发放率 | ≥ | 0.98 | % |
        """);

    [Fact]
    public void Rates_that_may_fall_short_are_not_concerned() => Rule.VerifyNotApplicable("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 质量指标 | 合同履约审查率 | ≥ | 90 | % |
        | 产出指标 | 数量指标 | 合法性审查 | ≥ | 15 | 件 |
        | 产出指标 | 数量指标 | 足额发放率调查户数 | ≥ | 50 | 户 |
        """);

    [Fact]
    public void Without_a_unit_nobody_knows() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 质量指标 | 合法性审查率 | ≥ | 30 | {|?:|} |
        """);

    [Fact]
    public void A_county_has_rates_of_its_own() => Rule.With("whole", "票据核验率").Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 质量指标 | 报销票据核验率 | ≥ | [|95|] | % |
        | 产出指标 | 质量指标 | 合法性审查率 | ≥ | 95 | % |
        """);
}
