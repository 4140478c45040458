using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Weights;

public sealed class WeightsOffTotalTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG2001");

    [Fact]
    public void A_sum_that_rounding_explains_says_so() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 一 | 1 | {|off-by-rounding:33.33|} |
        | 产出指标 | 二 | 1 | 33.33 |
        | 产出指标 | 三 | 1 | 33.33 |
        """);

    [Fact]
    public void Whole_weights_are_not_rounded() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 一 | 1 | {|off-total:33|} |
        | 产出指标 | 二 | 1 | 33 |
        | 产出指标 | 三 | 1 | 33 |
        """);

    [Fact]
    public void The_last_digit_of_the_weights_says_how_much_rounding_can_do() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 一 | 1 | {|off-by-rounding:33.3|} |
        | 产出指标 | 二 | 1 | 33.3 |
        | 产出指标 | 三 | 1 | 33.3 |
        """);

    [Fact]
    public void More_than_rounding_is_a_mistake() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 一 | 1 | {|off-total:33.3|} |
        | 产出指标 | 二 | 1 | 33.3 |
        | 产出指标 | 三 | 1 | 33.2 |
        """);

    [Fact]
    public void What_a_county_tolerates_is_no_finding() => Rule.With("tolerance", 0.05m).Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 一 | 1 | 33.33 |
        | 产出指标 | 二 | 1 | 33.33 |
        | 产出指标 | 三 | 1 | 33.33 |
        """);

    [Theory]
    [InlineData(50)]
    [InlineData(40)]
    public void A_county_may_have_a_second_total(int second) => Rule.With("alternative", 90).Verify($"""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 一 | 1 | 50 |
        | 效益指标 | 二 | 1 | {second} |
        """);

    [Fact]
    public void What_is_neither_total_is_held_against_the_first() => Rule.With("alternative", 90).Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 一 | 1 | {|off-total:50|} |
        | 效益指标 | 二 | 1 | 30 |
        """);

    [Fact]
    public void Without_a_column_for_weights_there_is_nothing_to_add_up()
    {
        var result = Checker.Create(Policies.Naming("PG2001")).Check(GoalTables.Bind("""
            | 项目名称 | 一级指标 | 三级指标 | 指标值 |
            | 校舍维修 | 产出指标 | 维修面积 | 800平方米 |
            """));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(GoalPath.OfProject(0).At(GoalField.Weight), Assert.Single(result.Undetermined).Missing);
    }

    [Fact]
    public void Fractions_of_1_add_up_to_no_percentage() => Rule.Verify("""
        | 一级指标 | 三级指标 | 指标值 | 权重 |
        | 产出指标 | 一 | 1 | {|?:0.3|} |
        | 产出指标 | 二 | 1 | 0.3 |
        | 效益指标 | 三 | 1 | 0.3 |
        """);

    [Fact]
    public void Where_budget_execution_is_what_is_too_much_no_other_weight_is_to_change()
    {
        const string Table = """
            | 一级指标 | 三级指标 | 指标值 | 权重 |
            | 产出指标 | 种树 | 1 | [|60|] |
            | 效益指标 | 降温 | 1 | {0} |
            | 产出指标 | 预算执行率 | 1 | 10 |
            """;
        Assert.Empty(FixesOf(Table.Replace("{0}", "40", StringComparison.Ordinal)));
        Assert.NotEmpty(FixesOf(Table.Replace("{0}", "35", StringComparison.Ordinal)));
    }

    private static ImmutableArray<Fix> FixesOf(string table) =>
        Rule.Verify(table).Diagnostics.Single().Fixes;
}
