using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Classification;

public sealed class ResultAsCostTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3008");

    [Fact]
    public void Rates_and_numbers_of_things() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | [|经济成本指标|] | 签约项目开工率 | ≥ | 80 | % |
        | [|成本指标|] | 资金支付及时率 | ≥ | 95 | % |
        | [|经济成本指标|] | 设备采购验收合格率 | ＝ | 100 | % |
        | [|成本指标|] | 设备购置数量 | ≤ | 12 | 台 |
        """);

    [Fact]
    public void Whatever_is_money_or_keeps_to_it_is_cost() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 经济成本指标 | 征求法律顾问意见和建议 | ≤ | 20 | 万元 |
        | 成本指标 | 成本节约率 | ≥ | 2 | % |
        | 成本指标 | 资金结余率 | ≤ | 5 | % |
        | 成本指标 | 成本控制率 | ＝ | 100 | % |
        | 成本指标 | 偏差率 | ≤ | 5 | % |
        | 成本指标 | 预算控制 | ≤ | 100 | % |
        | 经济成本指标 | 人均用水 | ≤ | 8 | 吨 |
        | 成本指标 | 预算执行率 | ＝ | 100 | % |
        | 社会成本指标 | 民生实事完成率 | ＝ | 100 | % |
        """);
}
