using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Ambition;

/// <summary>Flags a satisfaction target that few projects would miss.</summary>
internal sealed class UnambitiousSatisfaction() : IndicatorRule(
    Description,
    new IndicatorType(FirstLevel.Satisfaction, SecondLevel.Unknown),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.ServiceSatisfaction))
{
    private static readonly Message<string, Requirement, decimal> Low = new("low", "indicator", "target", "least", new(
        "“{indicator}”的目标是 {target}，低于通常的 {least}%，可能偏低。",
        "The target of '{indicator}' is {target}, below the usual {least}%; it may be too low."));

    private static readonly NumberParameter Least = new(
        "least", 85, 0, 100, new("满意度通常不低于多少", "What satisfaction is usually to reach"), new("百分点", "percentage points"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3037",
        Name = "unambitious-satisfaction",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("满意度目标偏低", "Unambitious satisfaction target"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Target],
        Messages = [Low],
        Parameters = [Least],
        Rationale = new(
            "目标应当经过努力才能达到；满意度低于通常水平，不满意的人不少也算完成。",
            "A target is to take some effort; where satisfaction may stay below the usual, it is met though not a few are discontent."),
        HowToFix = new(
            "参照往年调查结果和同类项目提高目标，或者在申报材料中说明理由。",
            "Raise it after earlier surveys and similar projects, or give the reason with the declaration."),
        Examples =
        [
            new(new("满意度只要求 75%", "Satisfaction of no more than 75 %"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公厕管护 | 满意度指标 | 服务对象满意度指标 | 如厕群众满意度 | ≥ | 75 | % | 10 |
                """, Flagged: true),
            new(new("达到 85%；不满意率和投诉率越低越好", "85 % is reached; discontent and complaints are to be few"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公厕管护 | 满意度指标 | 服务对象满意度指标 | 如厕群众满意度 | ≥ | 85 | % | 10 |
                |          | 满意度指标 | 服务对象满意度指标 | 群众不满意率 | ≤ | 5 | % | 5 |
                |          | 满意度指标 | 服务对象满意度指标 | 群众投诉率 | ≤ | 3 | % | 5 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (!SatisfactionTarget.IsIn(indicator))
        {
            context.NotApplicable();
        }
        else if (indicator.Requirement.Unit is null)
        {
            context.Undetermined(indicator.At(GoalField.Unit));
        }
        else if (TargetShare.LeastOf(indicator) is { } share && share < context.Get(Least))
        {
            context.Report(indicator.At(GoalField.Target), Low.With(indicator.Name, indicator.Requirement, context.Get(Least)));
        }
    }
}
