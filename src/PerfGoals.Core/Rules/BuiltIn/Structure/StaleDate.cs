using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules.BuiltIn.Reading;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a deadline or a period that is over before the budget year begins.</summary>
internal sealed class StaleDate() : IndicatorRule(Description)
{
    private static readonly Message<string, string, int> Past = new("past", "indicator", "text", "year", new(
        "“{indicator}”的指标值“{text}”早于 {year} 年度。",
        "The target '{text}' of '{indicator}' lies before the fiscal year {year}."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1021",
        Name = "stale-date",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("时间早于预算年度", "Date before the fiscal year"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target],
        Messages = [Past],
        Rationale = new(
            "年度目标的期限在年度开始之前就已过去，多半是沿用了上年的表格，或者标题的年度没有改。",
            "A deadline that has passed before the year begins was probably taken over from last year's table, or the title still names another year."),
        HowToFix = new("核对标题的年度和指标值中的日期。", "Check the year in the title and the date in the target."),
        Instruction = new(new(
            "指标值中的日期{mustNot}早于预算年度。",
            "A date in a target {mustNot} be before the budget year.")),
        WhenToSuppress = new("项目以前年度已经完工，本年只支付尾款。", "A project that was completed before, and of which only the rest is paid this year."),
        Examples =
        [
            new(new("2025 年度的表中期限是 2024 年底", "A deadline of 2024 in a table for 2025"), """
                | 2025年度项目绩效目标申报表 |
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 泵站改造 | 产出指标 | 时效指标 | 工程完工时间 | ≤ | 2024年12月31日 |  | 20 |
                """, Flagged: true),
            new(new("期限在本年度或以后；没有年份的日期", "Deadlines of this year or later, and dates without a year"), """
                | 2025年度项目绩效目标申报表 |
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 泵站改造 | 产出指标 | 时效指标 | 工程完工时间 | ≤ | 2025年10月 |  | 20 |
                |          | 产出指标 | 时效指标 | 竣工决算时间 | ≤ | 2026年6月底前 |  | 20 |
                |          | 产出指标 | 时效指标 | 开工时间 | ≤ | 3月底前 |  | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target.TimeFrame is not { } frame || (frame.By ?? frame.To)?.Year is not { } last)
        {
            context.NotApplicable();
        }
        else if (SuspectTarget.SuspicionOf(indicator) is { Kind: SuspicionKind.DateAsNumber })
        {
            // PG0006 says which date the number stands for, and whether it is meant comes first.
            context.NotApplicable();
        }
        else if (context.Declaration.FiscalYear is not { } year)
        {
            context.Undetermined(GoalPath.Declaration.At(GoalField.FiscalYear));
        }
        else if (last < year && indicator.Comparison is not (Comparison.AtLeast or Comparison.MoreThan))
        {
            context.Report(indicator.At(GoalField.Target), Past.With(indicator.Name, indicator.TextOf(GoalField.Target).Trim(), year));
        }
    }
}
