using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Weights;

public sealed class MissingWeightTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG2002");

    [Fact]
    public void Every_row_without_a_weight_is_named() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 种树 | 1 | 30 |
        | 产出指标 | 浇水 | 1 | 30 |
        | 产出指标 | 除草 | 1 | [||] |
        | 产出指标 | 施肥 | 1 | 30 |
        """);

    [Fact]
    public void A_column_without_any_weight_is_no_gap() => Rule.VerifyNotApplicable("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 种树 | 1 |  |
        | 产出指标 | 浇水 | 1 |  |
        """);

    [Fact]
    public void A_weight_that_cannot_be_read_is_not_blank() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 种树 | 1 | 30 |
        | 产出指标 | 浇水 | 1 | 30 |
        | 产出指标 | 除草 | 1 | 较高 |
        """);
}
