using PerfGoals.Core.Tests.Rules.BuiltIn;
using PerfGoals.Goals;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.Wording;

public sealed class SatisfactionInRubricTests
{
    private static readonly RuleVerifier Rule = BuiltInRule.Verifier("PG4012");

    [Fact]
    public void A_rubric_that_counts_satisfaction_beside_an_indicator_of_it()
    {
        var findings = Rule.Verify("""
            | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 评分标准 |
            | 社会效益指标 | [|履职能力（优：严格调解，群众满意度高。良：能调解。差：不力）|] | 定性 | 优 | | |
            | 社会效益指标 | 服务水平 | 定性 | [|优|] | | 优：满意率90%以上；良：80%以上；差：80%以下 |
            | 服务对象满意度指标 | 群众对调解的满意度 | ≥ | 90 | % | |
            """).Diagnostics;

        Assert.All(findings, finding => Assert.Equal(GoalPath.OfIndicator(0, 2).At(GoalField.IndicatorName), Assert.Single(finding.Related).Path));
        Assert.Equal(["群众满意度高", "满意率90%以上"], findings.Select(finding => finding.Message.Arguments.Single(argument => argument.Name == "words").Value));
    }

    [Fact]
    public void The_indicator_of_satisfaction_may_have_such_a_rubric_itself() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 服务对象满意度指标 | 群众评价（好：群众满意。一般：意见较少。差：意见较多） | 定性 | 好 | |
        | 服务对象满意度指标 | 群众满意度 | ≥ | 90 | % |
        """);

    [Fact]
    public void Where_nothing_else_counts_it_nothing_is_counted_twice() => Rule.Verify("""
        | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 |
        | 社会效益指标 | 履职能力（优：群众满意度高。良：能调解。差：不力） | 定性 | 优 | |
        | 数量指标 | 调解件数 | ≥ | 90 | 件 |
        """);
}
