using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Weights;

public sealed class ExecutionInWeightsTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG2008");

    [Fact]
    public void A_rate_of_execution_that_makes_no_difference_is_left_to_others() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 种树 | 1 | 60 |
        | 产出指标 | 预算执行率 | 1 | 10 |
        """);

    [Fact]
    public void The_total_is_the_countys() => Rule.With("total", 90).Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 种树 | 1 | {|right-only-with-execution:80|} |
        | 产出指标 | 预算执行率 | 1 | 10 |
        """);

    [Fact]
    public void Money_that_arrives_in_time_is_no_execution() => Rule.VerifyNotApplicable("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 种树 | 1 | 90 |
        | 产出指标 | 补贴资金拨付及时率 | 1 | 10 |
        """);

    [Fact]
    public void Fractions_of_1_are_not_held_against_the_total() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 种树 | 1 | {|?:0.6|} |
        | 效益指标 | 降温 | 1 | 0.3 |
        | 产出指标 | 预算执行率 | 1 | 0.1 |
        """);
}
