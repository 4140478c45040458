using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Flags budget execution that is declared as an indicator.</summary>
internal sealed class BudgetExecutionAsIndicator() : IndicatorRule(Description)
{
    /// <summary>The usual words for budget execution.</summary>
    public static readonly ImmutableArray<string> DefaultWords =
    [
        "预算执行率", "预算执行进度", "预算支出率", "预算支出进度", "预算完成率", "资金执行率", "资金支出率", "资金支出进度", "资金使用率", "资金到位率", "资金到位及时率", "资金到位及时支付率",
        "经费执行率", "经费支出率", "支出执行率", "总投资完成值", "总投资完成额", "总投资完成率",
    ];

    private static readonly Message<string, string> Execution = new("execution", "indicator", "trigger", new(
        "“{indicator}”（“{trigger}”）是预算执行情况，自评时另行计分，不必列为指标。",
        "'{indicator}' ('{trigger}') is budget execution, which the self-evaluation scores by itself and is no indicator."));

    private static readonly Message<string> Itself = new("execution-itself", "indicator", new(
        "“{indicator}”就是预算执行情况，自评时另行计分，不必列为指标。",
        "'{indicator}' is budget execution itself, which the self-evaluation scores separately; it is no indicator."));

    private static readonly WordsParameter Words = new(
        "words", DefaultWords, new("表示预算执行情况的词语", "Words for budget execution"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3010",
        Name = "budget-execution-as-indicator",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("预算执行情况列为指标", "Budget execution as an indicator"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.IndicatorName],
        Messages = [Execution, Itself],
        Parameters = [Words],
        Basis = [new(new("财政部财预〔2020〕10号", "Caiyu [2020] No. 10 of the Ministry of Finance")) { Year = 2020, Jurisdiction = "全国" }],
        Rationale = new(
            "预算执行率是自评的固定项目；再列为指标就重复计分，也不说明花钱办成了什么。",
            "Execution is a fixed part of the self-evaluation; as an indicator it is scored twice, and it does not say what the money did."),
        HowToFix = new(
            "删去这一行，权重分给产出和效益指标；成本指标写单位成本或成本控制数。",
            "Leave the row out and give its weight to output and benefit; as cost, write a unit cost or a ceiling."),
        Instruction = new(new(
            "预算执行情况{mustNot}列为指标。",
            "Budget execution {mustNot} be an indicator.")),
        Examples =
        [
            new(new("资金支出率", "The share of the money that is spent"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 学生资助 | 产出指标 | 数量指标 | 资金支出率 | ≥ | 95 | % | 10 |
                """, Flagged: true),
            new(new("补贴按时发放、审计预算执行都不是执行率", "Subsidies paid in time and audits of budgets are no execution rate"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 学生资助 | 产出指标 | 时效指标 | 资助资金发放及时率 | ＝ | 100 | % | 10 |
                |          | 产出指标 | 数量指标 | 预算执行审计项目 | ≥ | 5 | 个 | 10 |
                |          | 成本指标 | 经济成本指标 | 资助总支出 | ≤ | 80 | 万元 | 10 |
                """, Flagged: false),
        ],
    };

    /// <summary>Tells whether a text is one of the usual words for budget execution and nothing else.</summary>
    public static bool Is(string text) => DefaultWords.Contains(CellText.Compact(text));

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (RowText.WordIn(indicator.Name, context.Get(Words)) is { } word)
        {
            context.Report(indicator.At(GoalField.IndicatorName), CellText.Compact(indicator.Name) == word ? Itself.With(indicator.Name) : Execution.With(indicator.Name, word));
        }
    }
}
