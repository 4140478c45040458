using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Numbers;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>Flags a fraction of what is counted whole, such as 0.5 人.</summary>
/// <remarks>1.2 万人 are twelve thousand people, and 2.5 次/月 are an average: neither is a fraction of a person or an event.</remarks>
internal sealed class FractionOfWhole() : IndicatorRule(Description)
{
    private static readonly Message<string, Requirement, string> Broken = new("fraction", "indicator", "requirement", "unit", new(
        "“{indicator}”按“{unit}”计数，不会有小数，指标值却是“{requirement}”。",
        "'{indicator}' is counted in {unit}, which has no fractions, and its target is {requirement}."));

    private static readonly WordsParameter Averages = new(
        "averages",
        ["均", "每", "比", "率", "密度", "跨度", "深度", "折", "倍", "指数", "系数", "当量", "标准", "亿元", "万元", "万车", "万人", "十万", "百万", "千人", "千户", "万户", "百人", "百户", "单位", "强度", "约"],
        new("表示平均数或相对数的词语", "Words for averages and for so many per so many"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3029",
        Name = "fraction-of-whole",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("按个计数的出现小数", "A fraction of what is counted whole"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target],
        Messages = [Broken],
        Parameters = [Averages],
        Rationale = new(
            "没有半个人、半件事；出现小数，多半是单位错了（如应为万人），或者数值是平摊、换算来的。",
            "There is no half a person and no half a case; with a fraction the unit is mostly wrong, such as 人 for 万人, or the number was shared out or converted."),
        HowToFix = new("改为整数，或者改正度量单位；是平均数的，在名称中写明。", "Write a whole number, or correct the unit; where it is an average, let the name say so."),
        Instruction = new(new(
            "按个计数的指标值{must}为整数。",
            "A target that counts single things {must} be whole.")),
        Examples =
        [
            new(new("0.5 人", "Half a person"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 非遗保护 | 产出指标 | 数量指标 | 传承人培养人数 | ≥ | 0.5 | 人 | 10 |
                """, Flagged: true),
            new(new("8.6 人次多半是 8.6 万人次", "8.6 visits are mostly 86,000"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 非遗保护 | 效益指标 | 社会效益指标 | 展馆接待观众 | ≥ | 8.6 | 人次 | 10 |
                """, Flagged: true),
            new(new("万人次、每月平均和每万人拥有量", "Tens of thousands, a monthly average and so many per ten thousand people"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 非遗保护 | 效益指标 | 社会效益指标 | 展馆接待观众 | ≥ | 8.6 | 万人次 | 10 |
                |          | 产出指标 | 数量指标 | 展演活动 | ≥ | 2.5 | 场/月 | 10 |
                |          | 效益指标 | 社会效益指标 | 每万人拥有传承人 | ≥ | 1.2 | 人 | 10 |
                |          | 产出指标 | 数量指标 | 展厅面积 | ≥ | 350.5 | 平方米 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (!RowMeasure.IsNumeric(indicator) || indicator.Requirement.Unit is not { } unit || !IsWhole(unit))
        {
            context.NotApplicable();
        }
        else if (HasFraction(indicator.Target) && RowText.WordIn(indicator.Name, context.Get(Averages)) is null)
        {
            context.Report(indicator.At(GoalField.Target), Broken.With(indicator.Name, indicator.Requirement, unit.Symbol)).Evidence(indicator.At(GoalField.Unit));
        }
    }

    private static bool IsWhole(UnitOfMeasure unit)
    {
        foreach (var meaning in unit.Meanings)
        {
            var isCounted = meaning.Kind is UnitKind.Count or UnitKind.Persons or UnitKind.PersonTimes or UnitKind.Households or UnitKind.Occurrences or UnitKind.Rank;
            if (!isCounted || meaning.Factor != Fraction.One)
            {
                return false;
            }
        }

        return unit.IsKnown;
    }

    private static bool HasFraction(in Target target) =>
        target.Number is { } number ? number > 0 && !decimal.IsInteger(number) : target.Bounds is var (lower, upper) && !(decimal.IsInteger(lower) && decimal.IsInteger(upper));
}
