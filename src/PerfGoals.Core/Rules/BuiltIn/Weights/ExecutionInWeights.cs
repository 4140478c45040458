using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Weights;

/// <summary>Flags weights of which budget execution takes a part, so that their sum is right only with it or wrong only because of it.</summary>
internal sealed class ExecutionInWeights() : ProjectRule(Description)
{
    /// <summary>The usual words for the rate of budget execution.</summary>
    public static readonly ImmutableArray<string> DefaultWords = ["预算执行率", "预算支出率", "预算完成率", "资金执行率", "资金支出率", "支出执行率"];

    private static readonly Message<decimal, decimal, decimal> OnlyWith = new("right-only-with-execution", "total", "execution", "rest", new(
        "权重之和 {total}% 中有预算执行率的 {execution}%，其他指标只有 {rest}%。",
        "Of the {total}% that the weights add up to, {execution}% are for budget execution; the other indicators have {rest}% only."));

    private static readonly Message<decimal, decimal, decimal> BecauseOf = new("wrong-because-of-execution", "total", "execution", "rest", new(
        "权重之和是 {total}%，其中预算执行率占 {execution}%；去掉后正好是 {rest}%。",
        "The weights add up to {total}%, of which {execution}% are for budget execution; without it they are {rest}%, as they should be."));

    private static readonly LocalizedText Row = new("预算执行率的权重", "The weight of budget execution");

    private static readonly NumberParameter Total = new("total", 100, 0, 1000, new(
        "一个项目各指标权重之和", "What the weights of a project must add up to"), new LocalizedText("百分点", "percentage points"));

    private static readonly WordsParameter Words = new(
        "words",
        DefaultWords,
        new("表示预算执行率的词语", "Words for the rate of budget execution"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG2008",
        Name = "execution-in-weights",
        Category = RuleCategory.Weights,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("权重之和含预算执行率", "Budget execution among the weights"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Weight],
        Messages = [OnlyWith, BecauseOf],
        Parameters = [Total, Words],
        Basis = [new(new("财政部财预〔2020〕10号", "Caiyu [2020] No. 10 of the Ministry of Finance")) { Year = 2020, Jurisdiction = "全国" }],
        Rationale = new(
            "预算执行率在自评时另行计分，申报时不设权重；把它算进来，其他指标的分数就与自评对不上。",
            "Budget execution is scored by itself at the self-evaluation and has no weight before; counted here, the points of the others do not fit there."),
        HowToFix = new(
            "删去预算执行率一行，按规定的权重之和调整其他指标。",
            "Leave the row of budget execution out, and adjust the others to the required total."),
        Instruction = new(new(
            "预算执行率在自评时另行计分，申报时{mustNot}设权重。",
            "Budget execution is scored at the self-evaluation and {mustNot} have a weight in the declaration.")),
        WhenToSuppress = new("表格是自评表，预算执行率本应在内。", "The table is one of self-evaluation, which includes budget execution."),
        Examples =
        [
            new(new("90 加上执行率的 10", "90 and the 10 of execution"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 桥梁检测 | 产出指标 | 数量指标 | 检测桥梁 | ≥ | 40 | 座 | 60 |
                |          | 效益指标 | 社会效益指标 | 排除隐患 | ≥ | 6 | 处 | 30 |
                |          | 产出指标 | 时效指标 | 预算执行率 | ≥ | 95 | % | 10 |
                """, Flagged: true),
            new(new("110，去掉执行率正好", "110, and right without execution"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 桥梁检测 | 产出指标 | 数量指标 | 检测桥梁 | ≥ | 40 | 座 | 60 |
                |          | 效益指标 | 社会效益指标 | 排除隐患 | ≥ | 6 | 处 | 40 |
                |          | 产出指标 | 时效指标 | 资金支出率 | ≥ | 95 | % | 10 |
                """, Flagged: true),
            new(new("没有执行率", "No execution"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 桥梁检测 | 产出指标 | 数量指标 | 检测桥梁 | ≥ | 40 | 座 | 60 |
                |          | 效益指标 | 社会效益指标 | 排除隐患 | ≥ | 6 | 处 | 40 |
                """, Flagged: false),
        ],
    };

    /// <summary>Returns the sum of the weights that budget execution takes; zero where it takes none.</summary>
    public static decimal WeightIn(in ProjectView project, ImmutableArray<string> words)
    {
        var execution = 0m;
        foreach (var indicator in project.Indicators)
        {
            execution += IsExecution(indicator, words) ? indicator.Weight.GetValueOrDefault() : 0;
        }

        return execution;
    }

    protected override void Check(in ProjectContext context)
    {
        var words = context.Get(Words);
        if (FirstRow(context.Project, words) is not { } place)
        {
            context.NotApplicable();
            return;
        }

        if (!WeightColumn.IsComplete(context))
        {
            return;
        }

        var execution = WeightIn(context.Project, words);
        var (sum, total) = (context.Project.WeightSum, context.Get(Total));
        if (sum == total || sum - execution == total)
        {
            context.Report(context.Project.At(GoalField.Weight), (sum == total ? OnlyWith : BecauseOf).With(sum, execution, sum - execution)).Related(place, Row);
        }
    }

    private static GoalPath? FirstRow(in ProjectView project, ImmutableArray<string> words)
    {
        foreach (var indicator in project.Indicators)
        {
            if (IsExecution(indicator, words))
            {
                return indicator.At(GoalField.Weight);
            }
        }

        return null;
    }

    private static bool IsExecution(in IndicatorView indicator, ImmutableArray<string> words) =>
        indicator.Weight is > 0 and <= 1000 && RowText.WordIn(indicator.Name, words) is not null;
}
