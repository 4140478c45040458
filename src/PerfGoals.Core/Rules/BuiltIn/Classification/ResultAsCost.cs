using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Flags a result, such as a number of things or a completion rate, under 成本指标 or 经济成本指标.</summary>
/// <remarks>Social and ecological costs are negative effects, in any unit; <see cref="GoodAsHarm"/> looks at them.</remarks>
internal sealed class ResultAsCost() : IndicatorRule(
    Description,
    new IndicatorType(FirstLevel.Unknown, SecondLevel.Cost),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.EconomicCost))
{
    /// <summary>The usual words for money and for keeping to it.</summary>
    public static readonly ImmutableArray<string> DefaultCostWords =
    [
        "成本", "费", "支出", "预算", "经费", "资金", "投入", "投资", "金额", "造价", "单价", "价格", "控制", "节约", "节支", "节省", "超支", "超额", "补助", "补贴", "标准", "工资", "薪酬",
        "报酬", "津贴", "采购", "折旧", "损耗", "能耗", "消耗", "用电", "用水", "用油", "结余", "审减", "核减",
    ];

    private static readonly Message<string, string> Result = new("result", "indicator", "trigger", new(
        "成本指标“{indicator}”（“{trigger}”）是工作结果，不是成本。",
        "The cost indicator '{indicator}' ('{trigger}') is a result and no cost."));

    private static readonly WordsParameter CostWords = new(
        "costWords", DefaultCostWords, new("表示成本或成本控制的词语", "Words for cost and for keeping to it"));

    // 资金支付及时率 speaks of money, and of how well it is handled and not how much of it is spent.
    private static readonly WordsParameter ResultRates = new(
        "resultRates",
        ["及时率", "准时率", "准确率", "合格率", "覆盖率", "足额率", "足额发放率", "合规率", "规范率", "公开率"],
        new("即使写有成本词语也属于结果的比率", "Rates that are results even where there is a word for cost"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3008",
        Name = "result-as-cost",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("工作结果写在成本指标之下", "A result under cost"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.SecondLevel],
        Messages = [Result],
        Parameters = [CostWords, ResultRates],
        Basis = [new(new("财政部财预〔2021〕101号", "Caiyu [2021] No. 101 of the Ministry of Finance")) { Year = 2021, Jurisdiction = "全国" }],
        Rationale = new(
            "经济成本是实施项目的直接支出，用单位成本或分项成本控制数表示；完成率、数量不控制支出。",
            "Economic cost is what carrying out the project costs, as a unit cost or item by item; rates of completion and numbers of things control no spending."),
        HowToFix = new(
            "移到产出或效益指标，成本指标写单位成本或成本控制数。",
            "Move it to output or benefit, and write a unit cost or a ceiling for the cost."),
        Instruction = new(new(
            "成本指标{must}写单位成本或成本控制数，工作结果列入产出或效益指标。",
            "Cost indicators {must} be unit costs or limits of cost; results are output or benefit.")),
        Examples =
        [
            new(new("开工率写成经济成本", "The share of works begun as economic cost"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 老旧小区改造 | 成本指标 | 经济成本指标 | 小区改造开工率 | ＝ | 100 | % | 10 |
                """, Flagged: true),
            new(new("成本、成本节约率和费用都是成本", "A cost, a saving of cost and expenses"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 老旧小区改造 | 成本指标 | 经济成本指标 | 每户改造成本 | ≤ | 1.2 | 万元/户 | 10 |
                |          | 成本指标 | 经济成本指标 | 成本节约率 | ≥ | 2 | % | 10 |
                |          | 成本指标 | 经济成本指标 | 聘请监理 | ≤ | 3 | 万元 | 10 |
                |          | 产出指标 | 成本指标 | 管理费占比 | ≤ | 3 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (ClassifiedElsewhere.IsExecution(indicator.Name) || !RowMeasure.IsNumeric(indicator))
        {
            context.NotApplicable();
            return;
        }

        var kind = RowMeasure.KindByName(indicator);
        var isRate = RowMeasure.IsShareUnit(indicator) && RowMeasure.AsksForMuch(indicator) && kind is MeasureKind.Share or MeasureKind.Ratio;
        var isAmount = RowMeasure.IsCountingUnit(indicator) || RowMeasure.Measures(indicator, IsExtent);
        var isResult = isRate && RowText.WordAtEnd(indicator.Name, context.Get(ResultRates)) is not null;
        if ((isRate || isAmount) && (isResult || RowText.WordIn(indicator.Name, context.Get(CostWords)) is null) && kind != MeasureKind.Satisfaction)
        {
            context.Report(indicator.At(GoalField.SecondLevel), Result.With(indicator.Name, RowMeasure.Trigger(indicator))).Evidence(indicator.At(GoalField.Unit));
        }
    }

    private static bool IsExtent(UnitKind kind) => kind is UnitKind.Length or UnitKind.Area;
}
