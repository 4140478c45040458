using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Ambition;

/// <summary>Flags a satisfaction target so high that hardly any survey can bear it out.</summary>
internal sealed class UnsupportableSatisfaction() : IndicatorRule(
    Description,
    new IndicatorType(FirstLevel.Satisfaction, SecondLevel.Unknown),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.ServiceSatisfaction))
{
    private static readonly Message<string, Requirement, decimal> High = new("high", "indicator", "target", "most", new(
        "“{indicator}”的目标是 {target}，达到 {most}% 以上的满意度，问卷调查很难支撑。",
        "The target of '{indicator}' is {target}; satisfaction of {most}% and more is hard to show by a survey."));

    private static readonly NumberParameter Most = new(
        "most", 98, 0, 100, new("从多少起认为过高", "From where on it is held to be too high"), new("百分点", "percentage points"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3038",
        Name = "unsupportable-satisfaction",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("满意度目标过高", "Unsupportable satisfaction target"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Target],
        Messages = [High],
        Parameters = [Most],
        Rationale = new(
            "满意度要凭问卷等调查取值，只要有几份不满意就达不到；这样的目标往往没有打算真正调查。",
            "Satisfaction comes from a survey, where a few discontent answers are enough to miss it; such a target often means that none is planned."),
        HowToFix = new(
            "按往年调查结果确定可以达到的目标。",
            "Set what earlier surveys show to be possible."),
        Examples =
        [
            new(new("要求人人满意", "Everybody is to be content"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 敬老院运行 | 满意度指标 | 服务对象满意度指标 | 入住老人满意度 | ＝ | 100 | % | 10 |
                """, Flagged: true),
            new(new("95% 可以达到；投诉办结率不是满意度", "95 % can be reached; complaints settled are no satisfaction"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 敬老院运行 | 满意度指标 | 服务对象满意度指标 | 入住老人满意度 | ≥ | 95 | % | 10 |
                |            | 满意度指标 | 服务对象满意度指标 | 家属投诉办结率 | ＝ | 100 | % | 5 |
                """, Flagged: false),
        ],
    };

    // Above 100 % is no ambition but a mistake, of which others speak.
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
        else if (TargetShare.LeastOf(indicator) is { } share && share >= context.Get(Most) && share <= 100)
        {
            context.Report(indicator.At(GoalField.Target), High.With(indicator.Name, indicator.Requirement, context.Get(Most)));
        }
    }
}
