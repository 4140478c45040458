using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.Wording;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Wording;

public sealed class RubricInNameTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<RubricInName>().Single());

    [Fact]
    public void Rubrics_are_flagged_and_other_brackets_are_not() => Verifier.Verify("""
        | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
        | 某项目 | 产出指标 | 数量指标 | [|服务水平（优：高效。良：较好。差：不足）|] | 定性 | 优 |  | 10 |
        |  | 产出指标 | 数量指标 | 优良天数比例（含复合污染） | ≥ | 90 | % | 10 |
        |  | 产出指标 | 数量指标 | 优秀率 | ≥ | 30 | % | 10 |
        """);
}
