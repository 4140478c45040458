using System.Buffers;
using PerfGoals.Calendar;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.GoalTexts;
using PerfGoals.Targets;
using PerfGoals.Texts;

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

    private static readonly Message<string, string, string> Later = new("later", "quote", "indicator", "target", new(
        "年度目标写明“{quote}”，指标“{indicator}”的期限却是“{target}”，达到指标也未必实现目标。",
        "The annual goal says '{quote}', but the deadline of the indicator '{indicator}' is {target}: meeting it need not reach the goal."));

    // What comes after the work is done has a day of its own.
    private static readonly string[] Afterwards = ["验收", "决算", "结算", "审计", "评价", "报告", "归档", "支付", "拨付", "移交"];

    private static readonly SearchValues<char> Breaks = SearchValues.Create("，。；、,;\n（(");

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
        Messages = [Weaker, Contradicts, Later],
        Rationale = new(
            "同一件事在年度目标和指标里有两个数，年底就有两种评价结果。",
            "Where goal and indicator give two numbers for one thing, the year ends with two verdicts."),
        HowToFix = new("核实应达到的数值，改正其中一处，使两处一致。", "Find out which number is meant, and correct the other one."),
        Instruction = new(new(
            "年度目标中的数值{must}与对应指标的指标值一致。",
            "A number in the annual goal {must} be that of its indicator.")),
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
            new(new("目标写 9 月底前，指标却到年底", "The goal says by the end of September, the indicator by the end of the year"), """
                | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农民培训 | 2025年9月底前建成实训基地。 | 产出指标 | 时效指标 | 实训基地建成时间 | ≤ | 2025年12月31日 |  | 20 |
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
        if (reading.Goal.Promises.IsEmpty && reading.Goal.Deadlines.IsEmpty)
        {
            context.NotApplicable();
            return;
        }

        foreach (var deadline in reading.Goal.Deadlines)
        {
            CheckDeadline(context, deadline);
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

    private static void CheckDeadline(in ProjectContext context, GoalDeadline deadline)
    {
        var project = context.Project;
        var clause = project.AnnualGoal[deadline.Position..];
        clause = clause.AsSpan().IndexOfAny(Breaks) is >= 0 and var end ? clause[..end] : clause;
        var work = NounPhrase.Of(clause[deadline.Quote.Length..]);
        foreach (var indicator in project.Indicators)
        {
            if (indicator.Target.TimeFrame?.By is { } by && indicator.Comparison is not (Comparison.AtLeast or Comparison.MoreThan)
                && IsLater(by, deadline.By.By!.Value, context.Declaration.FiscalYear) && IsOf(indicator.Name, clause, work))
            {
                context.Report(project.At(GoalField.AnnualGoal), Later.With(clause.Trim(), indicator.Name, CellText.OneLine(indicator.TextOf(GoalField.Target)).Trim()))
                    .Related(indicator.At(GoalField.Target), new("指标值", "the target"))
                    .Evidence(indicator.At(GoalField.IndicatorName))
                    .Evidence(indicator.At(GoalField.Target));
            }
        }
    }

    // A day without a year is one of the fiscal year, or else of the year that the other one names.
    private static bool IsLater(PartialDate indicator, PartialDate goal, int? fiscalYear) =>
        (fiscalYear ?? indicator.Year ?? goal.Year) is { } year && indicator.LastDay(year) > goal.LastDay(year);

    private static bool IsOf(string name, string clause, NounPhrase work) =>
        work.Likeness(NounPhrase.Of(name)) >= PromiseAlignment.Alike
        && !Array.Exists(Afterwards, word => name.Contains(word, StringComparison.Ordinal) != clause.Contains(word, StringComparison.Ordinal));
}
