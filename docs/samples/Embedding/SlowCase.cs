using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;

namespace Embedding;

/// <summary>A rule of the host's own: a case may not be planned to take more than a set number of months.</summary>
public sealed class SlowCase() : IndicatorRule(Description)
{
    private static readonly Message<string, decimal, int> Slow = new("slow", "indicator", "months", "limit", new(
        "“{indicator}”为 {months} 个月，超过 {limit} 个月。",
        "'{indicator}' takes {months} months, more than {limit}."));

    private static readonly CountParameter Limit = new("limit", 1, new("允许的时间", "The time allowed"), new("个月", "months"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "LX0001",
        Name = "slow-case",
        Title = new("结案时间过长", "Cases take too long"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Target],
        Messages = [Slow],
        Parameters = [Limit],
        Rationale = new("当事人等待的时间应当有限。", "The parties should not wait without limit."),
        HowToFix = new("缩短计划的结案时间。", "Plan for less time."),
        Instruction = new(new("案件{must}在 {limit} 个月内办结。", "A case {must} be closed within {limit} months."), Limit),
        Examples =
        [
            new(new("计划三个月结案", "Three months are planned"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 法律援助 | 产出指标 | 时效指标 | 结案时间 | ≤ | 3 | 月 | 10 |
                """, Flagged: true),
            new(new("一个月正好", "One month is just right"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 法律援助 | 产出指标 | 时效指标 | 结案时间 | ≤ | 1 | 月 | 10 |
                """, Flagged: false),
        ],
    };

    /// <inheritdoc/>
    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Unit?.Symbol != "月" || indicator.Target.Number is not { } months)
        {
            context.NotApplicable();
        }
        else if (months > context.Get(Limit))
        {
            context.Report(indicator.At(GoalField.Target), Slow.With(indicator.Name, months, context.Get(Limit)));
        }
    }
}
