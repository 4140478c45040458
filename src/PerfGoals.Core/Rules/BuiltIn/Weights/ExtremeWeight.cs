using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Weights;

/// <summary>Flags an indicator that counts for too much, or for so little that it makes no difference.</summary>
internal sealed class ExtremeWeight() : ProjectRule(Description)
{
    // A project's total is about this, whether 80, 90 or 100.
    private const decimal Whole = 100;

    private static readonly Message<string, decimal, decimal> TooHeavy = new("too-heavy", "indicator", "weight", "maximum", new(
        "“{indicator}”的权重是 {weight}%，一个指标一般不超过 {maximum}%。",
        "'{indicator}' has a weight of {weight}%; one indicator seldom has more than {maximum}%."));

    private static readonly Message<string, decimal, decimal> TooLight = new("too-light", "indicator", "weight", "minimum", new(
        "“{indicator}”的权重是 {weight}%，低于 {minimum}% 时做好做坏几乎不影响得分。",
        "'{indicator}' has a weight of {weight}%; below {minimum}% the score hardly depends on it."));

    private static readonly LocalizedText Points = new("百分点", "percentage points");

    private static readonly NumberParameter Maximum = new("maximum", 30, 0, 1000, new("一个指标权重的一般上限", "The weight that one indicator seldom exceeds"), Points);
    private static readonly NumberParameter Minimum = new("minimum", 2, 0, 1000, new("一个指标权重的一般下限", "The weight below which an indicator hardly counts"), Points);

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG2006",
        Name = "extreme-weight",
        Category = RuleCategory.Weights,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("单个指标权重过高或过低", "One indicator too heavy or too light"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Weight],
        Messages = [TooHeavy, TooLight],
        Parameters = [Maximum, Minimum],
        Rationale = new(
            "一个指标占去大半分数，其他指标就失去作用；权重过低的指标则只增加填报和取证的负担。",
            "Where one indicator takes most of the points the others lose their meaning, and one with hardly any only makes work."),
        HowToFix = new(
            "拆分过重的指标，或把权重分给其他指标；合并或删去过轻的指标。",
            "Split a heavy indicator or spread its weight; merge light ones or leave them out."),
        Instruction = new(new(
            "单个指标的权重{must}在 {minimum} 至 {maximum} 之间。",
            "The weight of an indicator {must} be from {minimum} to {maximum}."), Minimum, Maximum),
        Examples =
        [
            new(new("一个 55，一个 1", "One of 55 and one of 1"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 河道清淤 | 产出指标 | 数量指标 | 清淤长度 | ≥ | 8 | 公里 | 55 |
                |          | 产出指标 | 质量指标 | 验收合格率 | ＝ | 100 | % | 24 |
                |          | 效益指标 | 社会效益指标 | 受益人口 | ≥ | 2 | 万人 | 10 |
                |          | 满意度指标 | 服务对象满意度指标 | 沿岸居民满意度 | ≥ | 90 | % | 1 |
                """, Flagged: true),
            new(new("只有三个指标时，各占三成以上在所难免", "With three indicators only, a third each is unavoidable"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 河道清淤 | 产出指标 | 数量指标 | 清淤长度 | ≥ | 8 | 公里 | 40 |
                |          | 产出指标 | 质量指标 | 验收合格率 | ＝ | 100 | % | 30 |
                |          | 效益指标 | 社会效益指标 | 受益人口 | ≥ | 2 | 万人 | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var (maximum, minimum) = (context.Get(Maximum), context.Get(Minimum));
        var indicators = context.Project.Indicators;
        if (context.Project.WeightCount == 0 || AreFractions(indicators))
        {
            context.NotApplicable();
            return;
        }

        var canBeLighter = indicators.Count * maximum > Whole;
        foreach (var indicator in indicators)
        {
            // Zero, negative numbers and those above the whole are no weights at all, and another rule's.
            if (indicator.Weight is not { } weight || weight is <= 0 or > Whole)
            {
                continue;
            }

            if (weight > maximum && canBeLighter)
            {
                context.Report(indicator.At(GoalField.Weight), TooHeavy.With(indicator.Name, weight, maximum));
            }
            else if (weight < minimum)
            {
                context.Report(indicator.At(GoalField.Weight), TooLight.With(indicator.Name, weight, minimum));
            }
        }
    }

    // 0.1 for 10%: the whole column has another scale.
    private static bool AreFractions(IndicatorViews indicators)
    {
        foreach (var indicator in indicators)
        {
            if (indicator.Weight > 1)
            {
                return false;
            }
        }

        return true;
    }
}
