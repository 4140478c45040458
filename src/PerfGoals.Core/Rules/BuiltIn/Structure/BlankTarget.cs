using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags a named indicator without a value.</summary>
internal sealed class BlankTarget() : IndicatorRule(Description)
{
    private static readonly Message<string> Blank = new("blank", "indicator", new(
        "“{indicator}”没有填写指标值。",
        "'{indicator}' has no target."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1007",
        Name = "blank-target",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("没有填写指标值", "Blank target"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.Target],
        Messages = [Blank],
        Rationale = new(
            "没有指标值，就没有评价的标准。",
            "Without a target there is nothing to judge the result by."),
        HowToFix = new(
            "填写指标值；本项目用不到的指标，整行删除或把指标性质写为“不适用”。",
            "Write the target; where the project has no use for the indicator, delete its row or write 不适用 for its sign."),
        Instruction = new(new(
            "每个指标{must}填写指标值，用不到的指标整行删除。",
            "Each indicator {must} have a target; delete the rows that are not needed.")),
        Examples =
        [
            new(new("指标值为空", "No value"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 古树保护 | 效益指标 | 经济效益指标 | 带动旅游收入 | ≥ |  | 万元 | 10 |
                """, Flagged: true),
            new(new("填写了指标值，或者写明不适用", "A value, or a sign that says there is none"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 古树保护 | 产出指标 | 数量指标 | 挂牌保护古树 | ≥ | 60 | 株 | 20 |
                |          | 效益指标 | 经济效益指标 | 带动旅游收入 | 不适用 |  |  | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Comparison == Comparison.NotApplicable || indicator.IsBlank(GoalField.IndicatorName))
        {
            context.NotApplicable();
        }
        else if (indicator.IsBlank(GoalField.Target))
        {
            context.Report(indicator.At(GoalField.Target), Blank.With(indicator.Name));
        }
    }
}
