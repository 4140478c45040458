namespace PerfGoals.Core.Tests.Rules.BuiltIn.Structural;

public sealed class StaleDateTests
{
    [Fact]
    public void A_number_that_may_be_a_date_is_reported_as_such_and_not_as_late() => BuiltInRule.Verifier("PG1021").Verify("""
        | 2025年度项目绩效目标申报表 |
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 时效指标 | 完成时间 | ≤ | 44926 | 44926 |
        | 产出指标 | 时效指标 | 竣工时间 | ≤ | [|2022年12月31日|] |  |
        """);
}
