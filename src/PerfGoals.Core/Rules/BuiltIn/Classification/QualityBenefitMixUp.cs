using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Flags how good the delivery is under 效益指标, and what it brings about under 质量指标.</summary>
/// <remarks>生态效益 is left out: that water and air reach their standards is the effect itself.</remarks>
internal sealed class QualityBenefitMixUp() : IndicatorRule(
    Description,
    new IndicatorType(FirstLevel.Unknown, SecondLevel.Quality),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.EconomicBenefit),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.SocialBenefit))
{
    private static readonly Message<string, string> Quality = new("quality-as-benefit", "indicator", "trigger", new(
        "效益指标“{indicator}”像是质量（“{trigger}”）：说的是做得好不好，不是带来什么。",
        "The benefit indicator '{indicator}' seems to be quality ('{trigger}'): how well it is done, and not what it brings about."));

    private static readonly Message<string, string> Benefit = new("benefit-as-quality", "indicator", "trigger", new(
        "质量指标“{indicator}”像是效益（“{trigger}”）：说的是带来什么，不是做得好不好。",
        "The quality indicator '{indicator}' seems to be a benefit ('{trigger}'): what is brought about, and not how well it is done."));

    private static readonly WordsParameter QualityWords = new(
        "qualityWords",
        ["验收合格率", "合格率", "完好率", "故障率", "返工率", "差错率", "准确率", "正确率"],
        new("表示质量的词语", "Words for quality"));

    private static readonly WordsParameter Outcomes = new(
        "outcomes",
        ["抽检", "抽查", "监测", "食品", "药品", "水", "体质", "体检", "学生", "考试", "农产品", "商品", "产品"],
        new("使合格率成为效益的词语", "Words that make a rate of quality a benefit"));

    private static readonly ImmutableArray<string> DefaultBenefitWords = ["治愈率", "增收", "就业率", "创收", "产值", "利润", "税收", "发病率", "死亡率", "受益人", "游客增长"];

    private static readonly WordsParameter BenefitWords = new(
        "benefitWords",
        DefaultBenefitWords,
        new("表示效益的词语", "Words for benefit"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3006",
        Name = "quality-benefit-mix-up",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("质量与效益混淆", "Quality and benefit mixed up"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.SecondLevel],
        Messages = [Quality, Benefit],
        Parameters = [QualityWords, Outcomes, BenefitWords],
        Rationale = new(
            "质量说明产出本身好不好，效益说明产出带来什么；写反了，两类指标都评不准。",
            "Quality is of what is delivered, and benefit is what comes of it; the wrong way round, neither can be judged."),
        HowToFix = new(
            "合格率、故障率等移到质量指标，就业、增收等移到效益指标。",
            "Move shares that pass and failure rates to quality, and jobs and income to benefit."),
        Examples =
        [
            new(new("设备完好率写成社会效益", "Working order of equipment as a social benefit"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农技推广 | 效益指标 | 社会效益指标 | 检测设备完好率 | ≥ | 98 | % | 10 |
                """, Flagged: true),
            new(new("增收写成质量", "Income as quality"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农技推广 | 产出指标 | 质量指标 | 示范户户均增收 | ≥ | 1500 | 元 | 10 |
                """, Flagged: true),
            new(new("食品抽检合格率是效益，设备完好率是质量", "That food passes its tests is a benefit, working order is quality"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 食品检测 | 效益指标 | 社会效益指标 | 食品抽检合格率 | ≥ | 98 | % | 10 |
                |          | 产出指标 | 质量指标 | 检测设备完好率 | ≥ | 98 | % | 10 |
                """, Flagged: false),
        ],
    };

    /// <summary>Tells whether a name has one of the usual words for benefit.</summary>
    public static bool IsBenefit(string name) => RowText.WordIn(name, DefaultBenefitWords) is not null;

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        var at = indicator.At(GoalField.SecondLevel);
        if (indicator.SecondLevel == SecondLevel.Quality)
        {
            // Counts under quality are another rule's.
            if (RowText.WordIn(indicator.Name, context.Get(BenefitWords)) is { } word && !RowMeasure.IsCountingUnit(indicator))
            {
                context.Report(at, Benefit.With(indicator.Name, word)).Evidence(indicator.At(GoalField.IndicatorName));
            }
        }
        else if (RowText.WordIn(indicator.Name, context.Get(QualityWords)) is { } word && RowText.WordIn(indicator.Name, context.Get(Outcomes)) is null)
        {
            context.Report(at, Quality.With(indicator.Name, word)).Evidence(indicator.At(GoalField.IndicatorName));
        }
    }
}
