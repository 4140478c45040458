using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Flags a unit that no indicator of the second level can have, where no other rule says what is wrong with it.</summary>
/// <remarks>
/// Rates and money under quantity, counts under quality, whatever is no time under timeliness, and results under cost have rules of their own. What
/// is left of the unexpected is taken only where it is never right: quality can be a lifetime in years and a quantity can be a rate of aid.
/// </remarks>
internal sealed class UnitUnlikeLevel() : IndicatorRule(
    Description,
    new IndicatorType(FirstLevel.Unknown, SecondLevel.Quantity),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.Quality),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.ServiceSatisfaction))
{
    private static readonly Message<SecondLevel, string, string> Unlike = new("unlike", "level", "indicator", "unit", new(
        "{level}“{indicator}”不会以“{unit}”计量。",
        "'{indicator}' under '{level}' is not measured in '{unit}'."));

    private static readonly WordsParameter Voices = new(
        "voices", MisplacedSatisfaction.DefaultVoices.Where(word => word != "满意"), new("以件数反映满意的词语", "Words for what tells by its number how content people are"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3014",
        Name = "unit-unlike-level",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("度量单位与二级指标不符", "A unit that does not go with the second level"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Unit],
        Messages = [Unlike],
        Parameters = [Voices],
        Rationale = new(
            "数量不以分数计量，质量不以金额计量，满意度不以件数计量；不符时，不是单位填错，就是分类填错。",
            "Quantity is not measured in points, quality not in money, satisfaction not in things; where it is, the unit or the level is wrong."),
        HowToFix = new(
            "改正度量单位，或把指标移到与单位相符的二级指标。",
            "Correct the unit, or move the indicator to a level that it goes with."),
        Instruction = new(new(
            "度量单位{must}与二级指标相符，如数量不用“%”、质量不用金额。",
            "The unit {must} suit the second level: no % for quantity, no money for quality.")),
        Examples =
        [
            new(new("满意度以份计量", "Satisfaction in copies"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 博物馆开放 | 满意度指标 | 服务对象满意度指标 | 观众满意度 | ≥ | 300 | 份 | 10 |
                """, Flagged: true),
            new(new("质量以万元计量", "Quality in money"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 博物馆开放 | 产出指标 | 质量指标 | 展柜更新 | ≤ | 60 | 万元 | 10 |
                """, Flagged: true),
            new(new("寿命、厚度、得分都可以是质量", "A lifetime, a thickness and points can be quality"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 博物馆开放 | 产出指标 | 质量指标 | 展柜使用年限 | ≥ | 10 | 年 | 10 |
                |          | 产出指标 | 质量指标 | 玻璃厚度 | ≥ | 12 | 毫米 | 10 |
                |          | 产出指标 | 质量指标 | 运行评估得分 | ≥ | 85 | 分 | 10 |
                |          | 满意度指标 | 服务对象满意度指标 | 观众满意度 | ≥ | 90 | 分 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        var level = indicator.SecondLevel;
        if (!RowMeasure.IsNumeric(indicator) || ClassifiedElsewhere.IsExecution(indicator.Name))
        {
            context.NotApplicable();
        }
        else if (RowMeasure.Measures(indicator, kind => SecondLevels.Expect(level)?.Expects(kind) == false && IsNeverOf(level, kind))
            && IsOurs(indicator, context)
            && indicator.Requirement.Unit is { } unit)
        {
            context.Report(indicator.At(GoalField.Unit), Unlike.With(level, indicator.Name, unit.Symbol)).Evidence(indicator.At(GoalField.SecondLevel));
        }
    }

    private static bool IsNeverOf(SecondLevel level, UnitKind kind) => level switch
    {
        SecondLevel.Quantity => kind is UnitKind.Score or UnitKind.Rank or UnitKind.PercentagePoints or UnitKind.Concentration or UnitKind.Temperature or UnitKind.SoundLevel,
        SecondLevel.Quality => kind is UnitKind.Money or UnitKind.UnitPrice,
        _ => kind is UnitKind.Count or UnitKind.Persons or UnitKind.PersonTimes or UnitKind.Households or UnitKind.Occurrences or UnitKind.Money or UnitKind.UnitPrice
            or UnitKind.Duration or UnitKind.Length or UnitKind.Area or UnitKind.Mass or UnitKind.Volume,
    };

    // What is no satisfaction by its name is another rule's; and few complaints tell of satisfaction, whatever they are counted in.
    private static bool IsOurs(in IndicatorView indicator, in IndicatorContext context) => indicator.SecondLevel switch
    {
        SecondLevel.Quality => !QualityBenefitMixUp.IsBenefit(indicator.Name),
        SecondLevel.ServiceSatisfaction => indicator.Requirement.Direction != Direction.LowerIsBetter
            && RowMeasure.KindByName(indicator) == MeasureKind.Satisfaction
            && RowText.WordIn(indicator.Name, context.Get(Voices)) is null,
        _ => true,
    };
}
