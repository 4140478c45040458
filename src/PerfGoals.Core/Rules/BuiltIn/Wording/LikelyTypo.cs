using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.Wording;

/// <summary>Flags a word in a name or a goal that is probably another, mistyped.</summary>
internal sealed class LikelyTypo() : ProjectRule(Description)
{
    private static readonly Message<GoalField, string, string> Typo = new("typo", "field", "written", "meant", new(
        "{field}中的“{written}”疑为“{meant}”之误。",
        "{field}: '{written}' is probably meant to be '{meant}'."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4008",
        Name = "likely-typo",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("疑似错别字", "Likely typo"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.ProjectName, GoalField.AnnualGoal, GoalField.IndicatorName],
        Messages = [Typo],
        Rationale = new("同音、形近的字会改变意思，也使名称与上年和系统中的名称对不上。", "A word that sounds or looks alike changes the sense, and keeps the name from matching last year's and the system's."),
        HowToFix = new("核对后改正；若本来就是这个词，可以不理。", "Look, and correct it; where the word is meant, let it be."),
        Examples =
        [
            new(new("“调解”写成“调节”", "调节 for 调解"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 人民调解 | 产出指标 | 数量指标 | 调节矛盾纠纷件数 | ≥ | 300 | 件 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 人民调解 | 产出指标 | 数量指标 | 调解矛盾纠纷件数 | ≥ | 300 | 件 | 10 |
                """,
            },
            new(new("“台账”写成“台帐”", "台帐 for 台账"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 安全监管 | 产出指标 | 质量指标 | 隐患台帐完整率 | ≥ | 98 | % | 10 |
                """, Flagged: true),
            new(new("“调节”和“帐篷”用得对", "调节 and 帐篷 in their own sense"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 防汛救灾 | 产出指标 | 数量指标 | 调节水量 | ≥ | 300 | 万立方米 | 10 |
                |          | 产出指标 | 数量指标 | 购置帐篷数量 | ≥ | 50 | 顶 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        Check(context, project.At(GoalField.ProjectName), project.TextOf(GoalField.ProjectName));
        Check(context, project.At(GoalField.AnnualGoal), project.TextOf(GoalField.AnnualGoal));
        foreach (var indicator in project.Indicators)
        {
            Check(context, indicator.At(GoalField.IndicatorName), indicator.TextOf(GoalField.IndicatorName));
        }
    }

    private static void Check(in ProjectContext context, GoalPath place, string text)
    {
        if (Confusions.In(text) is var (written, meant))
        {
            context.Report(place, Typo.With(place.Field, written, meant))
                .Fix("replace", FixApplicability.NeedsPerson, new($"改为“{meant}”", $"Write {meant}"), (place, text.Replace(written, meant, StringComparison.Ordinal)));
        }
    }
}
