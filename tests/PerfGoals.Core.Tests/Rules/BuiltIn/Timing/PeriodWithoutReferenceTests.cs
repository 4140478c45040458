using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Timing;

public sealed class PeriodWithoutReferenceTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3034");

    [Fact]
    public void Years_and_months_that_count_from_no_day() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 时效指标 | 完成时间 | ＝ | [|1|] | 年 |
        | 时效指标 | 项目完成时限 | ≤ | [|2|] | 年 |
        | 时效指标 | 完工时间 | ≤ | [|6|] | 个月 |
        | 时效指标 | 竣工时间（含配套） | ≤ | [|18|] | 月 |
        | 时效指标 | 交付时间 |  | [|≤1年|] |  |
        | 时效指标 | 保安人员到岗时间 | ≤ | [|1|] | 年 |
        | 时效指标 | 平台上线时间 | ＝ | [|1|] | 年 |
        """);

    [Fact]
    public void A_date_a_month_and_the_name_of_a_year_are_deadlines() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 时效指标 | 完成时间 | ≤ | 12 | 月 |
        | 时效指标 | 完成时间 | ＝ | 2025 | 年 |
        | 时效指标 | 完成时间 | ≤ | 2025年12月31日 | |
        | 时效指标 | 完成时间 |  | 12月底前 | |
        """);

    [Fact]
    public void The_time_of_each_case_and_a_length_start_by_themselves() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 时效指标 | 调解案件平均结案时间 | ≤ | 1 | 月 |
        | 时效指标 | 平均完成时间 | ≤ | 1 | 年 |
        | 时效指标 | 救援力量到位时间 | ≤ | 30 | 分钟 |
        | 时效指标 | 合同签订后人员到岗时间 | ≤ | 1 | 个月 |
        | 时效指标 | 每批次验收时间 | ≤ | 1 | 个月 |
        | 时效指标 | 单个项目完成时间 | ≤ | 1 | 个月 |
        | 时效指标 | 案件办理时限 | ≤ | 3 | 个月 |
        | 时效指标 | 建设工期 | ≤ | 1 | 年 |
        | 时效指标 | 质保期限 | ＝ | 1 | 年 |
        | 时效指标 | 补贴发放周期 | ＝ | 1 | 年 |
        | 时效指标 | 故障修复完成时间 | ≤ | 2 | 小时 |
        """);

    [Fact]
    public void A_start_may_be_named_anywhere_in_the_row() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 指标解释 |
        | 时效指标 | 资金下达后完成时间 | ≤ | 6 | 个月 | |
        | 时效指标 | 完工时间（自开工之日起） | ≤ | 6 | 个月 | |
        | 时效指标 | 完工时间 | ≤ | 6 | 个月 | 合同签订之日起计算 |
        """);

    [Fact]
    public void A_floor_and_other_levels_are_not_its_business() => Rule.VerifyNotApplicable("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 时效指标 | 完成时间 | ≥ | 1 | 年 |
        | 时效指标 | 完成及时率 | ＝ | 100 | % |
        """);

    [Fact]
    public void Without_a_year_in_the_title_the_year_ends_in_december_all_the_same() => Rule.VerifyFix(
        "| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n| 时效指标 | 完成时间 | ＝ | [|1|] | 年 |",
        "| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n| 时效指标 | 完成时间 | ≤ | 12月31日 |  |",
        "by-year-end");

    [Fact]
    public void Of_another_time_a_machine_does_not_know_when_it_ends() => Assert.Empty(Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 时效指标 | 完工时间 | ≤ | [|6|] | 个月 |
        """).Diagnostics.Single().Fixes);

    [Fact]
    public void A_month_of_a_year_is_a_deadline_whatever_stands_in_the_unit() => BuiltInRule.Verifier("PG3034").Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 时效指标 | 网点建成时间 | ≤ | 2025年10月 | 月 |
        | 产出指标 | 时效指标 | 站点建成时间 | ≤ | 2025.10 | 月 |
        | 产出指标 | 时效指标 | 机房建成时间 | ≤ | [|18|] | 月 |
        """);
}
