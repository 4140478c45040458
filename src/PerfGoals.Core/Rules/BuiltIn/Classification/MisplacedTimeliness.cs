using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Wording;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Flags timeliness under 数量指标 or 质量指标, and what is no timeliness under 时效指标.</summary>
internal sealed class MisplacedTimeliness() : IndicatorRule(
    Description,
    new IndicatorType(FirstLevel.Unknown, SecondLevel.Quantity),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.Quality),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.Timeliness))
{
    /// <summary>The usual words for timeliness.</summary>
    public static readonly ImmutableArray<string> DefaultTimeWords =
    [
        "及时率", "及时性", "及时完成", "按时", "按期", "准时", "如期", "限时", "时效性", "完成时间", "完成时限", "办结时间", "办结时限", "办理时间", "办理时限", "处理时限", "响应时间",
        "到位时间", "竣工时间", "完工时间", "交付时间", "结案时间", "拨付时间", "发放时间", "送达时间", "报送时间", "通车时间", "投用时间",
        "采购时间", "建设时间", "施工时间", "安装时间", "审批时间", "拨付时限", "开工时间", "交货时间", "供货时间", "验收时间", "整改时间", "投产时间", "建成时间",
    ];

    private static readonly Message<string, SecondLevel, string> Time = new("time", "indicator", "level", "trigger", new(
        "“{indicator}”说的是时效（“{trigger}”），却列为{level}。",
        "'{indicator}' is about timeliness ('{trigger}') and stands under '{level}'."));

    private static readonly Message<string, string> NoTime = new("no-time", "indicator", "trigger", new(
        "时效指标“{indicator}”没有说明时间（“{trigger}”）。",
        "The timeliness indicator '{indicator}' says nothing of time ('{trigger}')."));

    private static readonly WordsParameter TimeWords = new(
        "timeWords", DefaultTimeWords, new("表示时效的词语", "Words for timeliness"));

    private static readonly WordsParameter MixedWords = new(
        "mixedWords",
        ["准确", "完整", "合格", "达标", "质量", "规范", "安全", "足额", "有效", "真实", "优质"],
        new("与时效词语并用时不作判断的词语", "Words beside which a word for timeliness proves nothing"));

    private static readonly WordsParameter Traces = new(
        "traces",
        ["时", "期", "日", "天", "月", "年", "季", "周", "进度", "效率", "速", "快", "早", "频", "每", "前", "内", "迟", "延"],
        new("时效指标名称中提到时间的字词", "Words that show time in the name of a timeliness indicator"));

    private static readonly WordsParameter QualityRates = new(
        "qualityRates",
        ["合格率", "达标率", "优良率", "准确率", "正确率", "完好率", "差错率", "故障率", "返工率", "通过率"],
        new("表示质量的比率", "Rates of quality"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3003",
        Name = "misplaced-timeliness",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("时效与数量、质量混淆", "Timeliness mixed up with quantity or quality"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.SecondLevel],
        Messages = [Time, NoTime],
        Parameters = [TimeWords, MixedWords, Traces, QualityRates],
        Rationale = new(
            "时效指标说明什么时候完成；与数量、质量混在一起，就不知道哪一方面没有达到。",
            "Timeliness says when; mixed up with how much or how well, nobody knows which of them was missed."),
        HowToFix = new(
            "把说明完成时间、及时率的指标移到时效指标，其余移出。",
            "Put what says when, or how much of it in time, under timeliness, and nothing else."),
        Instruction = new(new(
            "时效指标{must}写完成时间、及时率，不与数量、质量混在一起。",
            "Timeliness indicators {must} say when or how punctually, and not be mixed with quantity or quality.")),
        Examples =
        [
            new(new("按期完成率列为质量指标", "A share done in time under quality"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 危房改造 | 产出指标 | 质量指标 | 改造按期完工率 | ＝ | 100 | % | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 危房改造 | 产出指标 | 时效指标 | 改造按期完工率 | ＝ | 100 | % | 10 |
                """,
            },
            new(new("户数列为时效指标", "Households under timeliness"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 危房改造 | 产出指标 | 时效指标 | 改造危房 | ≥ | 210 | 户 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 危房改造 | 产出指标 | 数量指标 | 改造危房 | ≥ | 210 | 户 | 10 |
                """,
            },
            new(new("合格率列为时效指标", "A share that passes under timeliness"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 危房改造 | 产出指标 | 时效指标 | 改造验收合格率 | ＝ | 100 | % | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 危房改造 | 产出指标 | 质量指标 | 改造验收合格率 | ＝ | 100 | % | 10 |
                """,
            },
            new(new("完成时间、及时率、频次是时效；培训时间是数量", "A date, a share in time and a frequency are timeliness; hours of training are a quantity"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 危房改造 | 产出指标 | 时效指标 | 改造完成时间 | ≤ | 11 | 月 | 10 |
                |          | 产出指标 | 时效指标 | 补助发放及时率 | ＝ | 100 | % | 10 |
                |          | 产出指标 | 时效指标 | 每月巡查 | ≥ | 2 | 次 | 10 |
                |          | 产出指标 | 数量指标 | 工匠培训时间 | ≥ | 40 | 学时 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (ClassifiedElsewhere.IsExecution(indicator.Name) || NameParts.Of(indicator.Name).AreMeasures)
        {
            // Of 出勤率、及时率 a part would be moved that is no timeliness; PG4004 parts them.
            context.NotApplicable();
        }
        else if (indicator.SecondLevel == SecondLevel.Timeliness)
        {
            CheckTimeliness(context);
        }
        else if (RowText.WordIn(indicator.Name, context.Get(TimeWords)) is { } word && RowText.WordIn(indicator.Name, context.Get(MixedWords)) is null && CanBeTime(indicator))
        {
            context.Report(indicator.At(GoalField.SecondLevel), Time.With(indicator.Name, indicator.SecondLevel, word))
                .Evidence(indicator.At(GoalField.IndicatorName))
                .OfferMove(context, SecondLevel.Timeliness);
        }
    }

    private static void CheckTimeliness(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (RowText.WordIn(indicator.Name, context.Get(Traces)) is not null || !RowMeasure.IsNumeric(indicator))
        {
            return;
        }

        var at = indicator.At(GoalField.SecondLevel);
        var word = MeasureWords.Find(indicator.Name)?.Word;
        if (RowMeasure.Measures(indicator, IsAmount) || (RowMeasure.Measures(indicator, kind => kind == UnitKind.Occurrences) && RowMeasure.AsksForMuch(indicator)))
        {
            var finding = context.Report(at, NoTime.With(indicator.Name, RowMeasure.Trigger(indicator))).Evidence(indicator.At(GoalField.Unit));
            if (!RowMeasure.IsMoneyUnit(indicator))
            {
                finding.OfferMove(context, SecondLevel.Quantity);
            }
        }
        else if (word is not null && context.Get(QualityRates).Contains(word))
        {
            context.Report(at, NoTime.With(indicator.Name, word)).Evidence(indicator.At(GoalField.IndicatorName)).OfferMove(context, SecondLevel.Quality);
        }
    }

    private static bool IsAmount(UnitKind kind) => kind is UnitKind.Count or UnitKind.Persons or UnitKind.PersonTimes or UnitKind.Households
        or UnitKind.Money or UnitKind.UnitPrice or UnitKind.Length or UnitKind.Area or UnitKind.Volume or UnitKind.Mass;

    // 按时办结件数 is a number of cases, a floor under a time asks for more of it, and what a machine does within seconds is its quality.
    private static bool CanBeTime(in IndicatorView indicator) => indicator.Target.Kind is TargetKind.Deadline or TargetKind.Period or TargetKind.Grade or TargetKind.Phrase
        || RowMeasure.IsShareUnit(indicator)
        || (indicator.Unit is { Symbol: not ("秒" or "毫秒") } unit && (unit.CanBe(UnitKind.Duration) || unit.CanBe(UnitKind.WorkingTime) || unit.CanBe(UnitKind.CalendarPoint))
            && indicator.Requirement.Direction != Direction.HigherIsBetter);
}
