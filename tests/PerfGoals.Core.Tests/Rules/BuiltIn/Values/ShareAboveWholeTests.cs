using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Values;

public sealed class ShareAboveWholeTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3020");

    [Fact]
    public void Shares_above_their_whole() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 房屋验收合格率 | ≥ | [|120|] | % |
        | 质量指标 | 森林火灾受害率 | ≤ | [|1500|] | ‰ |
        | 质量指标 | 贫困村道路硬化率 | ＝ | [|1000|] | % |
        | 质量指标 | 巡查覆盖率 | 区间 | [|90-110|] | % |
        | 社会效益指标 | 群众知晓率（抽样调查） | | [|150%|] | |
        | 服务对象满意度指标 | 群众满意度 | ≥ | [|950|] | % |
        | 质量指标 | 危房鉴定覆盖率 | [|＞|] | 100 | % |
        """);

    [Fact]
    public void What_can_exceed_what_it_is_held_against_is_let_pass() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 经济效益指标 | 国有资产保值增值率 | ≥ | 103 | % |
        | 经济效益指标 | 利润增长率 | ≥ | 120 | % |
        | 数量指标 | 招商任务完成率 | ＞ | 100 | % |
        | 质量指标 | 病床使用率 | ≥ | 105 | % |
        | 社会效益指标 | 小学毛入学率 | ≥ | 101 | % |
        | 经济效益指标 | 粮食自给率 | ≥ | 130 | % |
        | 经济效益指标 | 财政资金放大比例 | ≥ | 500 | % |
        | 经济效益指标 | 农产品产销率 | ≥ | 102 | % |
        | 经济成本指标 | 成本占预算比例 | ≤ | 110 | % |
        | 质量指标 | 拨备覆盖率 | ≥ | 150 | % |
        """);

    [Fact]
    public void The_whole_itself_and_numbers_that_are_no_shares_are_let_pass() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 房屋验收合格率 | ＝ | 100 | % |
        | 质量指标 | 房屋验收合格率 | ≥ | 100.0 | % |
        | 质量指标 | 火灾受害率 | ≤ | 999 | ‰ |
        | 质量指标 | 工作效率 | ≥ | 120 | % |
        | 数量指标 | 完成投资 | ≥ | 120 | % |
        | 数量指标 | 体检人数 | ≥ | 292 | 人 |
        | 质量指标 | 容积率 | ≤ | 2.5 | 倍 |
        | 质量指标 | 合格率 | ≥ | 120 | |
        """);

    [Fact]
    public void A_number_that_a_scan_has_probably_changed_is_left_to_the_rule_about_that() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 服务对象满意度指标 | 群众满意度 | | 292% | |
        | 质量指标 | 合格率 | | 290 | % |
        """);

    [Fact]
    public void A_county_knows_more_words() => Rule.With("unbounded", "达标").Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 上年水平达标率 | ≥ | 120 | % |
        """);
}
