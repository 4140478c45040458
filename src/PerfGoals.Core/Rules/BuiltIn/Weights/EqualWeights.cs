using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Weights;

/// <summary>Flags a project of many indicators that all have one and the same weight.</summary>
internal sealed class EqualWeights() : ProjectRule(Description)
{
    private static readonly Message<int, decimal> Equal = new("equal", "count", "weight", new(
        "{count} 个指标的权重都是 {weight}%，没有体现重要程度。",
        "All {count} indicators have a weight of {weight}%, which says nothing of their importance."));

    private static readonly CountParameter Indicators = new("indicators", 6, new(
        "从多少个指标起", "From how many indicators on"), new LocalizedText("个", "indicators"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG2005",
        Name = "equal-weights",
        Category = RuleCategory.Weights,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("所有权重都相同", "All weights equal"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Weight],
        Messages = [Equal],
        Parameters = [Indicators],
        Rationale = new(
            "权重按重要程度确定；平均分配时，次要指标与核心指标同样计分。",
            "Weights are set by importance; divided equally, what matters little counts as much as the core of the project."),
        HowToFix = new(
            "给核心指标更高的权重，相应降低次要指标的权重。",
            "Give the core indicators more, and the lesser ones less."),
        Instruction = new(new(
            "权重{must}按重要程度确定，不平均分配。",
            "Weights {must} go by importance, and not be all the same.")),
        Examples =
        [
            new(new("六个指标都是 15", "Six indicators of 15 each"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 文物普查 | 产出指标 | 数量指标 | 普查文物点 | ≥ | 300 | 处 | 15 |
                |          | 产出指标 | 数量指标 | 建立档案 | ≥ | 300 | 份 | 15 |
                |          | 产出指标 | 质量指标 | 数据审核通过率 | ≥ | 98 | % | 15 |
                |          | 产出指标 | 时效指标 | 普查完成时间 | ≤ | 11 | 月 | 15 |
                |          | 效益指标 | 社会效益指标 | 新公布文物保护单位 | ≥ | 5 | 处 | 15 |
                |          | 成本指标 | 经济成本指标 | 每处普查成本 | ≤ | 800 | 元 | 15 |
                """, Flagged: true),
            new(new("四个指标各 22.5", "Four indicators of 22.5 each"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 人员经费 | 产出指标 | 数量指标 | 科目调整次数 | ≤ | 10 | 次 | 22.5 |
                |          | 产出指标 | 质量指标 | 结余率 | ≤ | 5 | % | 22.5 |
                |          | 产出指标 | 时效指标 | 按时发放率 | ＝ | 100 | % | 22.5 |
                |          | 效益指标 | 社会效益指标 | 足额保障率 | ＝ | 100 | % | 22.5 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var indicators = context.Project.Indicators;
        if (indicators.Count == 0 || indicators.Count < context.Get(Indicators))
        {
            context.NotApplicable();
            return;
        }

        if (!WeightColumn.IsComplete(context))
        {
            return;
        }

        var weight = indicators[0].Weight.GetValueOrDefault();
        foreach (var indicator in indicators)
        {
            if (indicator.Weight != weight)
            {
                return;
            }
        }

        context.Report(context.Project.At(GoalField.Weight), Equal.With(indicators.Count, weight));
    }
}
