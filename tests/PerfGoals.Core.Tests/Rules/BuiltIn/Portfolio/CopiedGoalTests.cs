using System.Globalization;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Portfolio;

public sealed class CopiedGoalTests
{
    private const string Goal = "完成林区主要道路的日常巡查和维护，及时清除塌方和落石，保障林区群众出行安全。";

    [Theory]
    // The same but for how it was typed.
    [InlineData("2025", "某县水利局", "乙", " 完成林区主要道路的日常巡查和维护,及时清除塌方和落石，保障林区群众出行安全", true)]
    // The same name: PG6001's in one unit, one programme in two.
    [InlineData("2025", "某县林业局", "甲", Goal, false)]
    [InlineData("2025", "某县水利局", "甲", Goal, false)]
    // Another year.
    [InlineData("2026", "某县水利局", "乙", Goal, false)]
    // A word more.
    [InlineData("2025", "某县水利局", "乙", "完成林区主要道路的日常巡查和维护，及时清除塌方和各类落石，保障林区群众出行安全。", true)]
    // A word replaced.
    [InlineData("2025", "某县水利局", "乙", "完成库区主要堤坝的日常巡查和维护，及时清除塌方和落石，保障林区群众出行安全。", true)]
    // A sentence more.
    [InlineData("2025", "某县水利局", "乙", Goal + "新建护林站并配齐巡护装备，提高火情发现能力。", false)]
    public void A_goal_is_copied_where_it_says_nothing_of_its_own(string year, string unit, string name, string goal, bool isCopied)
    {
        var verifier = BuiltInRule.Verifier("PG6002");
        var cell = isCopied ? $"[|{goal}|]" : goal;

        verifier.VerifyPortfolio($"""
            2025年度项目绩效目标申报表
            | 单位名称 | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 某县林业局 | 甲 | {Goal} | 产出指标 | 数量指标 | 维护里程 | 60 |

            {year}年度项目绩效目标申报表
            | 单位名称 | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | {unit} | {name} | {cell} | 产出指标 | 数量指标 | 维护里程 | 60 |
            """);
    }

    [Fact]
    public void What_differs_is_quoted()
    {
        var result = BuiltInRule.Verifier("PG6002").Verify("""
            2025年度项目绩效目标申报表
            | 单位名称 | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 某县文化馆 | 免费开放 | 保障场馆全年免费开放，按计划组织群众文化活动和公益培训，丰富基层群众的精神文化生活，提高公共文化服务水平。 | 产出指标 | 数量指标 | 活动场次 | 40 |
            | 某县文化馆 | 设备更新 | [|保障场馆全年免费开放，按计划组织群众文化活动和公益讲座，丰富基层群众的精神文化生活，提高公共文化服务水平。|] | 产出指标 | 数量指标 | 设备 | 12 |
            """);

        Assert.Equal(
            "年度目标与项目“免费开放”的几乎相同。只有这里有：“讲座”；只有那里有：“培训”。",
            Assert.Single(result.Diagnostics).Message.In(CultureInfo.GetCultureInfo("zh-Hans")));
    }

    [Fact]
    public void A_goal_into_which_the_name_was_put_was_made_for_its_project() => BuiltInRule.Verifier("PG6002").Verify("""
        2025年度项目绩效目标申报表
        | 单位名称 | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 某县文旅局 | 图书馆免费开放 | 保障县图书馆全年免费开放，按计划组织群众文化活动和公益培训，丰富基层群众的精神文化生活。 | 产出指标 | 数量指标 | 活动场次 | 40 |
        | 某县文旅局 | 文化馆免费开放 | 保障县文化馆全年免费开放，按计划组织群众文化活动和公益培训，丰富基层群众的精神文化生活。 | 产出指标 | 数量指标 | 活动场次 | 40 |
        """);

    [Fact]
    public void Ten_thousand_projects_with_one_goal_are_as_many_findings_less_one()
    {
        var projects = Enumerable.Range(0, 10_000).Select(at => new Project { Name = FormattableString.Invariant($"项目{at}"), AnnualGoal = Goal });
        var declaration = new Declaration { Unit = new("", "某县林业局"), FiscalYear = 2025, Projects = [.. projects] };
        var found = PortfolioChecks.Whole(Checker.Create(Policies.Naming("PG6002")), [(new("a"), declaration)]).Diagnostics;

        Assert.Equal(9_999, found.Length);
        Assert.All(found, finding => Assert.Equal(GoalPath.OfProject(0).At(GoalField.AnnualGoal), Assert.Single(finding.Related).Path));
    }
}
