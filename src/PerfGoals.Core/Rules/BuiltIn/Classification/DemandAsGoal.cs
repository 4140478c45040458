using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Flags a quantity of which the unit does not decide, such as lawsuits, with a floor under it.</summary>
internal sealed class DemandAsGoal() : IndicatorRule(Description, new IndicatorType(FirstLevel.Unknown, SecondLevel.Quantity))
{
    private static readonly Message<string, string, Requirement> Demand = new("demand", "indicator", "trigger", "requirement", new(
        "“{indicator}”的多少不由本单位决定（“{trigger}”），{requirement} 等于希望它越多越好。",
        "How many '{indicator}' there are is not for the unit to decide ('{trigger}'), and {requirement} asks for as many as possible."));

    private static readonly WordsParameter Demands = new(
        "demands",
        ["诉讼", "应诉", "行政复议", "列管", "在册", "在押", "信访", "上访", "投诉", "举报", "报案", "案发", "发案", "警情", "受灾", "发病", "死亡", "突发", "工伤", "失业", "违法", "犯罪"],
        new("表示不由本单位决定的事项的词语", "Words for what the unit does not decide"));

    private static readonly WordsParameter OwnWork = new(
        "ownWork",
        [
            "培训", "宣传", "讲座", "演练", "印制", "印刷", "发放", "建设", "采购", "购置", "维修", "补贴", "补助", "救助", "帮扶", "走访", "慰问", "检查", "巡查", "调研", "聘请", "购买", "系统",
            "平台", "设备", "制度", "化解", "查处", "整改", "侦破", "破案", "抓获", "就业", "预防", "防治",
        ],
        new("表示本单位自己安排的工作的词语", "Words for work that the unit arranges itself"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3011",
        Name = "demand-as-goal",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("不由本单位决定的数量作为目标", "A demand that the unit does not decide, as a goal"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.IndicatorName],
        Messages = [Demand],
        Parameters = [Demands, OwnWork],
        Rationale = new(
            "案件、在册对象的多少取决于社会情况；定下限，事情少了反而算没有完成。",
            "How many cases or people on a list there are depends on society; with a floor, fewer of them count as failure."),
        HowToFix = new(
            "改为办结率、及时率等由本单位决定的指标；或说明数量是预计的工作量。",
            "Write what the unit does decide, such as the share dealt with in time, or say that the number is an expected workload."),
        Instruction = new(new(
            "案件数、在册人数等不由本单位决定的数量{mustNot}作为目标，可改用办结率、及时率。",
            "Numbers that the unit does not decide, such as cases, {mustNot} be targets; use rates of completion or punctuality.")),
        Examples =
        [
            new(new("应诉案件数设下限", "A floor under lawsuits"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 法治建设 | 产出指标 | 数量指标 | 行政应诉案件 | ≥ | 30 | 件 | 10 |
                """, Flagged: true),
            new(new("自己安排的工作，以及上限", "Work of one's own, and a ceiling"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 法治建设 | 产出指标 | 数量指标 | 行政复议业务培训 | ≥ | 120 | 人 | 10 |
                |          | 产出指标 | 数量指标 | 行政诉讼败诉案件 | ≤ | 2 | 件 | 10 |
                |          | 产出指标 | 数量指标 | 信访接待场所改造 | ≥ | 300 | 平方米 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (indicator.Comparison is Comparison.AtLeast or Comparison.MoreThan
            && RowMeasure.IsNumeric(indicator)
            && RowMeasure.Measures(indicator, kind => kind is UnitKind.Count or UnitKind.Persons or UnitKind.PersonTimes)
            && RowText.WordIn(indicator.Name, context.Get(Demands)) is { } word
            && RowText.WordIn(indicator.Name, context.Get(OwnWork)) is null)
        {
            context.Report(indicator.At(GoalField.IndicatorName), Demand.With(indicator.Name, word, indicator.Requirement)).Evidence(indicator.At(GoalField.Comparison));
        }
    }
}
