using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Numbers;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Rules.BuiltIn.Values;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Timing;

/// <summary>Flags a benefit that is to last for a year at most, which the year itself brings about.</summary>
/// <remarks>A floor under a time that is to be short is for <see cref="SignAgainstKind"/>, and a floor of 0 for <see cref="ZeroTarget"/>.</remarks>
internal sealed class TrivialTarget() : IndicatorRule(
    Description,
    new IndicatorType(FirstLevel.Unknown, SecondLevel.EconomicBenefit),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.SocialBenefit),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.EcologicalBenefit),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.SustainableImpact))
{
    private static readonly UnitOfMeasure Month = UnitOfMeasure.Parse("个月");

    private static readonly Message<string, Requirement> Trivial = new("trivial", "indicator", "requirement", new(
        "“{indicator}”的目标“{requirement}”，一个年度过完就自然达到，衡量不了成效。",
        "The target {requirement} of '{indicator}' is met by any year that goes by, and measures no effect."));

    private static readonly CountParameter Months = new("months", 12, new("达不到几个月才不算自然达到", "Up to how many months any year brings about"), new("个月", "months"));

    // Of these it is a feat to last or to take less time.
    private static readonly WordsParameter Lifetimes = new(
        "lifetimes",
        [
            "使用", "寿命", "质保", "保修", "保质", "有效期", "保存", "存续", "运行", "运转", "运营", "年限", "期限", "成活", "存活", "留存", "服务期", "任职", "驻", "在岗", "就业", "保管", "管护", "合同", "租", "供应",
            "供水", "周期", "时间", "时长", "工期", "无", "零", "未发生", "不发生", "连续", "维持", "保持", "上岗", "开放", "缩短", "提前", "减少", "节约", "节省", "压缩", "延长",
        ],
        new("能持续多久、缩短多久本身就是成效的事", "Things of which it is a result how long they last, or by how much time they become shorter"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3036",
        Name = "trivial-target",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("自然达到的目标", "Target that any year meets"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target, GoalField.Unit],
        Messages = [Trivial],
        Parameters = [Months, Lifetimes],
        Rationale = new(
            "年度目标里的“≥1 年”，到年底必然满足，不管做得怎样都得满分。",
            "At least 1 year, in the goals for one year, is met at its end whatever was done: the points are given away."),
        HowToFix = new(
            "改为能分出好坏的指标，如“机制运行后同类事件下降率”；或者写明效益持续到年后多久。",
            "Set what tells good from bad, such as how much rarer an event has become, or say how long beyond the year the effect lasts."),
        Instruction = new(new(
            "指标值{mustNot}是到时自然达到的，如“≥1 年”。",
            "A target {mustNot} be reached by waiting, as ≥1 年 is.")),
        Examples =
        [
            new(new("“作用”持续一年", "An influence of a year"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 志愿服务 | 效益指标 | 可持续影响指标 | 志愿精神对社会风尚的影响 | ≥ | 1 | 年 | 10 |
                """, Flagged: true),
            new(new("使用年限、就业时间；超过一年的影响", "How long a thing is used or somebody is in work, and an influence beyond the year"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 志愿服务 | 效益指标 | 可持续影响指标 | 服务站点设施使用年限 | ≥ | 1 | 年 | 10 |
                |          | 效益指标 | 社会效益指标 | 学员稳定就业 | ≥ | 6 | 个月 | 10 |
                |          | 效益指标 | 可持续影响指标 | 志愿精神对社会风尚的影响 | ≥ | 3 | 年 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (MonthsOf(indicator) is not { } months || months.Sign <= 0)
        {
            context.NotApplicable();
            return;
        }

        Fraction limit = context.Get(Months);
        var isMet = indicator.Comparison switch
        {
            Comparison.AtLeast => months <= limit,
            Comparison.MoreThan => months < limit,
            Comparison.EqualTo => months == limit,
            _ => false,
        };
        if (isMet && RowMeasure.KindByName(indicator) is MeasureKind.Unknown or MeasureKind.Degree && RowText.WordIn(indicator.Name, context.Get(Lifetimes)) is null
            && ExpectedDirection.Against(indicator, DirectionWords.Default) is null)
        {
            context.Report(indicator.At(GoalField.Target), Trivial.With(indicator.Name, indicator.Requirement))
                .Evidence(indicator.At(GoalField.Comparison)).Evidence(indicator.At(GoalField.Unit));
        }
    }

    // Days and hours are counted or saved, years and months only go by.
    private static Fraction? MonthsOf(in IndicatorView indicator) =>
        indicator.Target.Number is { } number && indicator.Unit is { } unit && unit.Meanings.Count(meaning => meaning.Kind == UnitKind.Duration) == 1
        && unit.As(UnitKind.Duration).ConversionTo(Month) is { IsExact: true } conversion
            ? conversion.Factor * number
            : null;
}
