using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Numbers;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Costs;

/// <summary>Flags a project of which a cost, or its costs together, may come to more than the budget.</summary>
internal sealed class CostAboveBudget() : ProjectRule(Description)
{
    // Nobody itemises more finely, and each is held against each.
    private const int MostItems = 30;

    private static readonly Message<string, string, string> One = new("one", "indicator", "cost", "budget", new(
        "成本指标“{indicator}”为 {cost}，超过预算 {budget}。",
        "The cost '{indicator}' is {cost}, above the budget of {budget}."));

    private static readonly Message<int, string, string> Together = new("together", "count", "sum", "budget", new(
        "{count} 项成本合计 {sum}，超过预算 {budget}。",
        "The {count} costs come to {sum}, above the budget of {budget}."));

    private static readonly LocalizedText Part = new("计入合计的成本", "A cost that is counted in");

    private static readonly WordsParameter Mixed = new(
        "otherMoney", CostPeriods.DefaultWords, new("表示跨年度或者还有其他资金的词语", "Words for several years, or for money from elsewhere"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3042",
        Name = "cost-above-budget",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("成本超过预算", "Cost above the budget"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target, GoalField.Budget],
        Messages = [One, Together],
        Parameters = [Mixed],
        Rationale = new(
            "本年度的成本以预算为限；成本指标定得比预算还高，就控制不了支出。金额换算成元后比较，写到几位就比到几位；提到跨年度或其他资金来源的不比较。",
            "What a year costs is limited by its budget; a ceiling above it limits nothing. Amounts are compared in yuan, as far as their digits go, and not where several years or other money are spoken of."),
        HowToFix = new(
            "核对金额和单位，把成本控制在预算以内；包括以后年度或其他资金的，在名称中写明。",
            "Check amounts and units, and keep the costs within the budget; where they include later years or other money, let the name say so."),
        Instruction = new(new(
            "成本指标的金额{mustNot}超过项目的预算数。",
            "The amount of a cost indicator {mustNot} exceed the budget of the project.")),
        Examples =
        [
            new(new("总成本高于预算", "A total cost above the budget"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校舍维修 | 120 | 成本指标 | 经济成本指标 | 校舍维修总成本 | ≤ | 130 | 万元 | 10 |
                """, Flagged: true),
            new(new("分项合计高于预算", "Items that come to more than the budget"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校舍维修 | 120 | 成本指标 | 经济成本指标 | 屋面防水费用 | ≤ | 800000 | 元 | 10 |
                |          |     | 成本指标 | 经济成本指标 | 门窗更换费用 | ≤ | 45 | 万元 | 10 |
                """, Flagged: true),
            new(new("总成本与其中一项不相加；总投资跨几个年度", "A total is not added to its parts; a total investment spans years"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 校舍维修 | 120 | 成本指标 | 经济成本指标 | 校舍维修总成本 | ≤ | 1200000 | 元 | 10 |
                |          |     | 成本指标 | 经济成本指标 | 门窗更换费用 | ≤ | 45 | 万元 | 10 |
                | 校舍新建 | 600 | 成本指标 | 经济成本指标 | 项目总投资 | ≤ | 1800 | 万元 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var words = context.Get(Mixed);
        var survey = CostSurvey.Of(context.Project);
        var amounts = survey.Amounts.RemoveAll(amount => CostPeriods.AreMixedIn(amount.Name, words));
        if (amounts.IsEmpty || CostPeriods.AreMixedIn(context.Project, words))
        {
            context.NotApplicable();
            return;
        }

        if (context.Project.Budget is not { InYuan: { } yuan } budget)
        {
            context.Undetermined(context.Project.At(GoalField.Budget));
            return;
        }

        var isAbove = false;
        foreach (var amount in amounts)
        {
            if (amount.Yuan > yuan && amount.Money.AgreesWith(budget) == false && yuan > 0)
            {
                isAbove = true;
                if (!MoneyScale.IsOff(amount.Money, budget))
                {
                    context.Report(context.Project.Indicators[amount.Position].At(GoalField.Target), One.With(amount.Name, amount.Money.ToString(), budget.ToString()))
                        .Evidence(context.Project.At(GoalField.Budget));
                }
            }
        }

        if (!isAbove && yuan > 0 && amounts.Length is > 1 and <= MostItems && SumAbove(amounts, budget) is { } sum && AreItems(amounts, yuan))
        {
            var finding = context.Report(context.Project.At(GoalField.Budget), Together.With(amounts.Length, sum.ToString(), budget.ToString()));
            foreach (var amount in amounts)
            {
                finding.Related(context.Project.Indicators[amount.Position].At(GoalField.Target), Part);
            }
        }
    }

    // Each of a thing of its own, and none that stands for the others.
    private static bool AreItems(ImmutableArray<CostAmount> amounts, decimal budget)
    {
        var sum = amounts.Aggregate(Fraction.Zero, (sum, amount) => sum + amount.Yuan);
        for (var at = 0; at < amounts.Length; at++)
        {
            var amount = amounts[at];
            if (CostNoun.IsWhole(amount.Name) || amount.Yuan == budget || sum - amount.Yuan == amount.Yuan)
            {
                return false;
            }

            for (var other = at + 1; other < amounts.Length; other++)
            {
                if (CostNoun.MayOverlap(amount.Name, amounts[other].Name))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // What is written with fewer digits than the finest of them may be rounded by half of its last one.
    private static Money? SumAbove(ImmutableArray<CostAmount> amounts, Money budget)
    {
        var finest = Math.Min(budget.LastPlace, amounts.Min(amount => amount.Money.LastPlace));
        var sum = Fraction.Zero;
        var slack = Slack(budget);
        foreach (var amount in amounts)
        {
            sum += amount.Yuan;
            slack += Slack(amount.Money);
        }

        return sum > slack + budget.InYuan!.Value && MoneyIn.Of(sum, budget.Unit) is { } total ? total : null;

        Fraction Slack(Money money) => money.LastPlace > finest ? money.LastPlace * Fraction.Of(1, 2) : Fraction.Zero;
    }
}
