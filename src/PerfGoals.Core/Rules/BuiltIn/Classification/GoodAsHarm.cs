using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Flags something good, of which as much as possible is asked for, under 社会成本指标 or 生态环境成本指标, which are for negative effects.</summary>
internal sealed class GoodAsHarm() : IndicatorRule(
    Description,
    new IndicatorType(FirstLevel.Unknown, SecondLevel.SocialCost),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.EcologicalCost))
{
    private static readonly Message<SecondLevel, string, Requirement> Good = new("good", "level", "indicator", "requirement", new(
        "{level}是项目可能带来的负面影响；“{indicator}”{requirement} 说的是好的结果。",
        "'{level}' is for negative effects that the project may have; '{indicator}' {requirement} asks for a good result."));

    private static readonly WordsParameter Harms = new(
        "harms",
        [
            "污染", "排放", "扬尘", "粉尘", "噪声", "噪音", "垃圾", "废", "扰民", "破坏", "损害", "损失", "损毁", "事故", "伤亡", "投诉", "负面", "影响", "风险", "隐患", "能耗", "消耗", "占用",
            "占地", "拆迁", "安置", "补偿", "恢复", "修复", "治理", "处置", "处理", "拥堵", "停电", "停水", "舆情", "信访", "矛盾", "纠纷", "成本", "费", "碳", "环保", "环境", "生态", "绿色", "节能", "安全", "文明施工", "挤占",
        ],
        new("表示负面影响或减轻负面影响的词语", "Words for negative effects and for making them smaller"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3009",
        Name = "good-as-harm",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("好的结果写成社会成本或生态环境成本", "A good result as social or ecological cost"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.SecondLevel],
        Messages = [Good],
        Parameters = [Harms],
        Basis = [new(new("财政部财预〔2021〕101号", "Caiyu [2021] No. 101 of the Ministry of Finance")) { Year = 2021, Jurisdiction = "全国" }],
        Rationale = new(
            "社会成本、生态环境成本是对社会和自然环境可能造成的负面影响，越少越好；完成率、覆盖率是产出或效益。",
            "Social and ecological costs are harm that the project may do, and less is better; rates of completion and coverage are output or benefit."),
        HowToFix = new(
            "移到产出或效益指标；有负面影响的，写要控制的影响，例如“施工扰民投诉 ≤ 5 件”。",
            "Move it to output or benefit; where there is harm to control, write that, such as at most 5 complaints about noise."),
        Instruction = new(new(
            "社会成本、生态环境成本指标{must}写要控制的负面影响。",
            "Indicators of social and environmental cost {must} be harm that is to be limited.")),
        Examples =
        [
            new(new("覆盖率写成社会成本", "Coverage as social cost"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 天然气入户 | 成本指标 | 社会成本指标 | 供气村组覆盖率 | ≥ | 90 | % | 10 |
                """, Flagged: true),
            new(new("要控制的负面影响，以及减轻它的措施", "Harm to be controlled, and what makes it smaller"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 天然气入户 | 成本指标 | 社会成本指标 | 开挖道路扰民投诉 | ≤ | 5 | 件 | 10 |
                |          | 成本指标 | 社会成本指标 | 安全生产亡人 | ＝ | 0 | 人 | 10 |
                |          | 成本指标 | 生态环境成本指标 | 开挖路面绿化恢复率 | ＝ | 100 | % | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (!RowMeasure.IsNumeric(indicator) || RowMeasure.IsMoneyUnit(indicator))
        {
            context.NotApplicable();
        }
        else if (RowMeasure.AsksForMuch(indicator)
            && indicator.Target.Number != 0
            && (RowMeasure.IsShareUnit(indicator) || RowMeasure.IsCountingUnit(indicator))
            && RowText.WordIn(indicator.Name, context.Get(Harms)) is null
            && !ClassifiedElsewhere.IsExecution(indicator.Name)
            && RowMeasure.KindByName(indicator) != MeasureKind.Satisfaction)
        {
            context.Report(indicator.At(GoalField.SecondLevel), Good.With(indicator.SecondLevel, indicator.Name, indicator.Requirement))
                .Evidence(indicator.At(GoalField.Comparison))
                .Evidence(indicator.At(GoalField.Target));
        }
    }
}
