using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Reading;

public sealed class SuspectTargetTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG0006");

    [Fact]
    public void A_serial_number_of_days_of_time_is_a_date() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 时效指标 | 站点建成时间 | ≤ | {|date-as-number:44926|} | 日 |
        | 产出指标 | 时效指标 | 机房建成时间 | ≤ | {|date-as-number:44,926|} | 日 |
        | 产出指标 | 时效指标 | 线路建成时间 | ≤ | 449 | 日 |
        | 产出指标 | 数量指标 | 值守天数 | ≥ | 44926 | 日 |
        """);

    [Fact]
    public void A_sign_that_was_copied_with_the_number_is_found_beside_the_sign() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 质量指标 | 设备合格率 | ≥ | {|damaged-sign:292|} | % |
        | 产出指标 | 质量指标 | 检验合格率 | ≥ | {|damaged-sign:295|} | % |
        | 产出指标 | 质量指标 | 验收合格率 | ≥ | 120 | % |
        | 效益指标 | 经济效益指标 | 销售增长率 | ≥ | 292 | % |
        | 产出指标 | 数量指标 | 检验人数 | ≥ | 292 | 人 |
        """);

    [Fact]
    public void Beside_its_own_column_the_sign_is_not_written_again() => Rule.VerifyFix("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 质量指标 | 设备合格率 | ≥ | [|292|] | % |
        """, """
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 质量指标 | 设备合格率 | ≥ | 92 | % |
        """);

    [Fact]
    public void The_number_above_the_whole_is_then_no_second_finding() => BuiltInRule.Verifier("PG3020").Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 质量指标 | 设备合格率 | ≥ | 292 | % |
        | 产出指标 | 质量指标 | 验收合格率 | ≥ | [|120|] | % |
        """);

    [Fact]
    public void A_message_shows_no_digits_that_nobody_wrote()
    {
        var finding = Assert.Single(Rule.Verify("""
            | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
            | 产出指标 | 质量指标 | 建档率 | ≥ | [|0.95|] | % |
            """).Diagnostics);

        Assert.Contains("≥95%", finding.Message.In(System.Globalization.CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal);
    }
}
