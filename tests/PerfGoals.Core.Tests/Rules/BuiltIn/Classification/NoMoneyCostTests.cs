using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Classification;

public sealed class NoMoneyCostTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3013");

    [Fact]
    public void Cost_without_money() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | [|成本指标|] | 社会成本指标 | 民生实事完成率 | ＝ | 100 | % |
        | 成本指标 | 生态环境成本指标 | 扬尘投诉 | ≤ | 3 | 件 |
        """);

    [Fact]
    public void One_amount_or_one_word_for_it_is_enough() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 成本指标 | 社会成本指标 | 民生实事完成率 | ＝ | 100 | % |
        | 成本指标 | 经济成本指标 | 聘请监理 | ≤ | 3 | 万元 |
        """);

    [Fact]
    public void A_value_in_words_can_speak_of_cost() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 成本指标 | 经济成本指标 | 总体情况 | 定性 | 控制在预算内 | |
        """);

    [Fact]
    public void Without_a_unit_nothing_is_certain() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 成本指标 | 经济成本指标 | 每例 | ≤ | 3 | {|?:|} |
        """);

    [Fact]
    public void Without_cost_there_is_nothing_to_say() => Rule.VerifyNotApplicable("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 数量指标 | 走访 | ≥ | 3 | 人 |
        """);
}
