using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Values;

public sealed class NegativeTargetTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3022");

    [Fact]
    public void People_things_money_times_and_shares_below_zero() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 数量指标 | 安置人数 | ≥ | [|-120|] | 人 |
        | 数量指标 | 巡查次数 | ≥ | [|－12|] | 次 |
        | 经济成本指标 | 运行成本 | ≤ | [|-3.5|] | 万元 |
        | 时效指标 | 响应时间 | ≤ | [|-2|] | 小时 |
        | 质量指标 | 合格率 | ≥ | [|-95|] | % |
        | 数量指标 | 绿化面积 | ≥ | [|-300|] | 平方米 |
        """);

    [Fact]
    public void What_can_be_negative_is_let_pass() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | 冷库温度 | ≤ | -18 | 摄氏度 |
        | 经济效益指标 | 能耗增长率 | ≤ | -3 | % |
        | 经济效益指标 | 单位能耗 | ≤ | -3 | % |
        | 经济效益指标 | 企业利润 | ≥ | -20 | 万元 |
        | 社会效益指标 | 人口变化 | ≥ | -50 | 人 |
        | 社会效益指标 | 信访量同比 | ≤ | -5 | 件 |
        | 质量指标 | 路基高程 | ≥ | -3 | 米 |
        | 经济效益指标 | 收支平衡 | ≥ | -3 | 万元 |
        | 社会效益指标 | 失业率比上年 | ≤ | -0.5 | % |
        | 数量指标 | 安置人数 | ≥ | 0 | 人 |
        | 时效指标 | 完成时间 | ≤ | 2025-12-31 | |
        """);

    [Theory]
    [InlineData("-120", "120")]
    [InlineData("－120人", "120人")]
    public void The_minus_is_dropped_in_its_cell(string before, string after) => Rule.VerifyFix(
        $"| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n| 数量指标 | 安置人数 | ≥ | [|{before}|] | 人 |",
        $"| 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |\n| 数量指标 | 安置人数 | ≥ | {after} | 人 |",
        "drop-minus");
}
