using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>Flags &gt; and &lt; on what is measured continuously, where ≥ and ≤ say what is meant.</summary>
internal sealed class StrictSign() : IndicatorRule(Description)
{
    private static readonly Message<string, Requirement, Requirement> Strict = new("strict", "indicator", "requirement", "usual", new(
        "“{indicator}”要求“{requirement}”，正好达到这个数就算没有完成；通常写作“{usual}”。",
        "'{indicator}' asks for {requirement}, and hitting the number itself misses it; {usual} is usual."));

    private static readonly WordsParameter Limits = new(
        "limits",
        ["排放", "浓度", "噪声", "噪音", "污染", "超标", "超支", "超预算", "含量", "残留", "温度", "上年", "去年", "往年"],
        new("本来就要求严格大于或小于的词语", "Words for what is rightly more or less than a number"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3028",
        Name = "strict-sign",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("用“＞”“＜”而不含等于", "> or < where ≥ or ≤ is meant"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Comparison],
        Messages = [Strict],
        Parameters = [Limits],
        Rationale = new(
            "比率、金额可以无限接近指标值；用“＞”，正好 95% 就没有完成，而多出多少才算完成并不知道。",
            "Rates and amounts can come as near to the target as one likes; with > exactly 95% misses it, and nobody knows how much more would do."),
        HowToFix = new("改为“≥”“≤”；确实不含等于的，可以保留。", "Write ≥ or ≤, or keep the sign where the number itself really is not enough."),
        Instruction = new(new(
            "指标性质{must}写“≥”“≤”，不写“＞”“＜”。",
            "The comparison {must} be ≥ or ≤ and not > or <.")),
        Examples =
        [
            new(new("满意度 ＞ 92%", "Satisfaction above 92%"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 殡葬服务 | 满意度指标 | 服务对象满意度指标 | 丧属满意度 | ＞ | 92 | % | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 殡葬服务 | 满意度指标 | 服务对象满意度指标 | 丧属满意度 | ≥ | 92 | % | 10 |
                """,
            },
            new(new("符号写在指标值里", "The sign inside the value"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
                | 殡葬服务 | 成本指标 | 经济成本指标 | 场馆运行成本 | <80万元 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
                | 殡葬服务 | 成本指标 | 经济成本指标 | 场馆运行成本 | ≤80万元 | 10 |
                """,
            },
            new(new("件数、大于 0 的金额和排放标准", "A count, an amount above 0 and an emission limit"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 殡葬服务 | 产出指标 | 数量指标 | 生态安葬件数 | ＞ | 50 | 件 | 10 |
                |          | 效益指标 | 经济效益指标 | 社会捐赠收入 | ＞ | 0 | 万元 | 10 |
                |          | 效益指标 | 生态效益指标 | 火化炉超标排放时间 | ＜ | 2 | 小时 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Comparison is not (Comparison.MoreThan or Comparison.LessThan) || indicator.Target.Number is not { } number || !RowMeasure.Measures(indicator, IsContinuous))
        {
            context.NotApplicable();
        }
        else if (number != 0 && !IsReportedAlready(indicator) && RowText.WordIn(indicator.Name, context.Get(Limits)) is null)
        {
            var usual = indicator.Comparison == Comparison.MoreThan ? Comparison.AtLeast : Comparison.AtMost;
            context.Report(indicator.At(GoalField.Comparison), Strict.With(indicator.Name, indicator.Requirement, indicator.Requirement with { Comparison = usual }))
                .Evidence(indicator.At(GoalField.Target))
                .OfferSign(indicator, usual);
        }
    }

    // Where the sign is wrong altogether, it is of no use to soften it.
    private static bool IsReportedAlready(in IndicatorView indicator) =>
        ShareAboveWhole.Speaks(indicator)
        || Wording.DirectionWordAgainstSign.Speaks(indicator)
        || ExpectedDirection.Against(indicator, DirectionWords.Default) is not null;

    private static bool IsContinuous(UnitKind kind) => kind is UnitKind.Ratio or UnitKind.PercentagePoints or UnitKind.Money or UnitKind.UnitPrice or UnitKind.Duration or UnitKind.Length
        or UnitKind.Area or UnitKind.Volume or UnitKind.Mass or UnitKind.Energy or UnitKind.Score;
}
