using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Wording;

/// <summary>Flags a row that measures several things with one value.</summary>
internal sealed class SeveralMeasuresInOneRow() : IndicatorRule(Description)
{
    private static readonly Message<string, string> Measures = new("measures", "indicator", "parts", new(
        "“{indicator}”里有几个指标（{parts}），只完成其中一个时无法评分。",
        "'{indicator}' holds several indicators ({parts}): it cannot be scored where only one is met."));

    private static readonly Message<string, string> Activities = new("activities", "indicator", "parts", new(
        "“{indicator}”把几项工作（{parts}）合在一个数里，看不出每一项要做多少。",
        "'{indicator}' puts several kinds of work ({parts}) into one number, which does not say how much of each there is to be."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG4004",
        Name = "several-measures-in-one-row",
        Category = RuleCategory.Wording,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("一行包含多个指标", "Several indicators in one row"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.IndicatorName],
        Messages = [Measures, Activities],
        Rationale = new("一个指标值只能衡量一件事；合在一起的，完成一半就无法评分。", "One target measures one thing; where two are put together, half of the work cannot be scored."),
        HowToFix = new("拆成几行，每行一个指标，并把权重分给它们。", "Make a row of each, and share the weight out among them."),
        Instruction = new(new(
            "一行{must}只写一个指标。",
            "A row {must} hold one indicator only.")),
        Examples =
        [
            new(new("两个率", "Two rates"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 政务服务 | 产出指标 | 时效指标 | 业务受理及时率、窗口办件准确率 | ≥ | 98 | % | 10 |
                """, Flagged: true),
            new(new("两项工作一个数", "Two kinds of work, one number"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 安全生产 | 产出指标 | 数量指标 | 安全宣传和应急演练 | ≥ | 12 | 次 | 10 |
                """, Flagged: true),
            new(new("一个指标，只是说到几样东西", "One measure that speaks of several things"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 现代农业 | 产出指标 | 数量指标 | 水稻、玉米种植面积 | ≥ | 3000 | 亩 | 10 |
                |          | 产出指标 | 质量指标 | 种植面积和产量核实率 | ＝ | 100 | % | 10 |
                |          | 产出指标 | 时效指标 | 补贴资金及时到位率 | ＝ | 100 | % | 10 |
                |          | 满意度指标 | 服务对象满意度指标 | 农户及合作社满意度 | ≥ | 90 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Comparison is Comparison.Qualitative or Comparison.NotApplicable)
        {
            context.NotApplicable();
            return;
        }

        var parts = NameParts.Of(indicator.Name);
        if (parts.AreMeasures)
        {
            context.Report(indicator.At(GoalField.IndicatorName), Measures.With(indicator.Name, parts.ToString()));
        }
        else if ((parts.AreActivities && indicator.Unit is not { Kind: UnitKind.Ratio }) || (parts.AreTasks && indicator.Unit is { } unit && UnitKinds.IsCounted(unit.Kind)))
        {
            context.Report(indicator.At(GoalField.IndicatorName), Activities.With(indicator.Name, parts.ToString()));
        }
    }
}
