using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;

namespace PerfGoals.Rules.BuiltIn.Timing;

/// <summary>Flags an output or a cost of several years among the annual ones.</summary>
/// <remarks>Benefits are left out: those of works are to be told for the years to come as well.</remarks>
internal sealed class LongTermAsAnnual() : IndicatorRule(
    Description,
    new IndicatorType(FirstLevel.Output, SecondLevel.Unknown),
    new IndicatorType(FirstLevel.Cost, SecondLevel.Unknown))
{
    private const int YearsOfPlan = 5;

    // The years in which they end begin with 2020.
    private static readonly string[] Plans = ["十三五", "十四五", "十五五", "十六五", "十七五"];

    private const int LastOfFirstPlan = 2020;

    private static readonly Message<string, string> InName = new("in-name", "indicator", "words", new(
        "年度指标“{indicator}”说的是几年的事（“{words}”）。",
        "The annual indicator '{indicator}' is about several years ('{words}')."));

    private static readonly Message<string, string> InTarget = new("in-target", "indicator", "text", new(
        "年度指标“{indicator}”的指标值“{text}”跨了一年以上。",
        "The target '{text}' of the annual indicator '{indicator}' goes on for more than a year."));

    private static readonly WordsParameter Words = new(
        "words",
        ["规划期", "十四五期间", "十四五期末", "十四五末", "十四五时期", "十五五期间", "十五五期末", "十五五末", "十五五时期", "两年累计", "三年累计", "五年累计"],
        new("表示几年的词语", "Words for several years"));

    private static readonly WordsParameter Except = new(
        "except",
        ["年度", "当年", "本年", "今年", "每年", "年均", "全年", "逐年", "首年", "第一年", "第二年", "第三年", "编制", "评估", "学年"],
        new("说明只是其中一年、或者只是编制规划的词语", "Words that say that one of the years is meant, or the making of a plan"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3046",
        Name = "long-term-as-annual",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("长期指标列为年度指标", "Long-term indicator among annual ones"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.IndicatorName, GoalField.Target],
        Messages = [InName, InTarget],
        Parameters = [Words, Except],
        Rationale = new(
            "几年的任务写进年度指标，本年做到多少才算完成就没有标准。",
            "Where the work of several years stands among annual indicators, nobody can say how much of it this year must bring."),
        HowToFix = new("写本年要完成的部分；几年的总量写入中期或实施期目标。", "Write this year's part, and the whole among the goals for the whole period."),
        Instruction = new(new(
            "几年的任务{must}只写本年要完成的部分。",
            "Of a task of several years only the part of this year {must} be written."))
        {
            Field = GoalField.Target,
        },
        Examples =
        [
            new(new("三年的总量", "The work of three years"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 厕所革命 | 产出指标 | 数量指标 | 三年内改造户厕 | ≥ | 9000 | 户 | 20 |
                """, Flagged: true),
            new(new("跨几年的时间", "A time of several years"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 厕所革命 | 产出指标 | 时效指标 | 户厕改造时间 | | 2025年1月-2027年12月 | | 20 |
                """, Flagged: true),
            new(new("规划中本年的部分；规划本身；长期的效益", "This year's part of a plan, a plan, and a benefit of years"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 厕所革命 | 产出指标 | 数量指标 | 2025-2027年改厕计划年度任务完成率 | ＝ | 100 | % | 10 |
                |          | 产出指标 | 数量指标 | 编制2025-2027年改厕规划 | ＝ | 1 | 份 | 10 |
                |          | 产出指标 | 质量指标 | 近三年改造户厕完好率 | ≥ | 95 | % | 10 |
                |          | 效益指标 | 可持续影响指标 | 规划期内粪污资源化利用 | ≥ | 5 | 年 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (WordsIn(indicator.Name, context.Get(Words), context.Get(Except)) is { } words && !(words.EndsWith('末') && IsLastOfPlan(words, context.Declaration.FiscalYear)))
        {
            context.Report(indicator.At(GoalField.IndicatorName), InName.With(indicator.Name, words));
        }
        else if (indicator.Target.TimeFrame is { } frame && DeadlineOutsideYear.IsLong(frame))
        {
            context.Report(indicator.At(GoalField.Target), InTarget.With(indicator.Name, indicator.TextOf(GoalField.Target).Trim()));
        }
    }

    // Plans go on for five years: 十四五 ended with 2025, whose annual target that of its end is.
    private static bool IsLastOfPlan(string words, int? fiscalYear) => Array.FindIndex(Plans, plan => words.Contains(plan, StringComparison.Ordinal)) is var plan and >= 0
        ? fiscalYear == LastOfFirstPlan + (plan * YearsOfPlan)
        : fiscalYear % YearsOfPlan == 0;

    // A school year and a heating season touch two years: a span of names counts from the third.
    private static string? WordsIn(string name, ImmutableArray<string> words, ImmutableArray<string> except)
    {
        var plain = SeveralYears.Plain(name);
        return except.Any(word => plain.Contains(word, StringComparison.Ordinal)) ? null
            : SeveralYears.PeriodAtFrontOf(plain) ?? SeveralYears.SpanIn(plain, least: 2) ?? words.FirstOrDefault(word => plain.Contains(word, StringComparison.Ordinal));
    }
}
