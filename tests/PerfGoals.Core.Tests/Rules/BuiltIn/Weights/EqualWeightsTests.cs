using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Weights;

public sealed class EqualWeightsTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG2005");

    [Fact]
    public void One_that_differs_is_enough() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 一 | 1 | 15 |
        | 产出指标 | 二 | 1 | 15 |
        | 产出指标 | 三 | 1 | 15 |
        | 产出指标 | 四 | 1 | 15 |
        | 产出指标 | 五 | 1 | 15 |
        | 产出指标 | 六 | 1 | 14.99 |
        """);

    [Fact]
    public void Five_may_be_equal() => Rule.VerifyNotApplicable("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 一 | 1 | 18 |
        | 产出指标 | 二 | 1 | 18 |
        | 产出指标 | 三 | 1 | 18 |
        | 产出指标 | 四 | 1 | 18 |
        | 产出指标 | 五 | 1 | 18 |
        """);

    [Fact]
    public void The_spelling_of_a_number_makes_no_difference() => Rule.With("indicators", 3).Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 一 | 1 | [|10|] |
        | 产出指标 | 二 | 1 | 10.0 |
        | 产出指标 | 三 | 1 | 10分 |
        """);
}
