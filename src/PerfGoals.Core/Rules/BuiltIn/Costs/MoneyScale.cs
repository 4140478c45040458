using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Numbers;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Costs;

/// <summary>Flags a cost that has the digits of the budget and not its size: 元 and 万元 are mixed.</summary>
internal sealed class MoneyScale() : IndicatorRule(
    Description,
    new IndicatorType(FirstLevel.Cost, SecondLevel.Unknown),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.Cost),
    new IndicatorType(FirstLevel.Unknown, SecondLevel.EconomicCost))
{
    private const decimal Thousand = 1_000;
    private const decimal TenThousand = 10_000;

    private static readonly Message<string, string, string> Larger = new("larger", "indicator", "cost", "budget", new(
        "“{indicator}”为 {cost}，恰好是预算 {budget} 的整千、整万倍，金额单位可能混用了元和万元。",
        "'{indicator}' is {cost}, exactly a thousand or ten thousand times the budget of {budget}; 元 and 万元 may be mixed."));

    private static readonly Message<string, string, string> Smaller = new("smaller", "indicator", "cost", "budget", new(
        "“{indicator}”为 {cost}，与预算 {budget} 数字相同而恰好小千倍、万倍，金额单位可能混用了元和万元。",
        "'{indicator}' is {cost}, with the digits of the budget of {budget} and exactly a thousandth or a ten-thousandth of it; 元 and 万元 may be mixed."));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3041",
        Name = "money-scale",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("成本与预算的金额单位混用", "Cost and budget in mixed units of money"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target, GoalField.Unit],
        Messages = [Larger, Smaller],
        Rationale = new(
            "成本与预算数字相同、大小恰好相差一千或一万倍，几乎总是有一处的金额单位写错。",
            "Where a cost has the digits of the budget and is just a thousand or ten thousand times as much or as little, the unit of one of them is nearly always wrong."),
        HowToFix = new(
            "核对预算数表头和这一行的金额单位，改正写错的一处。",
            "Hold the unit in the heading of the budget against that of the row, and correct the wrong one."),
        Instruction = new(new(
            "成本指标与预算数的金额单位{must}一致或可以换算。",
            "The money units of costs and budget {must} agree.")),
        Examples =
        [
            new(new("预算是万元，成本写成了元", "The budget in 万元, the cost in 元"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 档案数字化 | 86.5 | 成本指标 | 经济成本指标 | 档案数字化成本 | ≤ | 86.5 | 元 | 10 |
                """, Flagged: true),
            new(new("以元填写的数放进了万元一栏", "Yuan in a row of 万元"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 档案数字化 | 86.5 | 产出指标 | 成本指标 | 档案数字化成本 | ≤ | 865000 | 万元 | 10 |
                """, Flagged: true),
            new(new("两种单位都写对了；单价本来就小", "Both units are right; and a price is small by nature"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 档案数字化 | 86.5 | 成本指标 | 经济成本指标 | 档案数字化成本 | ≤ | 865000 | 元 | 10 |
                | 学生用餐 | 86 | 成本指标 | 经济成本指标 | 人均每周餐费 | ≤ | 86 | 元 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in IndicatorContext context)
    {
        var indicator = context.Indicator;
        if (CostRow.AmountIn(indicator, indicator.Path.Indicator.GetValueOrDefault()) is not { } cost)
        {
            context.NotApplicable();
        }
        else if (context.Project.Budget is not { InYuan: { } yuan } budget)
        {
            context.Undetermined(context.Project.At(GoalField.Budget));
        }
        else if (IsOff(cost.Money, budget))
        {
            var message = cost.Yuan > yuan ? Larger : Smaller;
            context.Report(indicator.At(GoalField.Target), message.With(indicator.Name, cost.Money.ToString(), budget.ToString()))
                .Evidence(indicator.At(GoalField.Unit))
                .Evidence(context.Project.At(GoalField.Budget));
        }
    }

    /// <summary>Tells whether a cost has the digits of the budget and, by a mix of units, not its size.</summary>
    public static bool IsOff(Money cost, Money budget)
    {
        if (cost is not { InYuan: > 0 and var own } || budget is not { InYuan: > 0 and var whole })
        {
            return false;
        }

        if (own > whole)
        {
            return Fraction.FromDecimal(own) / whole is var times && (times == Thousand || times == TenThousand);
        }

        // 10 元 beside 10 万元 may be the price of something, and so may 150 元 beside 15 万元.
        var parts = Fraction.FromDecimal(whole) / own;
        var isMixed = parts == TenThousand || (parts == Thousand && cost.Amount == budget.Amount);
        return isMixed && HasTwoDigits(own);
    }

    private static bool HasTwoDigits(decimal amount)
    {
        var digits = Fraction.FromDecimal(amount).Numerator;
        while (digits % 10 == 0)
        {
            digits /= 10;
        }

        return digits > 9;
    }
}
