using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Classification;

public sealed class MoneyAsQuantityTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3004");

    [Fact]
    public void Money_put_in() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | [|数量指标|] | 业务工作支出安排金额 | ＝ | 28.8 | 万元 |
        | [|数量指标|] | 发放低保金金额 | ≥ | 4200 | 万元 |
        | [|数量指标|] | 发放奖补 | ≥ | 3000 | 元 |
        """);

    [Fact]
    public void Money_that_is_the_result_and_money_per_head_are_let_pass() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 追回被骗资金 | ≥ | 300 | 万元 |
        | 数量指标 | 基金保值金额 | ≥ | 300 | 万元 |
        | 数量指标 | 争取奖励金 | ≥ | 300 | 万元 |
        | 数量指标 | 税费收入 | ≥ | 2 | 亿元 |
        | 数量指标 | 低保补助标准 | ≥ | 720 | 元/人·月 |
        | 数量指标 | 网络零售额 | ≥ | 2 | 亿元 |
        | 数量指标 | 发放补贴 | ≥ | 2000 | 人 |
        """);
}
