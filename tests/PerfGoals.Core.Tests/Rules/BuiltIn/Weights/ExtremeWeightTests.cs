using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Weights;

public sealed class ExtremeWeightTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG2006");

    [Fact]
    public void The_bounds_themselves_are_usual() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 一 | 1 | 30 |
        | 产出指标 | 二 | 1 | 30 |
        | 产出指标 | 三 | 1 | 28 |
        | 产出指标 | 四 | 1 | 2 |
        """);

    [Fact]
    public void Beyond_them_a_weight_is_named() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 一 | 1 | {|too-heavy:30.5|} |
        | 产出指标 | 二 | 1 | 28 |
        | 产出指标 | 三 | 1 | 30 |
        | 产出指标 | 四 | 1 | {|too-light:1.5|} |
        """);

    [Fact]
    public void Weights_as_fractions_have_another_scale() => Rule.VerifyNotApplicable("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 一 | 1 | 0.3 |
        | 产出指标 | 二 | 1 | 0.3 |
        | 产出指标 | 三 | 1 | 0.2 |
        | 产出指标 | 四 | 1 | 0.1 |
        """);

    [Fact]
    public void What_is_no_weight_at_all_is_left_to_others() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 一 | 1 | 0 |
        | 产出指标 | 二 | 1 | 250 |
        | 产出指标 | 三 | 1 | 30 |
        | 产出指标 | 四 | 1 | 30 |
        """);
}
