using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Values;

public sealed class ExactCountTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3027");

    [Fact]
    public void Work_of_which_more_is_as_good_and_times_of_which_less_is() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 窗口人员培训人数 | {|more-is-as-good:＝|} | 300 | 人 |
        | 数量指标 | 展馆观众 | {|more-is-as-good:＝|} | 300 | 人次 |
        | 数量指标 | 入户走访 | {|more-is-as-good:＝|} | 200 | 户 |
        | 时效指标 | 事项办结时限 | {|less-is-as-good:＝|} | 5 | 工作日 |
        | 时效指标 | 险情响应时间 | {|less-is-as-good:＝|} | 2 | 小时 |
        | 社会效益指标 | 有责投诉 | {|less-is-as-good:＝|} | 3 | 件 |
        """);

    [Fact]
    public void What_is_planned_one_by_one_is_let_pass() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 新建便民服务中心 | ＝ | 3 | 个 |
        | 数量指标 | 配备医疗设备数量 | ＝ | 42 | 台 |
        | 数量指标 | 改造小区个数 | ＝ | 6 | 个 |
        | 数量指标 | 年度检查 | ＝ | 1 | 次 |
        | 数量指标 | 培训期数 | ＝ | 4 | 期 |
        | 数量指标 | 低保对象人数 | ＝ | 3200 | 人 |
        | 数量指标 | 窗口人员培训人数 | ≥ | 300 | 人 |
        | 社会效益指标 | 有责投诉 | ＝ | 0 | 件 |
        """);

    [Fact]
    public void Times_in_months_and_years_are_left_to_the_rule_about_these() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 时效指标 | 完成时间 | ＝ | 1 | 年 |
        | 时效指标 | 工程工期 | ＝ | 8 | 个月 |
        | 时效指标 | 服务期 | ＝ | 365 | 天 |
        """);
}
