using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Weights;

public sealed class WeightOutOfRangeTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG2003");

    [Fact]
    public void Zero_negative_and_too_large_are_told_apart() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 种树 | 1 | {|not-positive:0|} |
        | 产出指标 | 浇水 | 1 | {|not-positive:-5|} |
        | 产出指标 | 除草 | 1 | {|too-large:100.01|} |
        | 产出指标 | 施肥 | 1 | 100 |
        | 产出指标 | 养护 | 1 | 0.01 |
        """);

    [Fact]
    public void A_county_sets_the_ceiling() => Rule.With("maximum", 40).Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 种树 | 1 | [|41|] |
        | 产出指标 | 浇水 | 1 | 40 |
        """);
}
