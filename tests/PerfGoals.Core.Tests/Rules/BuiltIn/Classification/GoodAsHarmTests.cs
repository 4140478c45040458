using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Classification;

public sealed class GoodAsHarmTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG3009");

    [Fact]
    public void As_much_as_possible_of_something_good() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | [|社会成本指标|] | 民生实事完成率 | ＝ | 100 | % |
        | [|生态环境成本指标|] | 志愿者参与 | ≥ | 20 | 人 |
        """);

    [Fact]
    public void Harm_and_what_makes_it_smaller_are_let_pass() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 社会成本指标 | 占用耕地 | ≤ | 2 | 亩 |
        | 社会成本指标 | 施工事故 | ＝ | 0 | 起 |
        | 社会成本指标 | 完成率 | ≤ | 5 | % |
        | 社会成本指标 | 配套投入 | ≥ | 5 | 万元 |
        | 生态环境成本指标 | 污水处理率 | ≥ | 95 | % |
        | 生态环境成本指标 | 环境影响 | 定性 | 小 | |
        """);
}
