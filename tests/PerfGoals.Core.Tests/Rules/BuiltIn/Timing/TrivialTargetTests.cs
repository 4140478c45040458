using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Timing;

public sealed class TrivialTargetTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3036");

    [Theory]
    [InlineData("≥", "1", "年")]
    [InlineData("＝", "1", "年")]
    [InlineData("≥", "12", "月")]
    [InlineData("≥", "6", "个月")]
    [InlineData("≥", "4", "季度")]
    [InlineData("＞", "6", "个月")]
    public void A_year_goes_by_in_any_case(string sign, string number, string unit) => Rule.Verify($"""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 可持续影响指标 | 维护法律公平正义 | {sign} | [|{number}|] | {unit} |
        | 可持续影响指标 | 聚焦城乡基层治理，发挥人民调解基础作用 | {sign} | [|{number}|] | {unit} |
        """);

    [Theory]
    [InlineData("≥", "3", "年")]
    [InlineData("＞", "1", "年")]
    [InlineData("≥", "13", "个月")]
    [InlineData("≤", "1", "年")]
    [InlineData("＝", "6", "个月")]
    public void More_than_a_year_a_ceiling_and_a_length_to_be_hit_are_not_met_by_it(string sign, string number, string unit) => Rule.Verify($"""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 可持续影响指标 | 维护法律公平正义 | {sign} | {number} | {unit} |
        """);

    [Theory]
    [InlineData("设施使用年限")]
    [InlineData("苗木成活")]
    [InlineData("学员稳定就业")]
    [InlineData("设备正常运行")]
    [InlineData("驻村帮扶")]
    [InlineData("连续无安全事故")]
    [InlineData("政策效应持续时间")]
    [InlineData("生态修复效果维持")]
    [InlineData("缩短道路建设")]
    [InlineData("受训人员持证上岗")]
    public void To_last_a_year_can_be_a_feat(string name) => Rule.Verify($"""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 可持续影响指标 | {name} | ≥ | 1 | 年 |
        """);

    [Fact]
    public void What_is_no_length_of_time_is_not_its_business() => Rule.VerifyNotApplicable("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 社会效益指标 | 维护公平正义 | ≥ | 1 | 件 |
        | 社会效益指标 | 维护公平正义 | 定性 | 优 | |
        | 社会效益指标 | 维护公平正义 | ≥ | 0 | 年 |
        | 经济效益指标 | 每户节约劳动 | ≥ | 20 | 天 |
        | 社会效益指标 | 通勤 | ≥ | 15 | 分钟 |
        | 生态效益指标 | 空气质量优良 | ≥ | 330 | 天 |
        """);

    [Theory]
    [InlineData("手续办理耗时")]
    [InlineData("建设工期")]
    [InlineData("项目完成时间")]
    public void A_floor_under_what_is_to_be_short_is_left_to_the_rule_about_signs(string name)
    {
        var table = $"""
            | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
            | 社会效益指标 | {name} | ≥ | 1 | 年 |
            """;
        Rule.Verify(table);
        BuiltInRule.Verifier("PG3024").Verify(table.Replace("≥", "[|≥|]", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_set_may_ask_for_more() => Rule.With("months", 24).Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 可持续影响指标 | 维护法律公平正义 | ≥ | [|2|] | 年 |
        """);
}
