using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Weights;

public sealed class SharesOffSchemeTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG2004");

    [Fact]
    public void Another_total_is_another_scheme() => Rule.VerifyNotApplicable("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 种树 | 1 | 60 |
        | 效益指标 | 降温 | 1 | 20 |
        | 满意度指标 | 居民满意度 | 1 | 10 |
        | 成本指标 | 每株成本 | 1 | 10 |
        """);

    [Fact]
    public void Without_satisfaction_its_share_may_go_anywhere() => Rule.VerifyNotApplicable("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 种树 | 1 | 50 |
        | 效益指标 | 降温 | 1 | 40 |
        """);

    [Fact]
    public void A_small_difference_can_be_allowed() => Rule.With("tolerance", 5).Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 种树 | 1 | 45 |
        | 效益指标 | 降温 | 1 | 20 |
        | 满意度指标 | 居民满意度 | 1 | 10 |
        | 成本指标 | 每株成本 | 1 | 15 |
        """);

    [Fact]
    public void Half_points_are_compared_exactly() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 种树 | 1 | [|40.5|] |
        | 效益指标 | 降温 | 1 | 19.5 |
        | 满意度指标 | 居民满意度 | 1 | 10 |
        | 成本指标 | 每株成本 | 1 | 20 |
        """);

    [Fact]
    public void Cost_as_a_first_level_counts_for_output_where_it_has_no_share_of_its_own()
    {
        const string Table = """
            | 一级指标 | 三级指标 | 指标值 | 权重 |
            | 产出指标 | 种树 | 1 | 30 |
            | 效益指标 | 降温 | 1 | 30 |
            | 满意度指标 | 居民满意度 | 1 | 10 |
            | 成本指标 | 每株成本 | 1 | 20 |
            """;

        Rule.With("costAsFirstLevel", false).Verify(Table);
        Rule.Verify(Table.Replace("| 30 |\n| 效益", "| [|30|] |\n| 效益", StringComparison.Ordinal));
    }
}
