using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Rules.BuiltIn.AnnualGoals;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.AnnualGoals;

public sealed class GoalMissingTests
{
    private static readonly RuleVerifier Verifier = RuleVerifier.For(BuiltInRules.All.OfType<GoalMissing>().Single());

    [Fact]
    public void Blank_goals_and_placeholders_are_flagged()
    {
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | [|/|] | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
    }

    [Fact]
    public void Any_words_are_a_goal()
    {
        Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | 某项目 | 100 | 保障运转 | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);
    }

    [Fact]
    public void A_table_without_the_column_does_not_tell()
    {
        var result = Verifier.Verify("""
            | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
            | {|?:某项目|} | 100 | 产出指标 | 质量指标 | 件数 | ≥ | 3 | 件 | 10 |
            """);

        Assert.Equal(GoalPath.OfProject(0).At(GoalField.AnnualGoal), Assert.Single(result.Undetermined).Missing);
    }

    [Fact]
    public void A_project_that_comes_from_no_table_has_the_goal_that_it_has()
    {
        var blank = Sample.Declaration with { Projects = [Sample.Project with { AnnualGoal = "" }] };

        Assert.Single(Checker.Create(Policies.Naming("PG4106"), []).Check(blank).Diagnostics);
    }
}
