using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Classification;

public sealed class MisplacedTimelinessTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3003");

    [Fact]
    public void Time_under_quantity_or_quality() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | {|time:数量指标|} | 农机具交付时间 | ≤ | 6 | 月 |
        | {|time:数量指标|} | 设备采购时间 | ≤ | 30 | 天 |
        | {|time:质量指标|} | 工资按时发放率 | ＝ | 100 | % |
        | {|time:质量指标|} | 报表报送及时性 | 定性 | 优 | |
        """);

    [Fact]
    public void Hours_that_are_delivered_and_words_beside_others_are_not() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 全员轮训时间 | ≥ | 60 | 学时 |
        | 数量指标 | 按时办结案件 | ≥ | 60 | 件 |
        | 质量指标 | 出勤率、及时率 | ≥ | 90 | % |
        | 质量指标 | 平均等候时间 | ≤ | 30 | 分钟 |
        | 数量指标 | 志愿服务时间 | ≥ | 2000 | 小时 |
        | 质量指标 | 数据报送及时准确率 | ≥ | 98 | % |
        | 质量指标 | 工资按时足额发放率 | ＝ | 100 | % |
        | 质量指标 | 网页响应时间 | ≤ | 2 | 秒 |
        """);

    [Fact]
    public void No_time_under_timeliness() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | {|no-time:时效指标|} | 采购课桌 | ≥ | 600 | 套 |
        | {|no-time:时效指标|} | 采购课桌 | ≤ | 12 | 万元 |
        | {|no-time:时效指标|} | 课桌合格率 | ≥ | 98 | % |
        """);

    [Fact]
    public void Whatever_may_be_about_time_is_let_pass() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 时效指标 | 完成时间 | ＝ | 1 | 年 |
        | 时效指标 | 调查评估及时率、报到入矫率 | ＝ | 100 | % |
        | 时效指标 | 任务完成率 | ＝ | 100 | % |
        | 时效指标 | 每季度检查 | ≥ | 2 | 次 |
        | 时效指标 | 9月开学前配齐课桌 | ≥ | 600 | 套 |
        | 时效指标 | 采购课桌 |  | 2025年8月底前 | |
        """);

    [Fact]
    public void How_often_something_is_held_is_no_time_and_how_often_it_may_fail_is_left_alone() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | {|no-time:时效指标|} | 健康教育讲座场次 | ≥ | 240 | 场 |
        | 时效指标 | 巡查频次 | ≥ | 240 | 次 |
        | 时效指标 | 服务中断 | ≤ | 2 | 次 |
        """);
}
