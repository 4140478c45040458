using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Reading;

public sealed class UnreadableTargetTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG0001");

    [Fact]
    public void A_day_of_every_month_is_a_time_that_can_be_kept() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 时效指标 | 工资发放时间 | 定性 | 次月15日前 |  |
        | 时效指标 | 补助发放时间 |  | 每月15日前发放 |  |
        | 时效指标 | 津贴发放时间 | ＝ | 每月15日前 |  |
        | 时效指标 | 年报报送时间 |  | 每年3月底前 |  |
        | 时效指标 | 通报印发时间 |  | 次年1月20日之前印发 |  |
        """);

    [Fact]
    public void A_number_beside_it_is_lost_and_so_is_one_that_names_no_day() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 时效指标 | 工资发放时间 |  | [|每月15日前发放300人以上工资|] |  |
        | 时效指标 | 值守时间 |  | [|每月15日值守30户左右|] |  |
        | 时效指标 | 资金拨付 | ≥ | [|按月安排|] | % |
        """);

    [Fact]
    public void A_class_of_a_standard_is_a_target() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 生态效益指标 | 断面水质类别 | ≥ | Ⅲ | 类 |
        | 生态效益指标 | 河流水质类别 | ≥ | Ⅲ类 |  |
        | 生态效益指标 | 湖泊水质类别 | ＝ | III类 |  |
        | 生态效益指标 | 水库水质类别 |  | 优于Ⅲ类 |  |
        | 生态效益指标 | 渠道水质类别 | ≥ | Ⅳ类及以上 |  |
        | 生态效益指标 | 水源水质类别 |  | 达到或优于Ⅲ类 |  |
        """);

    [Fact]
    public void Beside_a_unit_that_counts_a_class_is_no_number() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 生态效益指标 | 水质达标率 | ≥ | [|Ⅲ类|] | % |
        | 质量指标 | 评级 | ≥ | [|V|] |  |
        """);

    [Fact]
    public void A_range_beside_a_sign_is_called_that()
    {
        var finding = Assert.Single(Rule.Verify("""
            | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
            | 质量指标 | 合格率 | ≥ | {|unread:90-95|} | % |
            | 质量指标 | 优良率 | ＝ | 90-95 | % |
            """).Diagnostics);

        Assert.Contains("区间与", finding.Message.In(System.Globalization.CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal);
    }
}
