using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Values;

public sealed class ExactCostTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3025");

    [Fact]
    public void A_cost_that_is_to_be_hit() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 经济成本指标 | 项目总投资完成值 | [|=|] | 10 | 万元 |
        | 成本指标 | 物资采购单价 | [|＝|] | 35 | 元/件 |
        | 经济成本指标 | 会议费 | [||] | ＝3万元 | |
        """);

    [Fact]
    public void What_is_paid_at_a_rate_capped_or_no_money_is_let_pass() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 经济成本指标 | 生均资助标准 | ＝ | 1000 | 元/人·年 |
        | 经济成本指标 | 村干部补贴 | ＝ | 300 | 元/人·月 |
        | 经济成本指标 | 县级配套资金 | ＝ | 50 | 万元 |
        | 经济成本指标 | 节约成本 | ＝ | 5 | 万元 |
        | 经济成本指标 | 超预算支出 | ＝ | 0 | 万元 |
        | 经济成本指标 | 成本控制率 | ＝ | 100 | % |
        | 经济成本指标 | 采购成本 | ≤ | 45 | 万元 |
        | 经济成本指标 | 采购成本 | 区间 | 40-45 | 万元 |
        | 经济效益指标 | 税收 | ＝ | 45 | 万元 |
        | 社会成本指标 | 征地款 | ＝ | 45 | 万元 |
        """);
}
