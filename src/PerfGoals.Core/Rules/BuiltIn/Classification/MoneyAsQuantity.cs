using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Flags an amount of money that is put in, under 数量指标.</summary>
internal sealed class MoneyAsQuantity() : IndicatorRule(Description, new IndicatorType(FirstLevel.Unknown, SecondLevel.Quantity))
{
    private static readonly Message<string, string> Money = new("money", "indicator", "unit", new(
        "数量指标“{indicator}”以{unit}计量：投入的资金不是产出。",
        "The quantity indicator '{indicator}' is measured in {unit}: money put in is no output."));

    private static readonly WordsParameter Spent = new(
        "spent",
        ["经费", "费", "支出", "资金", "补贴", "补助", "救助金", "投入", "成本", "预算", "开支", "拨付", "拨款", "奖补", "津贴", "工资", "低保金", "供养金", "抚恤金", "慰问金", "救济金", "优抚金", "养老金", "资助金", "助学金", "奖学金", "奖励金", "奖金", "生活费"],
        new("表示投入资金的词语", "Words for money that is put in"));

    private static readonly WordsParameter Raised = new(
        "raised",
        [
            "招商", "引资", "到位资金", "融资", "贷款", "担保", "征收", "收缴", "追缴", "追回", "挽回", "募集", "筹集", "争取", "销售", "交易", "营业", "产值", "增加值", "收入", "税",
            "保额", "保费", "签约", "债券", "固定资产投资", "节约", "审减", "核减", "清收", "回收", "消费", "进出口", "出口", "采购额", "评审金额", "审计金额",
        ],
        new("表示资金本身就是工作成果的词语", "Words for money that is itself what the work brings"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3004",
        Name = "money-as-quantity",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("投入的资金写在数量指标之下", "Money put in, under quantity"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.SecondLevel, GoalField.Unit],
        Messages = [Money],
        Parameters = [Spent, Raised],
        Rationale = new(
            "花多少钱是投入，不是产出；钱花完了不等于事办成了。",
            "What is spent goes in and does not come out: that the money is gone does not mean that the work is done."),
        HowToFix = new(
            "数量指标写用这笔钱办成的事，例如补助人数；金额移到成本指标。",
            "Write what the money does, such as the people it reaches, and move the amount to cost."),
        Instruction = new(new(
            "数量指标{must}写用这笔钱办成的事，金额列入成本指标。",
            "Quantity indicators {must} say what the money gets done; amounts are for cost.")),
        Examples =
        [
            new(new("发放补贴的金额", "The amount of subsidies paid"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农机购置补贴 | 产出指标 | 数量指标 | 发放农机补贴 | ≥ | 300 | 万元 | 10 |
                """, Flagged: true),
            new(new("招商到位资金是成果；补助标准说明发多少", "Investment brought in is a result; a rate of aid says how much each gets"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农机推广 | 产出指标 | 数量指标 | 招商引资到位资金 | ≥ | 2 | 亿元 | 10 |
                |          | 产出指标 | 数量指标 | 农机手培训补助标准 | ≥ | 120 | 元/人 | 10 |
                |          | 产出指标 | 数量指标 | 补贴农机 | ≥ | 400 | 台 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (RowMeasure.Measures(indicator, kind => kind == UnitKind.Money)
            && RowText.WordIn(indicator.Name, context.Get(Spent)) is not null
            && RowText.WordIn(indicator.Name, context.Get(Raised)) is null
            && !ClassifiedElsewhere.IsExecution(indicator.Name)
            && indicator.Requirement.Unit is { } unit)
        {
            context.Report(indicator.At(GoalField.SecondLevel), Money.With(indicator.Name, unit.Symbol)).Evidence(indicator.At(GoalField.Unit));
        }
    }
}
