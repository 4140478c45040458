using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Timing;

public sealed class LongTermAsAnnualTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3046");

    [Theory]
    [InlineData("三年内改造户厕")]
    [InlineData("未来5年内新建泵站")]
    [InlineData("2025—2027年改造户厕")]
    [InlineData("改造户厕（2025年至2027年）")]
    [InlineData("“十四五”期间新建泵站")]
    [InlineData("三年累计培训人次")]
    [InlineData("规划期内新建泵站")]
    public void The_name_speaks_of_several_years(string name) => Rule.Verify($"""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 数量指标 | [|{name}|] | ≥ | 9000 | 个 |
        """);

    [Theory]
    [InlineData("2025-2027年改厕计划年度任务数")]
    [InlineData("编制2025-2027年改厕规划")]
    [InlineData("《县城总体规划（2021-2035年）》宣讲")]
    [InlineData("2024-2025学年资助学生")]
    [InlineData("2024-2025年采暖季供煤")]
    [InlineData("近三年改造户厕完好数")]
    [InlineData("成立三年内企业培训")]
    [InlineData("三年行动方案任务")]
    [InlineData("三年级学生体检")]
    [InlineData("2025年改造户厕")]
    public void A_part_of_them_a_plan_and_an_attribute_are_not(string name) => Rule.Verify($"""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 数量指标 | {name} | ≥ | 9000 | 个 |
        """);

    [Fact]
    public void A_time_of_more_than_a_year_is_one_too() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 时效指标 | 改造时间 |  | [|2025年1月-2027年12月|] | |
        | 产出指标 | 时效指标 | 改造时间 |  | 2025.07-2026.06 | |
        | 产出指标 | 时效指标 | 改造时间 |  | 2025年1月1日-2025年12月31日 | |
        """);

    [Theory]
    [InlineData("2024", "[|“十四五”期末公厕|]")]
    [InlineData("2027", "[|“十五五”末公厕|]")]
    [InlineData("2025", "“十四五”期末公厕")]
    public void The_end_of_a_plan_is_far_but_in_its_last_year(string year, string name) => Rule.Verify($"""
        | {year}年度项目绩效目标申报表 |
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 数量指标 | {name} | ≥ | 900 | 座 |
        """);

    [Fact]
    public void Benefits_may_go_on() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 效益指标 | 社会效益指标 | 三年内带动就业 | ≥ | 9000 | 人 |
        """);
}
