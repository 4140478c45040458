using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Flags an indicator that has a value, a sign or a weight, and no name.</summary>
internal sealed class UnnamedIndicator() : IndicatorRule(Description)
{
    private static readonly Message Nameless = new("nameless", new(
        "指标没有名称（三级指标）。",
        "The indicator has no name (third level)."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG1005",
        Name = "unnamed-indicator",
        Category = RuleCategory.Structure,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标没有名称", "Indicator without a name"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.IndicatorName],
        Messages = [Nameless],
        Rationale = new(
            "没有名称，就不知道指标值衡量的是什么，年底也无从评价。",
            "Without a name nobody knows what the value measures, and it cannot be judged at the year's end."),
        HowToFix = new(
            "填写三级指标名称；多余的行请整行删除。",
            "Write the third-level name, or delete the whole row where it is not needed."),
        Instruction = new(new(
            "每个指标{must}填写三级指标名称。",
            "Each indicator {must} have its third-level name.")),
        Examples =
        [
            new(new("有指标值和权重，没有名称", "A value and a weight without a name"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 垃圾分类 | 产出指标 | 数量指标 |  | ≥ | 30 | 个 | 20 |
                """, Flagged: true),
            new(new("名称齐全", "All named"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 垃圾分类 | 产出指标 | 数量指标 | 新建投放点 | ≥ | 30 | 个 | 20 |
                |          | 产出指标 | 质量指标 | 分类准确率 | ≥ | 85 | % | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (!indicator.IsBlank(GoalField.IndicatorName))
        {
            return;
        }

        if (indicator.IsBlank(GoalField.Target) && indicator.IsBlank(GoalField.Weight))
        {
            context.NotApplicable();
        }
        else
        {
            context.Report(indicator.At(GoalField.IndicatorName), Nameless.With());
        }
    }
}
