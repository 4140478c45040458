using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>Flags a sign that points the wrong way for what is measured: satisfaction with ≤, a cost with ≥.</summary>
/// <remarks>A word of direction in the name, such as 增长率 or 不超过, is for <see cref="Wording.DirectionWordAgainstSign"/>, and a floor of 0 and a cost of 0 for <see cref="ZeroTarget"/>.</remarks>
internal sealed class SignAgainstKind() : IndicatorRule(Description)
{
    private static readonly Message<string, string, Requirement> Higher = new("higher-is-better", "indicator", "word", "requirement", new(
        "“{indicator}”（“{word}”）越高越好，“{requirement}”却封了顶：做得越差，越容易达到。",
        "Of '{indicator}' ('{word}') more is better, and {requirement} sets a ceiling: the worse the work, the easier it is met."));

    private static readonly Message<string, string, Requirement> Lower = new("lower-is-better", "indicator", "word", "requirement", new(
        "“{indicator}”（“{word}”）越少越好，“{requirement}”却只设了下限：做得越差，越容易达到。",
        "Of '{indicator}' ('{word}') less is better, and {requirement} sets a floor: the worse the work, the easier it is met."));

    private static readonly WordsParameter Goods = new(
        "goods", DirectionWords.Default.Goods, new("越高越好的比率，名称以之结尾", "Rates of which more is better, as names end in them"));
    private static readonly WordsParameter Bads = new(
        "bads", DirectionWords.Default.Bads, new("越少越好的事", "Things of which less is better"));
    private static readonly WordsParameter Handled = new(
        "handled", DirectionWords.Default.Handled, new("表示处理或没有这些事的词语", "Words that say such a thing is dealt with or absent"));
    private static readonly WordsParameter Waits = new(
        "waits", DirectionWords.Default.Waits, new("越短越好的时间，名称以之结尾", "Times of which less is better, as names end in them"));
    private static readonly WordsParameter PaidOut = new(
        "paidOut", MoneyCost.DefaultPaidOut, new("表示应当足额支付给人的钱的词语", "Words for money that people are entitled to"));
    private static readonly WordsParameter Gained = new(
        "gained", MoneyCost.DefaultGained, new("表示节约或筹集的钱的词语", "Words for money that is saved or raised"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3024",
        Name = "sign-against-kind",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("指标性质与指标的方向相反", "Sign against what is measured"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Comparison],
        Messages = [Higher, Lower],
        Parameters = [Goods, Bads, Handled, Waits, PaidOut, Gained],
        Rationale = new(
            "计分按指标性质判断方向；方向写反，满意度越低、花钱越多，得分反而越高。",
            "Scores take their direction from the sign; turned round, less satisfaction or more spending scores more."),
        HowToFix = new("越高越好的用“≥”，越低越好的用“≤”。", "Use ≥ where more is better and ≤ where less is."),
        Instruction = new(new(
            "越高越好的指标，指标性质{must}写“≥”，越低越好的写“≤”。",
            "For what is better the higher it is the comparison {must} be ≥, otherwise ≤.")),
        Examples =
        [
            new(new("满意度封了顶", "A ceiling on satisfaction"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公园养护 | 满意度指标 | 服务对象满意度指标 | 游园市民满意度 | ≤ | 80 | % | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公园养护 | 满意度指标 | 服务对象满意度指标 | 游园市民满意度 | ≥ | 80 | % | 10 |
                """,
            },
            new(new("成本只有下限", "A floor under a cost"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公园养护 | 成本指标 | 经济成本指标 | 每平方米养护成本 | ≥ | 6.5 | 元/平方米 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公园养护 | 成本指标 | 经济成本指标 | 每平方米养护成本 | ≤ | 6.5 | 元/平方米 | 10 |
                """,
            },
            new(new("合格率封了顶，投诉和响应时间只有下限", "A ceiling on acceptance, floors under complaints and answering times"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公园养护 | 产出指标 | 质量指标 | 苗木验收合格率 | ≤ | 100 | % | 10 |
                |          | 效益指标 | 社会效益指标 | 有责投诉件数 | ≥ | 5 | 件 | 10 |
                |          | 产出指标 | 时效指标 | 险情响应时间 | ≥ | 2 | 小时 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公园养护 | 产出指标 | 质量指标 | 苗木验收合格率 | = | 100 | % | 10 |
                |          | 效益指标 | 社会效益指标 | 有责投诉件数 | ≤ | 5 | 件 | 10 |
                |          | 产出指标 | 时效指标 | 险情响应时间 | ≤ | 2 | 小时 | 10 |
                """,
            },
            new(new("不满意率、投诉办结率、节约的成本和开放时间", "Dissatisfaction, complaints closed, cost saved and opening hours"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公园养护 | 满意度指标 | 服务对象满意度指标 | 市民不满意率 | ≤ | 5 | % | 10 |
                |          | 产出指标 | 时效指标 | 投诉办结率 | ≥ | 98 | % | 10 |
                |          | 产出指标 | 质量指标 | 苗木不合格率 | ≤ | 2 | % | 10 |
                |          | 成本指标 | 经济成本指标 | 节约养护成本 | ≥ | 3 | 万元 | 10 |
                |          | 成本指标 | 经济成本指标 | 养护工工资标准 | ≥ | 2200 | 元/人·月 | 10 |
                |          | 产出指标 | 时效指标 | 每日开放时间 | ≥ | 12 | 小时 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target.Number is not { } number || indicator.Comparison.Direction() is not (Direction.HigherIsBetter or Direction.LowerIsBetter))
        {
            context.NotApplicable();
            return;
        }

        var words = new DirectionWords(context.Get(Goods), context.Get(Bads), context.Get(Handled), context.Get(Waits), context.Get(PaidOut), context.Get(Gained));
        if (ExpectedDirection.Against(indicator, words) is { } expected
            && !(number == 0 && MoneyCost.IsInMoney(indicator)) && !ZeroTarget.IsEmptyFloor(indicator, NeverNegative.DefaultSigned))
        {
            var message = expected.Direction == Direction.HigherIsBetter ? Higher : Lower;
            context.Report(indicator.At(GoalField.Comparison), message.With(indicator.Name, expected.Word, indicator.Requirement))
                .Evidence(indicator.At(GoalField.IndicatorName))
                .OfferSign(indicator, expected.SignOf(indicator));
        }
    }
}
