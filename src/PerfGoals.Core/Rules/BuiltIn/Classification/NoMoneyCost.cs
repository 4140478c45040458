using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>Flags a project of whose cost indicators none is about money.</summary>
internal sealed class NoMoneyCost() : ProjectRule(Description)
{
    private static readonly Message<int> NoMoney = new("no-money", "count", new(
        "{count} 个成本指标都不涉及金额，本项目的支出没有成本控制。",
        "Cost indicators: {count}, none of them about money; nothing controls what the project spends."));

    private static readonly LocalizedText Row = new("不涉及金额的成本指标", "A cost indicator that is not about money");

    private static readonly WordsParameter CostWords = new(
        "costWords", ResultAsCost.DefaultCostWords, new("表示成本或成本控制的词语", "Words for cost and for keeping to it"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3013",
        Name = "no-money-cost",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("成本指标都不涉及金额", "No cost indicator about money"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.FirstLevel],
        Messages = [NoMoney],
        Parameters = [CostWords],
        Basis = [new(new("财政部财预〔2021〕101号", "Caiyu [2021] No. 101 of the Ministry of Finance")) { Year = 2021, Jurisdiction = "全国" }],
        Rationale = new(
            "成本指标用单位成本或分项成本控制数约束支出；一个金额也没有，预算就没有对应的成本目标。",
            "Cost indicators bind the spending by unit costs or ceilings; without any amount, the budget has no target of cost."),
        HowToFix = new(
            "补充经济成本指标，例如单位成本或总成本的上限。",
            "Add an economic cost, such as a ceiling for a unit or for the whole."),
        Instruction = new(new(
            "成本指标中{must}有以金额表示的经济成本，如单位成本或总成本的上限。",
            "Among the cost indicators there {must} be one in money, such as a limit of unit or total cost.")),
        Examples =
        [
            new(new("成本栏里只有落实率", "A rate of implementation only"), """
                | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 殡葬服务 | 产出指标 | 数量指标 | 服务逝者 | ≥ | 260 | 人 | 40 |
                |          | 成本指标 | 社会成本指标 | 惠民政策落实率 | ＝ | 100 | % | 20 |
                """, Flagged: true),
            new(new("一个是金额，或者说的是成本", "One is money, or speaks of cost"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 殡葬服务 | 40 | 成本指标 | 经济成本指标 | 每例补贴 | ≤ | 1500 | 元/例 | 20 |
                |          |    | 成本指标 | 社会成本指标 | 群众投诉 | ≤ | 2 | 件 | 20 |
                | 公墓建设 | 90 | 成本指标 | 经济成本指标 | 不超预算 | 定性 | 是 | | 20 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        GoalPath? first = null;
        GoalPath? unclear = null;
        var count = 0;
        foreach (var indicator in context.Project.Indicators)
        {
            if (indicator.Dimension != FirstLevel.Cost || indicator.IsBlank(GoalField.IndicatorName))
            {
                continue;
            }

            if (IsAboutMoney(indicator, context.Get(CostWords)))
            {
                return;
            }

            first ??= indicator.At(GoalField.FirstLevel);
            unclear ??= indicator.Requirement.Unit is { IsKnown: true } || !RowMeasure.IsNumeric(indicator) ? null : indicator.At(GoalField.Unit);
            count++;
        }

        if (first is not { } row)
        {
            context.NotApplicable();
        }
        else if (unclear is { } missing)
        {
            context.Undetermined(missing);
        }
        else
        {
            context.Report(context.Project.At(GoalField.FirstLevel), NoMoney.With(count)).Related(row, Row);
        }
    }

    private static bool IsAboutMoney(in IndicatorView indicator, ImmutableArray<string> costWords) =>
        RowMeasure.IsMoneyUnit(indicator)
        || RowText.WordIn(indicator.Name, costWords) is not null
        || RowText.WordIn(indicator.TextOf(GoalField.Target), costWords) is not null;
}
