using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Grades;
using PerfGoals.Indicators;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Grading;

/// <summary>Flags a target such as 良 where there is a better grade to aim at.</summary>
internal sealed class BelowTopGrade() : IndicatorRule(Description)
{
    private static readonly Message<string, string, string> Below = new("below", "indicator", "grade", "better", new(
        "“{indicator}”只要求“{grade}”，而等级中还有“{better}”。",
        "'{indicator}' aims at '{grade}', though there is '{better}'."));

    // Of 高, 中 and 低 the best may be 低, as it is with a risk.
    private static readonly WordsParameter Tops = new(
        "tops",
        ["优", "优秀", "优等", "好", "非常满意", "很满意", "满意", "完善", "健全", "规范", "及时", "符合", "达到", "达标"],
        new("等级中一定最好的一级", "The grades that are the best of their scale whatever is graded"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3033",
        Name = "below-top-grade",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("目标不是最高等级", "Target below the best grade"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Target],
        Messages = [Below],
        Parameters = [Tops],
        Rationale = new(
            "目标定在“良”，做到“良”就得满分，做到“优”也不多得，等于事先放低了要求。",
            "With 良 for a target, 良 gets all the points and 优 no more: the demand was lowered beforehand."),
        HowToFix = new("能做到最好的，把指标值改为最高等级；确实做不到的，说明原因。", "Aim at the best grade, or say why it is out of reach."),
        Instruction = new(new(
            "以等级为指标值的，{must}定在最高等级。",
            "Where the target is a grade, it {must} be the highest.")),
        WhenToSuppress = new("起点较低，最高等级本年确实达不到。", "Where one starts from, the best grade is out of reach this year."),
        Examples =
        [
            new(new("有“好”却只求“一般”", "一般, where there is 好"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 图书配送 | 效益指标 | 社会效益指标 | 阅读习惯养成情况（好：月均借阅四册；一般：月均两册；差：不足两册） | 定性 | 一般 | | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 图书配送 | 效益指标 | 社会效益指标 | 阅读习惯养成情况（好：月均借阅四册；一般：月均两册；差：不足两册） | 定性 | 好 | | 10 |
                """,
            },
            new(new("“良”在哪一种等级里都不是最好的", "良 is the best of no scale"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 图书配送 | 效益指标 | 社会效益指标 | 阅读氛围 | 定性 | 良 | | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 图书配送 | 效益指标 | 社会效益指标 | 阅读氛围 | 定性 | 优 | | 10 |
                """,
            },
            new(new("最高等级；可能是最高等级；越低越好的", "The best, what may be the best, and what is better the lower it is"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 图书配送 | 产出指标 | 质量指标 | 图书印装质量 | 定性 | 合格 | | 10 |
                |          | 效益指标 | 社会效益指标 | 阅读氛围 | 定性 | 优 | | 10 |
                |          | 效益指标 | 社会效益指标 | 运输安全风险 | 定性 | 低 | | 10 |
                |          | 成本指标 | 社会成本指标 | 装卸噪声影响 | 定性 | 一般 | | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target.Grade is not { } grade || indicator.Dimension == FirstLevel.Cost)
        {
            context.NotApplicable();
        }
        else if (indicator.Comparison is not (Comparison.AtLeast or Comparison.MoreThan) && BetterThan(context, grade.Word) is { } better)
        {
            context.Report(indicator.At(GoalField.Target), Below.With(indicator.Name, grade.Word, better))
                .Fix("aim-at-best", FixApplicability.NeedsPerson, FixTitles.Replace(indicator.TextOf(GoalField.Target), better), (indicator.At(GoalField.Target), better));
        }
    }

    private static string? BetterThan(in IndicatorContext context, string word)
    {
        var tops = context.Get(Tops);
        if (RowRubric.Of(context.Indicator) is { } rubric)
        {
            var best = rubric.Scale.Levels[0].Word;
            return rubric.Scale.Levels.Count > 2 && tops.Contains(best) && RowRubric.RankIn(rubric, word) > 0 ? best : null;
        }

        // Without a rubric the scale is open: only what is below the best in every one of them is sure to be.
        GradeScale? own = null;
        foreach (var scale in GradeScale.ScalesOf(word))
        {
            var rank = scale.RankOf(word)!.Value;
            if (rank == 0 || scale.Levels.Count == 2 || !tops.Contains(scale.Levels[0].Word))
            {
                return null;
            }

            own = own is null || (scale.Levels[rank].Word == word && own.Levels[own.RankOf(word)!.Value].Word != word) ? scale : own;
        }

        return own?.Levels[0].Word;
    }
}
