using System.Globalization;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Portfolio;

public sealed class BoilerplateGoalTests
{
    private const string Phrase = "保障单位正常运转，提高办事效率";

    private static readonly string[] Works = ["监测水质点位12处", "保洁河道8条，清理垃圾", "开展普法宣传40场次", "办理法律援助案件150件", "防治林业有害生物2000亩"];

    [Fact]
    public void A_sentence_that_goals_unlike_each_other_share_is_flagged()
    {
        var result = BuiltInRule.Verifier("PG6004").Verify(Table([.. Works.Select(work => $"[|{work}，按期完成年度任务并通过验收。{Phrase}。|]")]));

        Assert.Equal(
            $"目标中的“{Phrase}”有 3 个单位的 5 个项目使用，像是套话。",
            result.Diagnostics[0].Message.In(CultureInfo.GetCultureInfo("zh-Hans")));
    }

    [Fact]
    public void Copies_of_a_whole_goal_are_not_boilerplate() =>
        BuiltInRule.Verifier("PG6004").Verify(Table([.. Works.Select((_, at) => $"完成渠道清淤{at}公里，按期完成年度任务并通过验收。{Phrase}。")]));

    [Fact]
    public void Four_projects_are_not_many() => BuiltInRule.Verifier("PG6004").Verify(Table([.. Works[..4].Select(_ => $"{Phrase}。"), "防治林业有害生物2000亩。"]));

    private static string Table(string[] goals)
    {
        string[] rows = ["某县水利局 | 水质监测", "某县水利局 | 河道保洁", "某县司法局 | 普法宣传", "某县司法局 | 法律援助", "某县林业局 | 有害生物防治"];
        return $"""
            2025年度项目绩效目标申报表
            | 单位名称 | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            {string.Join('\n', rows.Zip(goals, (row, goal) => $"| {row} | {goal} | 产出指标 | 数量指标 | 完成数量 | 12 |"))}
            """;
    }
}
