using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Weights;

/// <summary>Flags a project whose weights are divided among the dimensions in another way than the national scheme.</summary>
internal sealed class SharesOffScheme() : ProjectRule(Description)
{
    private static readonly Message<LocalizedText, LocalizedText> Off = new("off-scheme", "actual", "scheme", new(
        "各类指标的权重为{actual}；原则上为{scheme}。",
        "The dimensions have {actual}; in principle they have {scheme}."));

    private static readonly LocalizedText Points = new("百分点", "percentage points");

    private static readonly NumberParameter OutputWithCost = new("outputWithCost", 40, 0, 1000, new("设有成本指标时产出指标的权重", "The share of output where cost is a dimension"), Points);
    private static readonly NumberParameter BenefitWithCost = new("benefitWithCost", 20, 0, 1000, new("设有成本指标时效益指标的权重", "The share of benefit where cost is a dimension"), Points);
    private static readonly NumberParameter SatisfactionWithCost = new("satisfactionWithCost", 10, 0, 1000, new("设有成本指标时满意度指标的权重", "The share of satisfaction where cost is a dimension"), Points);
    private static readonly NumberParameter Cost = new("cost", 20, 0, 1000, new("成本指标的权重", "The share of cost where it is a dimension"), Points);
    private static readonly NumberParameter Output = new("output", 50, 0, 1000, new("未设成本指标时产出指标的权重", "The share of output where cost is no dimension"), Points);
    private static readonly NumberParameter Benefit = new("benefit", 30, 0, 1000, new("未设成本指标时效益指标的权重", "The share of benefit where cost is no dimension"), Points);
    private static readonly NumberParameter Satisfaction = new("satisfaction", 10, 0, 1000, new("未设成本指标时满意度指标的权重", "The share of satisfaction where cost is no dimension"), Points);
    private static readonly FlagParameter CostAsFirstLevel = new(
        "costAsFirstLevel", true, new("成本作为一级指标时是否有单独的比例；否则计入产出", "Whether cost has a share of its own where it is a first level; otherwise it counts for output"));
    private static readonly NumberParameter Tolerance = new("tolerance", 0, 0, 100, new("每类允许的差", "The difference allowed in each dimension"), Points);

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG2004",
        Name = "shares-off-scheme",
        Category = RuleCategory.Weights,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("各类指标的权重与规定的比例不同", "Weights divided in another way than the scheme"),
        DefaultSeverity = Severity.Info,
        Certainty = Certainty.Hint,
        Fields = [GoalField.Weight],
        Messages = [Off],
        Parameters = [OutputWithCost, BenefitWithCost, SatisfactionWithCost, Cost, Output, Benefit, Satisfaction, CostAsFirstLevel, Tolerance],
        Basis =
        [
            new(new("财政部财预〔2020〕10号", "Caiyu [2020] No. 10 of the Ministry of Finance")) { Year = 2020, Jurisdiction = "全国" },
            new(new("财政部财预〔2021〕101号", "Caiyu [2021] No. 101 of the Ministry of Finance")) { Year = 2021, Jurisdiction = "全国" },
        ],
        Rationale = new(
            "比例是原则性的，可以按项目调整；但调整应有理由，而不是平均分配的结果。",
            "The shares are a principle and may be adjusted; but an adjustment has a reason, and is not merely what equal weights add up to."),
        HowToFix = new(
            "按规定的比例分配各类指标的权重，或说明调整的理由。",
            "Divide the weights by the scheme, or say why they were adjusted."),
        Instruction = new(new(
            "各类指标的权重{must}按比例分配：[{costAsFirstLevel}设有成本指标的，产出 {outputWithCost}%、效益 {benefitWithCost}%、满意度 {satisfactionWithCost}%、成本 {cost}%；未设成本指标的，]产出 {output}%、效益 {benefit}%、满意度 {satisfaction}%。",
            "The weights {must} be divided thus: [{costAsFirstLevel}with cost indicators output {outputWithCost}%, benefit {benefitWithCost}%, satisfaction {satisfactionWithCost}% and cost {cost}%; without them ]output {output}%, benefit {benefit}% and satisfaction {satisfaction}%."), CostAsFirstLevel, OutputWithCost, BenefitWithCost, SatisfactionWithCost, Cost, Output, Benefit, Satisfaction),
        WhenToSuppress = new("本地规定的比例不同，或调整有理由。", "The local scheme is another one, or the adjustment has a reason."),
        Examples =
        [
            new(new("成本只有 10，产出有 50", "Cost has 10 only, and output 50"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公厕改造 | 产出指标 | 数量指标 | 改造公厕 | ≥ | 12 | 座 | 50 |
                |          | 效益指标 | 社会效益指标 | 服务人口 | ≥ | 3 | 万人 | 20 |
                |          | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥ | 90 | % | 10 |
                |          | 成本指标 | 经济成本指标 | 每座改造成本 | ≤ | 18 | 万元 | 10 |
                """, Flagged: true),
            new(new("产出 40、效益 20、满意度 10、成本 20", "Output 40, benefit 20, satisfaction 10, cost 20"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公厕改造 | 产出指标 | 数量指标 | 改造公厕 | ≥ | 12 | 座 | 40 |
                |          | 效益指标 | 社会效益指标 | 服务人口 | ≥ | 3 | 万人 | 20 |
                |          | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥ | 90 | % | 10 |
                |          | 成本指标 | 经济成本指标 | 每座改造成本 | ≤ | 18 | 万元 | 20 |
                """, Flagged: false),
            new(new("成本写在产出之下：50、30、10", "Cost under output: 50, 30 and 10"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 公厕改造 | 产出指标 | 数量指标 | 改造公厕 | ≥ | 12 | 座 | 40 |
                |          | 产出指标 | 成本指标 | 每座改造成本 | ≤ | 18 | 万元 | 10 |
                |          | 效益指标 | 社会效益指标 | 服务人口 | ≥ | 3 | 万人 | 30 |
                |          | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥ | 90 | % | 10 |
                """, Flagged: false),
        ],
    };

    /// <summary>Returns the shares that the rule asks for where it is in force: of output, benefit, satisfaction and cost.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="hasCost">Whether cost has a share of its own in the project.</param>
    internal static (decimal Output, decimal Benefit, decimal Satisfaction, decimal Cost) SchemeIn(RuleInForce rule, bool hasCost)
    {
        var values = rule.ParameterValues;
        return hasCost
            ? (values.Get(OutputWithCost), values.Get(BenefitWithCost), values.Get(SatisfactionWithCost), values.Get(Cost))
            : (values.Get(Output), values.Get(Benefit), values.Get(Satisfaction), 0);
    }

    /// <summary>Tells whether cost at the first level has a share of its own where the rule is in force, and does not count for output.</summary>
    internal static bool SeparatesCost(RuleInForce rule) => rule.ParameterValues.Get(CostAsFirstLevel);

    protected override void Check(in ProjectContext context)
    {
        if (!WeightColumn.IsComplete(context))
        {
            return;
        }

        var (output, benefit, satisfaction, cost) = (0m, 0m, 0m, 0m);
        foreach (var indicator in context.Project.Indicators)
        {
            var weight = indicator.Weight.GetValueOrDefault();
            switch (indicator.Dimension)
            {
                case FirstLevel.Output:
                // In the older scheme cost has no share of its own.
                case FirstLevel.Cost when indicator.FirstLevel == FirstLevel.Output || !context.Get(CostAsFirstLevel):
                    output += weight;
                    break;
                case FirstLevel.Benefit:
                    benefit += weight;
                    break;
                case FirstLevel.Satisfaction:
                    satisfaction += weight;
                    break;
                case FirstLevel.Cost:
                    cost += weight;
                    break;
                default:
                    context.Undetermined(indicator.At(GoalField.FirstLevel));
                    return;
            }
        }

        var hasCost = cost > 0;
        Shares actual = new(output, benefit, satisfaction, cost);
        var scheme = hasCost
            ? new Shares(context.Get(OutputWithCost), context.Get(BenefitWithCost), context.Get(SatisfactionWithCost), context.Get(Cost))
            : new Shares(context.Get(Output), context.Get(Benefit), context.Get(Satisfaction), 0);

        // A missing dimension or another total has rules of its own, and where satisfaction is left out its share may go anywhere.
        if (output == 0 || benefit == 0 || satisfaction == 0 || actual.Sum != scheme.Sum)
        {
            context.NotApplicable();
        }
        else if (!actual.IsWithin(context.Get(Tolerance), scheme))
        {
            context.Report(context.Project.At(GoalField.Weight), Off.With(actual.Text, scheme.Text));
        }
    }

    private readonly record struct Shares(decimal Output, decimal Benefit, decimal Satisfaction, decimal Cost)
    {
        public decimal Sum => Output + Benefit + Satisfaction + Cost;

        public LocalizedText Text => Cost == 0
            ? new(Write($"产出 {Output:0.##}、效益 {Benefit:0.##}、满意度 {Satisfaction:0.##}"), Write($"output {Output:0.##}, benefit {Benefit:0.##}, satisfaction {Satisfaction:0.##}"))
            : new(
                Write($"产出 {Output:0.##}、效益 {Benefit:0.##}、满意度 {Satisfaction:0.##}、成本 {Cost:0.##}"),
                Write($"output {Output:0.##}, benefit {Benefit:0.##}, satisfaction {Satisfaction:0.##}, cost {Cost:0.##}"));

        public bool IsWithin(decimal tolerance, Shares scheme) =>
            Math.Abs(Output - scheme.Output) <= tolerance
            && Math.Abs(Benefit - scheme.Benefit) <= tolerance
            && Math.Abs(Satisfaction - scheme.Satisfaction) <= tolerance
            && Math.Abs(Cost - scheme.Cost) <= tolerance;

        private static string Write(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
    }
}
