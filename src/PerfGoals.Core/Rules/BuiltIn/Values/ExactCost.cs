using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>Flags = on a cost in money, which whoever spends less would miss.</summary>
internal sealed class ExactCost() : IndicatorRule(
    Description,
    new IndicatorType(FirstLevel.Unknown, SecondLevel.Cost),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.EconomicCost))
{
    private static readonly Message<string, Requirement> Exact = new("exact", "indicator", "requirement", new(
        "成本“{indicator}”要求“{requirement}”：少花钱反而没有达到。",
        "The cost '{indicator}' is to be {requirement}: who spends less misses it."));

    private static readonly WordsParameter PaidOut = new(
        "paidOut", MoneyCost.DefaultPaidOut, new("表示按标准支付的钱的词语", "Words for money that is paid at a fixed rate"));
    private static readonly WordsParameter Gained = new(
        "gained", MoneyCost.DefaultGained, new("表示节约或筹集的钱的词语", "Words for money that is saved or raised"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3025",
        Name = "exact-cost",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("成本用等号", "= on a cost"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Comparison],
        Messages = [Exact],
        Parameters = [PaidOut, Gained],
        Rationale = new(
            "成本指标控制支出的上限；用等号，节约就成了没有完成，也逼着年底把钱花光。",
            "A cost indicator is a ceiling on spending; with = a saving is a failure, and the money has to be spent by the year's end."),
        HowToFix = new("指标性质改为“≤”。", "Make the sign ≤."),
        Instruction = new(new(
            "成本指标的指标性质{must}写“≤”。",
            "The comparison of a cost {must} be ≤.")),
        Examples =
        [
            new(new("成本必须等于预算", "A cost that must equal the budget"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 防汛物资 | 成本指标 | 经济成本指标 | 物资采购成本 | ＝ | 45 | 万元 | 10 |
                """, Flagged: true)
            {
                Repaired = """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 防汛物资 | 成本指标 | 经济成本指标 | 物资采购成本 | ≤ | 45 | 万元 | 10 |
                """,
            },
            new(new("上限、按标准发放的补助和成本控制率", "A ceiling, aid at a fixed rate and a rate of control"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 防汛物资 | 成本指标 | 经济成本指标 | 物资采购成本 | ≤ | 45 | 万元 | 10 |
                |          | 成本指标 | 经济成本指标 | 防汛值守补助标准 | ＝ | 100 | 元/人·天 | 10 |
                |          | 成本指标 | 经济成本指标 | 成本控制率 | ＝ | 100 | % | 10 |
                |          | 成本指标 | 经济成本指标 | 超预算支出 | ＝ | 0 | 万元 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Target.Number is not { } number || !MoneyCost.IsInMoney(indicator))
        {
            context.NotApplicable();
        }
        else if (indicator.Comparison == Comparison.EqualTo && number > 0 && MoneyCost.Is(indicator, context.Get(PaidOut), context.Get(Gained)))
        {
            context.Report(indicator.At(GoalField.Comparison), Exact.With(indicator.Name, indicator.Requirement))
                .Evidence(indicator.At(GoalField.Target))
                .OfferSign(indicator, Comparison.AtMost);
        }
    }
}
