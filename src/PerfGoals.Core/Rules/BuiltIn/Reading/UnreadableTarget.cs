using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>Flags a target that is neither a number nor, for a qualitative indicator, a grade.</summary>
internal sealed class UnreadableTarget() : IndicatorRule(Description)
{
    private static readonly Message<string, string> Unread = new("unread", "indicator", "text", new(
        "“{indicator}”的指标值“{text}”不能按数值读取。",
        "The target '{text}' of '{indicator}' cannot be read as a number."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG0001",
        Name = "unreadable-target",
        Title = new("指标值无法读取", "Unreadable target"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target],
        Messages = [Unread],
        Rationale = new(
            "定量指标的值不是数值，年底就无法计分。",
            "A quantitative indicator whose value is not a number cannot be scored at the year's end."),
        HowToFix = new(
            "指标值只填数值，符号填入“指标性质”，单位填入“度量单位”；确实不能计量的改为定性。",
            "Put only the number into the value, the sign and the unit into their own columns; make it qualitative if it cannot be measured."),
        Examples =
        [
            new(new("定量指标填写了文字", "Words for a quantitative indicator"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 环卫保洁 | 产出指标 | 时效指标 | 经费拨付及时率 | ≥ | 按月安排 | % | 10 |
                """, Flagged: true),
            new(new("符号、数值、单位写在一格", "Sign, number and unit in one cell"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
                | 环卫保洁 | 产出指标 | 时效指标 | 经费拨付及时率 | ≥95% | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target is { Kind: TargetKind.Unreadable, Text: { } text })
        {
            context.Report(indicator.At(GoalField.Target), Unread.With(indicator.Name, text));
        }
    }
}
