using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.AnnualGoals;

public sealed class GoalMissingTests
{
    [Theory]
    [InlineData("x", "PG4106")]
    [InlineData("待定", "PG4106")]
    [InlineData("", "PG4106")]
    [InlineData("做好××工作，培训3期。", "PG0020")]
    public void A_mark_in_place_of_a_goal_is_reported_once(string goal, string expected)
    {
        var declaration = GoalTables.Bind($"""
            | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 技能培训 | {goal} | 产出指标 | 数量指标 | 培训期数 | ≥ | 3 | 期 | 10 |
            """).Declaration;

        Assert.Equal([expected], Checker.Create(Policies.Naming("PG0020", "PG4104", "PG4105", "PG4106", "PG4107")).Check(declaration).Diagnostics.Select(finding => finding.Rule.Id));
    }
}
