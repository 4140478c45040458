using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Classification;

public sealed class BudgetExecutionAsIndicatorTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3010");

    [Fact]
    public void Execution_under_any_level() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 质量指标 | [|预算执行率（%）|] | ≥ | 95 | % |
        | 经济成本指标 | [|项目总投资完成值|] | ＝ | 10 | 万元 |
        | 时效指标 | [|资金到位及时支付率|] | ＝ | 100 | % |
        """);

    [Fact]
    public void Money_that_is_paid_out_and_budgets_that_are_audited_are_no_execution() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 时效指标 | 补贴资金发放及时率 | ＝ | 100 | % |
        | 质量指标 | 资金使用合规率 | ＝ | 100 | % |
        | 数量指标 | 预算执行审计 | ≥ | 5 | 个 |
        | 经济效益指标 | 固定资产投资完成额 | ≥ | 5 | 亿元 |
        """);

    [Fact]
    public void A_name_that_is_the_word_itself_is_quoted_once() => Rule.Verify("""
        | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 产出指标 | 时效指标 | {|execution-itself:预算执行率|} | ≥ | 95 | % |
        | 产出指标 | 时效指标 | {|execution:年末预算执行率|} | ≥ | 95 | % |
        """);

    [Fact]
    public void A_row_of_nothing_but_budget_execution_is_reported_here_alone()
    {
        const string Table = """
            | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
            | 预算执行率 | 预算执行率 | 预算执行率 | ≥ | 95 | % |
            """;
        BuiltInRule.Verifier("PG0003").Verify(Table);
        BuiltInRule.Verifier("PG1006").VerifyNotApplicable(Table);
    }
}
