using PerfGoals.Goals;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Timing;

public sealed class DeadlineOutsideYearTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3035");

    [Fact]
    public void What_ends_after_the_year_is_flagged() => Rule.Verify("""
        | 2025年度项目绩效目标申报表 |
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 时效指标 | 完工时间 | ≤ | [|2026年1月1日|] |  | 20 |
        |  | 产出指标 | 时效指标 | 服务期 |  | [|2025.07-2026.01|] |  | 20 |
        |  | 产出指标 | 时效指标 | 验收时间 |  | [|2026年12月底前|] |  | 20 |
        """);

    [Fact]
    public void What_ends_within_it_or_before_it_is_not() => Rule.Verify("""
        | 2025年度项目绩效目标申报表 |
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 时效指标 | 完工时间 | ≤ | 2025年12月31日 |  | 20 |
        |  | 产出指标 | 时效指标 | 验收时间 | ≤ | 2025年 |  | 20 |
        |  | 产出指标 | 时效指标 | 开工时间 | ≤ | 2024年12月 |  | 20 |
        |  | 产出指标 | 时效指标 | 服务期 |  | 2024.07-2025.06 |  | 20 |
        |  | 产出指标 | 时效指标 | 保留时间 | ≥ | 2026年6月30日 |  | 20 |
        """);

    [Theory]
    [InlineData("某项目", "竣工决算审计时间")]
    [InlineData("某项目", "供暖期")]
    [InlineData("某项目", "二期跨年工程完工时间")]
    [InlineData("大桥续建", "完工时间")]
    [InlineData("林业三年行动", "完工时间")]
    [InlineData("河道治理（2025-2026年）", "完工时间")]
    public void What_says_that_it_goes_on_is_let_pass(string project, string name) => Rule.Verify($"""
        | 2025年度项目绩效目标申报表 |
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | {project} | 产出指标 | 时效指标 | {name} | ≤ | 2026年6月30日 |  | 20 |
        """);

    [Fact]
    public void The_goal_may_say_so_too() => Rule.Verify("""
        | 2025年度项目绩效目标申报表 |
        | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 大桥 | 本年完成桩基，次年通车。 | 产出指标 | 时效指标 | 通车时间 | ≤ | 2026年6月30日 |  | 20 |
        """);

    [Fact]
    public void A_time_of_more_than_a_year_is_left_to_the_rule_of_long_terms() => Rule.Verify("""
        | 2025年度项目绩效目标申报表 |
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 时效指标 | 实施时间 |  | 2025年1月-2027年12月 |  | 20 |
        """);

    [Fact]
    public void Without_a_year_in_the_title_nobody_can_tell()
    {
        var result = Rule.Verify("""
            | {|?:项目名称|} | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 产出指标 | 时效指标 | 完工时间 | ≤ | 2026年6月30日 |  | 20 |
            """);

        Assert.Equal(GoalPath.Declaration.At(GoalField.FiscalYear), Assert.Single(result.Undetermined).Missing);
    }

    [Fact]
    public void Dates_without_a_year_are_of_this_one() => Rule.VerifyNotApplicable("""
        | 2025年度项目绩效目标申报表 |
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 时效指标 | 完工时间 | ≤ | 12月31日 |  | 20 |
        """);
}
