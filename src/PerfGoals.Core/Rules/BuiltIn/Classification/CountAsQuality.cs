using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Flags a number of things or people under 质量指标.</summary>
internal sealed class CountAsQuality() : IndicatorRule(Description, new IndicatorType(FirstLevel.Unknown, SecondLevel.Quality))
{
    /// <summary>The words that make a number one of quality; <see cref="NoRealQuality"/> has the same.</summary>
    public static readonly WordsParameter QualityWords = new(
        "qualityWords",
        [
            "质量", "优秀", "优良", "优质", "合格", "达标", "标准", "规范", "获奖", "奖", "表彰", "验收", "认证", "认定", "评级", "等级", "星级", "示范", "典型", "精品", "核心期刊",
            "SCI", "专利", "论文", "高级", "职称", "持证", "骨干", "人才", "名师", "博士", "硕士", "课题", "立项", "国家级", "省级", "刊发", "采用", "录用", "批示", "成果", "事故", "投诉", "差错", "故障", "缺陷", "返工", "违规", "违纪", "违法", "问题", "错误", "退货", "失误",
        ],
        new("使计数成为质量的词语", "Words that make a number one of quality"));

    private static readonly Message<string, string> Count = new("count", "indicator", "trigger", new(
        "质量指标“{indicator}”只是计数（“{trigger}”），没有说明做得好不好。",
        "The quality indicator '{indicator}' only counts ('{trigger}') and does not say how well it is done."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3002",
        Name = "count-as-quality",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("计数写在质量指标之下", "A count under quality"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.SecondLevel],
        Messages = [Count],
        Parameters = [QualityWords],
        Rationale = new(
            "件数、人次说明做了多少，做得好不好要看合格率、准确率之类。",
            "Cases and visits say how much was done; how well is told by shares of what passed or was right."),
        HowToFix = new(
            "移到数量指标，并为质量指标另写合格率、达标率等。",
            "Move it to quantity, and give quality an indicator such as the share that passes."),
        Instruction = new(new(
            "质量指标{must}写合格率、达标率等，件数、人次列入数量指标。",
            "Quality indicators {must} be rates of passing and the like; counts are for quantity.")),
        WhenToSuppress = new("所计的正是质量的结果，例如获奖数。", "What is counted is the result of quality, such as prizes."),
        Examples =
        [
            new(new("走访次数不是质量", "Visits are no quality"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 养老服务 | 产出指标 | 质量指标 | 上门服务人次 | ≥ | 6000 | 人次 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 养老服务 | 产出指标 | 数量指标 | 上门服务人次 | ≥ | 6000 | 人次 | 10 |
                """,
            },
            new(new("差错、获奖和合格率是质量", "Mistakes, prizes and shares that pass are quality"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 养老服务 | 产出指标 | 质量指标 | 护理差错 | ≤ | 3 | 次 | 10 |
                |          | 产出指标 | 质量指标 | 护理员技能竞赛获奖 | ≥ | 2 | 项 | 10 |
                |          | 产出指标 | 质量指标 | 服务评估合格率 | ≥ | 95 | % | 10 |
                """, Flagged: false),
        ],
    };

    /// <summary>Tells whether an indicator only counts, and nothing in its name makes that quality.</summary>
    public static bool OnlyCounts(in IndicatorView indicator, ImmutableArray<string> qualityWords)
    {
        var kind = RowMeasure.KindByName(indicator);
        var counts = RowMeasure.IsCountingUnit(indicator)
            ? kind is MeasureKind.Count or MeasureKind.Persons or MeasureKind.PersonTimes or MeasureKind.Unknown
            : indicator.Requirement.Unit is null && kind is MeasureKind.Count or MeasureKind.Persons or MeasureKind.PersonTimes;
        return counts && RowMeasure.IsNumeric(indicator) && RowMeasure.AsksForMuch(indicator) && RowText.WordIn(indicator.Name, qualityWords) is null;
    }

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (OnlyCounts(indicator, context.Get(QualityWords)))
        {
            context.Report(indicator.At(GoalField.SecondLevel), Count.With(indicator.Name, RowMeasure.Trigger(indicator)))
                .Evidence(indicator.At(GoalField.Unit))
                .OfferMove(context, SecondLevel.Quantity);
        }
    }
}
