using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Ambition;

public sealed class UnambitiousSatisfactionTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3037");

    [Fact]
    public void Whatever_the_sign_what_counts_is_the_least_that_passes() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥ | [|84.9|] | % |
        | 满意度指标 | 服务对象满意度指标 | 家长满意率 | ＝ | [|80|] | % |
        | 满意度指标 | 服务对象满意度指标 | 教师满意程度 | | [|80-90|] | % |
        | 满意度指标 | 服务对象满意度指标 | 企业满意度 | ≥ | 85 | % |
        | 满意度指标 | 服务对象满意度指标 | 游客满意度 | ＞ | [|800|] | ‰ |
        """);

    [Fact]
    public void Satisfaction_under_benefit_counts_in_the_older_taxonomy() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 效益指标 | 社会公众或服务对象满意度指标 | 居民满意度 | [|≥80%|] |
        """);

    [Fact]
    public void What_is_no_share_of_content_people_is_left_alone() => Rule.VerifyNotApplicable("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 满意度指标 | 服务对象满意度指标 | 群众不满意率 | ≤ | 10 | % |
        | 满意度指标 | 服务对象满意度指标 | 非常满意率 | ≥ | 50 | % |
        | 满意度指标 | 服务对象满意度指标 | 满意度提升率 | ≥ | 3 | % |
        | 满意度指标 | 服务对象满意度指标 | 满意度调查覆盖率 | ≥ | 30 | % |
        | 满意度指标 | 服务对象满意度指标 | 群众满意度 | 定性 | 满意 | |
        """);

    [Fact]
    public void Points_ceilings_and_what_a_spreadsheet_made_of_a_percentage_are_not_judged() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 80 | 分 |
        | 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥ | 0.95 | % |
        | 满意度指标 | 服务对象满意度指标 | 家长满意度 | ≤ | 80 | % |
        """);

    [Fact]
    public void Without_a_unit_nobody_knows() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 80 | {|?:|} |
        """);

    [Fact]
    public void A_county_sets_the_bar() => Rule.With("least", 80).Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 80 | % |
        | 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥ | [|79|] | % |
        """);
}
