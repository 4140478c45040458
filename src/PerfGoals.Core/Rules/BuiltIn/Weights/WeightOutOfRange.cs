using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Weights;

/// <summary>Flags a weight that is zero, negative or larger than a project's total.</summary>
internal sealed class WeightOutOfRange() : IndicatorRule(Description)
{
    private static readonly Message<string, decimal> NotPositive = new("not-positive", "indicator", "weight", new(
        "“{indicator}”的权重是 {weight}%，应大于 0。",
        "The weight of '{indicator}' is {weight}%; it must be above 0."));

    private static readonly Message<string, decimal, decimal> TooLarge = new("too-large", "indicator", "weight", "maximum", new(
        "“{indicator}”的权重是 {weight}%，一个指标的权重不能超过 {maximum}%。",
        "The weight of '{indicator}' is {weight}%; that of one indicator cannot exceed {maximum}%."));

    private static readonly NumberParameter Maximum = new("maximum", 100, 0, 1000, new(
        "一个指标权重的上限", "The largest weight an indicator can have"), new LocalizedText("百分点", "percentage points"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG2003",
        Name = "weight-out-of-range",
        Category = RuleCategory.Weights,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("权重为零、为负或过大", "Weight zero, negative or too large"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Weight],
        Messages = [NotPositive, TooLarge],
        Parameters = [Maximum],
        Rationale = new(
            "权重为零的指标做好做坏都一样；负数和超过总分的数多半是错位或多写了一位。",
            "With a weight of zero it makes no difference whether the target is met; a negative one, or one above the whole, is most often a shifted cell or a digit too many."),
        HowToFix = new(
            "按重要程度填写大于 0 的权重；不考核的指标请删去。",
            "Write a weight above 0 by importance; leave out what is not to be judged."),
        Instruction = new(new(
            "权重{must}大于 0，且不超过 {maximum}。",
            "A weight {must} be above 0 and at most {maximum}."), Maximum),
        Examples =
        [
            new(new("权重为 0", "A weight of 0"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 广场保洁 | 产出指标 | 数量指标 | 保洁面积 | ≥ | 5 | 万平方米 | 0 |
                """, Flagged: true),
            new(new("多写了一位", "A digit too many"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 广场保洁 | 产出指标 | 数量指标 | 保洁面积 | ≥ | 5 | 万平方米 | 1000 |
                """, Flagged: true),
            new(new("小的权重也是权重", "A small weight is a weight"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 广场保洁 | 产出指标 | 数量指标 | 保洁面积 | ≥ | 5 | 万平方米 | 0.5 |
                |          | 产出指标 | 质量指标 | 考核得分 | ≥ | 90 | 分 | 99.5 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Weight is not { } weight)
        {
            context.NotApplicable();
        }
        else if (weight <= 0)
        {
            context.Report(indicator.At(GoalField.Weight), NotPositive.With(indicator.Name, weight));
        }
        else if (weight > context.Get(Maximum))
        {
            context.Report(indicator.At(GoalField.Weight), TooLarge.With(indicator.Name, weight, context.Get(Maximum)));
        }
    }
}
