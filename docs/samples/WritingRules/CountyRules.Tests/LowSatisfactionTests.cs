using PerfGoals.Testing;
using Xunit;

namespace CountyRules.Tests;

public sealed class LowSatisfactionTests
{
    [Fact]
    public void Less_than_85_per_cent_is_low() => RuleVerifier.For<LowSatisfaction>().Verify("""
        | 一级指标   | 二级指标           | 三级指标       | 指标性质 | 指标值 | 度量单位 |
        | 满意度指标 | 服务对象满意度指标 | 受援人满意度   | ≥        | [|80|] | %        |
        | 满意度指标 | 服务对象满意度指标 | 当事人满意度   | ≥        | 95     | %        |
        | 产出指标   | 质量指标           | 调解协议履行率 | ≥        | 70     | %        |
        """);

    [Fact]
    public void What_cannot_be_read_is_not_taken_for_a_pass() => RuleVerifier.For<LowSatisfaction>().Verify("""
        | 一级指标   | 二级指标           | 三级指标     | 指标性质 | 指标值      | 度量单位 |
        | 满意度指标 | 服务对象满意度指标 | 受援人满意度 | ≥        | {|?:约九成左|} | %        |
        """);

    [Fact]
    public void A_county_may_ask_for_more() => RuleVerifier.For<LowSatisfaction>().With("minimum", 90).Expect("low", ("target", 88), ("minimum", 90)).Verify("""
        | 一级指标   | 二级指标           | 三级指标     | 指标性质 | 指标值 | 度量单位 |
        | 满意度指标 | 服务对象满意度指标 | 受援人满意度 | ≥        | [|88|] | %        |
        """);

    [Fact]
    public void It_proposes_what_the_county_asks_for() => RuleVerifier.For<LowSatisfaction>().VerifyFix("""
        | 一级指标   | 二级指标           | 三级指标     | 指标值   |
        | 满意度指标 | 服务对象满意度指标 | 受援人满意度 | [|≥80%|] |
        """, """
        | 一级指标   | 二级指标           | 三级指标     | 指标值 |
        | 满意度指标 | 服务对象满意度指标 | 受援人满意度 | ≥85%   |
        """);

    [Fact]
    public void The_examples_are_true_and_nothing_odd_makes_the_rule_fail() => RuleVerifier.For<LowSatisfaction>().VerifyAll();
}
