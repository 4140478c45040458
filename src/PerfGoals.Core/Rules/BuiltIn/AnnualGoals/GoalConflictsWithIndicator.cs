using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.GoalTexts;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.AnnualGoals;

/// <summary>Flags a promise of the annual goal of which the indicator asks for less, or for what contradicts it.</summary>
internal sealed class GoalConflictsWithIndicator() : ProjectRule(Description)
{
    private static readonly Message<string, string, Requirement> Weaker = new("weaker", "quote", "indicator", "requirement", new(
        "年度目标写明“{quote}”，指标“{indicator}”却只要求“{requirement}”，达到指标也未必实现目标。",
        "The annual goal says '{quote}', but the indicator '{indicator}' asks for {requirement} only: meeting it need not reach the goal."));

    private static readonly Message<string, string, Requirement> Contradicts = new("contradicts", "quote", "indicator", "requirement", new(
        "年度目标写明“{quote}”，与指标“{indicator}”要求的“{requirement}”不能同时满足。",
        "The annual goal says '{quote}', and the indicator '{indicator}' asks for {requirement}: both cannot be met."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4101",
        Name = "goal-conflicts-with-indicator",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("年度目标与指标值不一致", "Annual goal and target disagree"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.AnnualGoal, GoalField.Target],
        Messages = [Weaker, Contradicts],
        Rationale = new(
            "同一件事在年度目标和指标里有两个数，年底就有两种评价结果。",
            "Where goal and indicator give two numbers for one thing, the year ends with two verdicts."),
        HowToFix = new("核实应达到的数值，改正其中一处，使两处一致。", "Find out which number is meant, and correct the other one."),
        Examples =
        [
            new(new("目标写 95%，指标只要求 90%", "The goal says 95%, the indicator asks for 90%"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农民培训 | 培训合格率达到95%，学员满意度不低于90%。 | 产出指标 | 质量指标 | 培训合格率 | ≥ | 90 | % | 20 |
                |          |      | 满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥ | 90 | % | 10 |
                """, Flagged: true),
            new(new("目标写 300 人，指标只要求 200 人", "The goal says 300 persons, the indicator asks for 200"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农民培训 | 全年培训高素质农民不少于三百人。 | 产出指标 | 数量指标 | 培训高素质农民人数 | ≥ | 200 | 人 | 20 |
                """, Flagged: true),
            new(new("指标与目标相同，或者更高；单位不同也能比较", "The indicators ask for the same or more, also in another unit"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农民培训 | 培训合格率达到95%，成本控制在155万元以内。 | 产出指标 | 质量指标 | 培训合格率 | ≥ | 98 | % | 20 |
                |          |      | 成本指标 | 经济成本指标 | 培训成本 | ≤ | 1550000 | 元 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var project = context.Project;
        var reading = GoalReading.Of(project);
        if (reading.Goal.Promises.IsEmpty)
        {
            context.NotApplicable();
            return;
        }

        foreach (var match in reading.Matches)
        {
            if (match.Indicator is not { } position || match.Fate is not (PromiseFate.Weakened or PromiseFate.Contradicted or PromiseFate.Unread))
            {
                continue;
            }

            var indicator = project.Indicators[position];
            if (match.Fate == PromiseFate.Unread)
            {
                context.Undetermined(indicator.At(GoalField.Target));
                continue;
            }

            var message = match.Fate == PromiseFate.Weakened ? Weaker : Contradicts;
            context.Report(project.At(GoalField.AnnualGoal), message.With(match.Promise.Quote, indicator.Name, indicator.Requirement))
                .Related(indicator.At(GoalField.Target), new("指标值", "the target"))
                .Evidence(indicator.At(GoalField.IndicatorName))
                .Evidence(indicator.At(GoalField.Target));
        }
    }
}
