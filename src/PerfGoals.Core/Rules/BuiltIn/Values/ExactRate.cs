using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Ambition;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Rules.BuiltIn.Reading;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>Flags = on a rate that is neither none nor all, such as a review rate of exactly 30 %.</summary>
/// <remarks>Rates above the whole are for <see cref="ShareAboveWhole"/>, and those that a spreadsheet has probably changed for <see cref="SuspectTarget"/>.</remarks>
internal sealed class ExactRate() : IndicatorRule(Description)
{
    private static readonly Message<string, Requirement> Exact = new("exact", "indicator", "requirement", new(
        "“{indicator}”要求“{requirement}”，不多也不少：高一点、低一点都算没有达到。",
        "'{indicator}' is to be {requirement}, no more and no less: a little above or below misses it."));

    private static readonly WordsParameter Fixed = new(
        "fixed",
        [
            "配套比例", "配比", "补贴比例", "补助比例", "奖补比例", "资助比例", "补偿比例", "补贴率", "补助率", "报销", "分担", "承担", "负担", "资本金", "投资", "预付", "质保金", "保证金", "配方", "混合", "计提", "提取", "缴费", "费率", "税率", "贴息", "利率", "首付", "持股", "股权", "出资", "分成",
            "返还", "减免", "优惠", "折扣", "预留", "担保", "缴存", "缴纳", "坡度", "坡比", "含量", "浓度", "湿度",
        ],
        new("表示由政策或设计定死的比率的词语", "Words for rates that policy or design has fixed"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3026",
        Name = "exact-rate",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("比率用等号", "= on a rate"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Comparison],
        Messages = [Exact],
        Parameters = [Fixed],
        Rationale = new(
            "除了 0 和 100%，比率不可能正好做到；用等号，做得更好也算没有达到，各地计分办法也不一致。",
            "Apart from 0 and 100% no rate can be hit exactly; with = better work misses the target, and counties score it in different ways."),
        HowToFix = new("越高越好的改为“≥”，越低越好的改为“≤”。", "Make the sign ≥ where more is better, and ≤ where less is."),
        Instruction = new(new(
            "除 0 和 100% 外，比率的指标性质{mustNot}写“＝”。",
            "But for 0 and 100% a rate {mustNot} have =.")),
        Examples =
        [
            new(new("知晓率正好 85%", "An awareness of exactly 85%"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 反诈宣传 | 效益指标 | 社会效益指标 | 居民反诈知晓率 | ＝ | 85 | % | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 反诈宣传 | 效益指标 | 社会效益指标 | 居民反诈知晓率 | ≥ | 85 | % | 10 |
                """,
            },
            new(new("故障率正好 3%", "A failure rate of exactly 3%"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 反诈宣传 | 产出指标 | 质量指标 | 宣传屏故障率 | ＝ | 3 | % | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 反诈宣传 | 产出指标 | 质量指标 | 宣传屏故障率 | ≤ | 3 | % | 10 |
                """,
            },
            new(new("增长率正好 5%", "A growth of exactly 5%"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 反诈宣传 | 效益指标 | 社会效益指标 | 反诈软件装机增长率 | ＝ | 5 | % | 10 |
                """, Flagged: true),
            new(new("全部、没有、由政策定死的比例", "All, none, and a proportion that policy has fixed"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 反诈宣传 | 产出指标 | 质量指标 | 预警核查率 | ＝ | 100 | % | 10 |
                |          | 产出指标 | 质量指标 | 宣传材料差错率 | ＝ | 0 | % | 10 |
                |          | 产出指标 | 质量指标 | 县级配套比例 | ＝ | 30 | % | 10 |
                |          | 效益指标 | 社会效益指标 | 居民反诈知晓率 | ≥ | 85 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Comparison != Comparison.EqualTo || indicator.Target.Number is not { } number || BoundedShare.WholeIn(indicator) is not { } whole)
        {
            context.NotApplicable();
        }
        else if (number != 0 && number != whole
            && RowMeasure.KindByName(indicator) is MeasureKind.Share or MeasureKind.Ratio or MeasureKind.Satisfaction
            && RowText.WordIn(indicator.Name, context.Get(Fixed)) is null
            && !ShareAboveWhole.Speaks(indicator)
            && SuspectTarget.SuspicionOf(indicator) is null)
        {
            var finding = context.Report(indicator.At(GoalField.Comparison), Exact.With(indicator.Name, indicator.Requirement)).Evidence(indicator.At(GoalField.Target));
            // Where PG3039 asks for the whole, ≥ before less than that would not mend the row.
            if (!RateBelowWhole.Speaks(indicator) && ExpectedDirection.Of(indicator, DirectionWords.Default) is { } expected)
            {
                finding.OfferSign(indicator, expected.SignOf(indicator));
            }
        }
    }
}
