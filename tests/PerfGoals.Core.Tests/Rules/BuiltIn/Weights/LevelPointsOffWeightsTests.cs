using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Weights;

public sealed class LevelPointsOffWeightsTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG2007");

    [Fact]
    public void Points_are_read_in_every_bracket_and_with_either_sign() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | [|产出指标（50分）|] | 种树 | 1 | 40 |
        | [|效益指标(30%)|] | 降温 | 1 | 20 |
        | [|满意度指标【10分】|] | 居民满意度 | 1 | 20 |
        """);

    [Fact]
    public void A_year_is_no_number_of_points() => Rule.VerifyNotApplicable("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标（2025年） | 种树 | 1 | 40 |
        | 效益指标 | 降温 | 1 | 20 |
        """);

    [Fact]
    public void Points_that_change_from_row_to_row_are_those_of_the_rows() => Rule.VerifyNotApplicable("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标（20分） | 种树 | 1 | 20 |
        | 产出指标（30分） | 浇水 | 1 | 30 |
        """);

    [Fact]
    public void Without_all_weights_nothing_is_certain() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标（50分） | 种树 | 1 | 20 |
        |  | 浇水 | 1 | {|?:|} |
        """);

    [Fact]
    public void Points_and_fractions_of_1_do_not_compare() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标（50分） | 种树 | 1 | {|?:0.3|} |
        |  | 浇水 | 1 | 0.2 |
        | 效益指标 | 降温 | 1 | 0.4 |
        """);
}
