using System.Collections.Immutable;
using PerfGoals.Calendar;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Timing;

/// <summary>Flags a deadline, or a period of a year at most, that ends after the budget year.</summary>
internal sealed class DeadlineOutsideYear() : IndicatorRule(Description)
{
    private static readonly Message<string, string, int> Late = new("late", "indicator", "text", "year", new(
        "“{indicator}”的指标值“{text}”晚于 {year} 年度，本年内无法评价。",
        "The target '{text}' of '{indicator}' lies after the fiscal year {year}, so that the year cannot be judged by it."));

    // Such a project or row says itself that it goes on.
    private static readonly WordsParameter MultiYear = new(
        "multiYear",
        ["跨年", "续建", "分年", "分期", "滚动", "多年", "两年", "二年", "三年", "四年", "五年", "中长期", "十四五", "十五五", "规划", "次年", "下一年", "明年", "下年"],
        new("说明项目或指标跨年的字词", "Words that say that a project or an indicator goes beyond the year"));

    // What is done for a year after it is over, and what has a year of its own.
    private static readonly WordsParameter Afterwards = new(
        "afterwards",
        ["决算", "结算", "审计", "质保", "保修", "缺陷责任", "评价", "自评", "考核", "归档", "学年", "供暖", "采暖", "取暖", "供热", "冬春", "防火期", "有效期", "合同", "租赁"],
        new("本来就在年后的事", "Things that belong after the year by their nature"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3035",
        Name = "deadline-outside-year",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("期限晚于预算年度", "Deadline after the fiscal year"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target],
        Messages = [Late],
        Parameters = [MultiYear, Afterwards],
        Rationale = new(
            "年度绩效目标评价的是本年的结果；期限在年度之后的指标，到年底既不能算完成，也不能算未完成。",
            "An annual goal is judged by the results of the year; at its end an indicator with a later deadline is neither met nor missed."),
        HowToFix = new(
            "写明本年内要达到的节点；确属跨年项目的，在项目名称或年度目标中写明，并核对标题的年度。",
            "Name what is to be reached within the year; say so in the project's name or goal where it goes on, and check the year in the title."),
        Instruction = new(new(
            "指标值中的期限{mustNot}晚于预算年度，跨年项目写本年内要达到的节点。",
            "A deadline {mustNot} be after the budget year; for longer projects write what is due within it.")),
        WhenToSuppress = new("跨年项目，本年只考核到达的节点。", "A project of several years, of which this year is judged by a milestone."),
        Examples =
        [
            new(new("2025 年度的表，2026 年才完工", "In a table for 2025, done in 2026"), """
                | 2025年度项目绩效目标申报表 |
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 停车场建设 | 产出指标 | 时效指标 | 停车场完工时间 | ≤ | 2026年3月底 |  | 20 |
                """, Flagged: true),
            new(new("本年内的期限；跨年的项目；年后才做的决算", "A deadline within the year, a project that goes on, and accounts that are made afterwards"), """
                | 2025年度项目绩效目标申报表 |
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 停车场建设 | 产出指标 | 时效指标 | 停车场完工时间 | ≤ | 2025年12月31日 |  | 20 |
                |            | 产出指标 | 时效指标 | 竣工决算时间 | ≤ | 2026年6月底 |  | 20 |
                | 大桥续建 | 产出指标 | 时效指标 | 主桥合龙时间 | ≤ | 2026年9月 |  | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target.TimeFrame is not { } frame || (frame.By ?? frame.To)?.Year is not { } last || indicator.Comparison is Comparison.AtLeast or Comparison.MoreThan)
        {
            context.NotApplicable();
        }
        else if (context.Declaration.FiscalYear is not { } year)
        {
            context.Undetermined(GoalPath.Declaration.At(GoalField.FiscalYear));
        }
        else if (last > year && !IsLong(frame) && !IsMeant(context) && !IsSuspect(indicator))
        {
            context.Report(indicator.At(GoalField.Target), Late.With(indicator.Name, indicator.TextOf(GoalField.Target).Trim(), year));
        }
    }

    /// <summary>Tells whether a period goes on for more than a year.</summary>
    public static bool IsLong(TimeFrame frame) =>
        frame is { IsDeadline: false, From: { Year: { } from } first, To: { Year: { } to } last } && last.LastDay(to) >= first.FirstDay(from).AddYears(1);

    private static bool IsMeant(in IndicatorContext context)
    {
        var words = context.Get(MultiYear);
        return Says(context.Indicator.Name, context.Get(Afterwards)) || Says(context.Indicator.Name, words) || Says(context.Project.Name, words) || Says(context.Project.AnnualGoal, words)
            || Says(context.Indicator.TextOf(GoalField.Target), words);
    }

    private static bool Says(string text, ImmutableArray<string> words)
    {
        var plain = SeveralYears.WithoutAges(text);
        return words.Any(word => plain.Contains(word, StringComparison.Ordinal)) || SeveralYears.SpanIn(plain, least: 1) is not null;
    }

    // Of a date that a spreadsheet made into a number it is not sure that it is this date.
    private static bool IsSuspect(in IndicatorView indicator) => RequirementReader.Default.Read(indicator.RequirementCells).Suspicion is not null;
}
