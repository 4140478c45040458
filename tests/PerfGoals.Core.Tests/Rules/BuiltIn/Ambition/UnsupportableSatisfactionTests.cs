using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Ambition;

public sealed class UnsupportableSatisfactionTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3038");

    [Fact]
    public void From_the_bar_on_it_is_too_much() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥ | [|98|] | % |
        | 满意度指标 | 服务对象满意度指标 | 家长满意率 | ＝ | [|100|] | % |
        | 满意度指标 | 服务对象满意度指标 | 教师满意度 | ≥ | 97.9 | % |
        | 满意度指标 | 服务对象满意度指标 | 企业满意度 | | 90-100 | % |
        """);

    [Fact]
    public void More_than_everybody_is_a_mistake_of_another_kind() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 满意度指标 | 服务对象满意度指标 | 学员满意度 | 292% |
        """);

    [Fact]
    public void Other_rates_may_be_whole() => Rule.VerifyNotApplicable("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 满意度指标 | 服务对象满意度指标 | 投诉办结率 | ＝ | 100 | % |
        | 产出指标 | 质量指标 | 学员满意度 | ＝ | 100 | % |
        """);

    [Fact]
    public void Without_a_unit_nobody_knows() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥ | 99 | {|?:|} |
        """);
}
