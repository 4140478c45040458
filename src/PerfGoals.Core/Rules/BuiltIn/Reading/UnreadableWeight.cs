using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Numbers;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Reading;

/// <summary>Flags a weight cell that holds something other than a number.</summary>
internal sealed class UnreadableWeight() : IndicatorRule(Description)
{
    private static readonly Message<string, string> Unread = new("unread", "indicator", "text", new(
        "“{indicator}”的权重“{text}”不是数值，该项目的权重之和无法核对。",
        "The weight '{text}' of '{indicator}' is not a number, so the project's total cannot be checked."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG0002",
        Name = "unreadable-weight",
        Category = RuleCategory.Reading,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("权重无法读取", "Unreadable weight"),
        DefaultSeverity = Severity.Error,
        Certainty = Certainty.WrittenPolicy,
        Fields = [GoalField.Weight],
        Messages = [Unread],
        Rationale = new(
            "权重必须相加等于规定值，不是数值就不能相加。",
            "Weights must add up to a required total, and what is not a number cannot be added."),
        HowToFix = new("填写数值，如 10 或 22.5。", "Write a number, such as 10 or 22.5."),
        Instruction = new(new(
            "权重{must}填写数值，如 10 或 22.5。",
            "A weight {must} be a number, such as 10 or 22.5.")),
        Examples =
        [
            new(new("权重写成文字", "A weight in words"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 防汛物资 | 产出指标 | 数量指标 | 采购编织袋 | ≥ | 20000 | 条 | 较高 |
                """, Flagged: true),
            new(new("小数点写成句号", "A full stop for the decimal point"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 防汛物资 | 产出指标 | 数量指标 | 采购编织袋 | ≥ | 20000 | 条 | 22。5 |
                |          | 产出指标 | 质量指标 | 验收合格率 | ＝ | 100 | % | 1O% |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 防汛物资 | 产出指标 | 数量指标 | 采购编织袋 | ≥ | 20000 | 条 | 22.5 |
                |          | 产出指标 | 质量指标 | 验收合格率 | ＝ | 100 | % | 10% |
                """,
            },
            new(new("带百分号或“分”的数值可以读取", "A number with % or 分 can be read"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 防汛物资 | 产出指标 | 数量指标 | 采购编织袋 | ≥ | 20000 | 条 | 22.5% |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        // Nearly every weight is a number; what the others need is kept out of this method, which would else clear room for it each time.
        if (context.Indicator.Weight is null)
        {
            CheckText(context);
        }
    }

    private static void CheckText(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.TextOf(GoalField.Weight) is var text && !CellText.IsBlank(text) && WeightText.Read(text) is null)
        {
            var finding = context.Report(indicator.At(GoalField.Weight), Unread.With(indicator.Name, text.Trim()));
            if (NumberRepairs.Of(text).FirstOrDefault(candidate => WeightText.Read(candidate) is not null) is { } likely)
            {
                finding.Fix("mend-number", FixApplicability.NeedsPerson, FixTitles.Replace(text, likely), (indicator.At(GoalField.Weight), likely));
            }
        }
    }
}
