using Embedding;
using PerfGoals.Testing;
using Xunit;

namespace TestingRules;

public sealed class SlowCaseTests
{
    [Fact]
    public void A_case_of_more_than_a_month_is_slow() => RuleVerifier.For<SlowCase>().Verify("""
        | 二级指标 | 三级指标 | 指标值 | 度量单位 |
        | 时效指标 | 结案时间 | [|3|]  | 月       |
        | 时效指标 | 调解时间 | 1      | 月       |
        """);

    [Fact]
    public void The_message_names_the_months_and_the_limit() => RuleVerifier.For<SlowCase>().With("limit", 6).Expect("slow", ("months", 12), ("limit", 6)).Verify("""
        | 二级指标 | 三级指标 | 指标值 | 度量单位 |
        | 时效指标 | 结案时间 | [|12|] | 月       |
        """);

    [Fact]
    public void Other_units_are_no_concern_of_the_rule() => RuleVerifier.For<SlowCase>().VerifyNotApplicable("""
        | 二级指标 | 三级指标 | 指标值 | 度量单位 |
        | 数量指标 | 办理案件 | 300    | 件       |
        """);

    [Fact]
    public void The_examples_are_true_and_nothing_odd_makes_the_rule_fail() => RuleVerifier.For<SlowCase>().VerifyAll();
}
