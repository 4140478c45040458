using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.AnnualGoals;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.AnnualGoals;

public sealed class IndicatorBesideGoalTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<IndicatorBesideGoal>().Single());

    [Fact]
    public void What_the_goal_does_not_mention_is_flagged_and_the_rest_is_not()
    {
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | [|办理法律援助案件350件。|] | 产出指标 | 质量指标 | 法律援助案件数量 | ≥ | 350 | 件 | 10 |
            |  |  |  | 产出指标 | 质量指标 | 执法人员轮训学时 | ≥ | 60 | 学时 | 10 |
            """);
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | 办理法律援助案件350件。 | 产出指标 | 质量指标 | 援助案件质量达标率 | ≥ | 95 | % | 10 |
            """);
    }
}
