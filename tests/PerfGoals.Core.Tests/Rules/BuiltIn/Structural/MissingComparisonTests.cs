using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Structural;

public sealed class MissingComparisonTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG1008");

    [Fact]
    public void In_a_table_without_the_column_nobody_left_a_sign_out() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标值 |
        | 质量指标 | 合格率 | 100% |
        | 经济成本指标 | 补助标准 | 94元/人 |
        | 数量指标 | 维修道路 | 25公里 |
        | 质量指标 | 事故发生数 | 0起 |
        """);

    [Fact]
    public void In_a_table_with_the_column_the_blank_cell_is_found() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 |
        | 数量指标 | 维修道路 | [||] | 25公里 |
        | 数量指标 | 维修桥梁 | ≥ | 2座 |
        """);
}
