using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Numbers;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Costs;

/// <summary>Flags a number of things and the price of one that do not make up what they cost together.</summary>
internal sealed class QuantityTimesPrice() : ProjectRule(Description)
{
    private const int ShortestNoun = 2;

    // A list of prices is no plan of one year's work, and each is held against every row.
    private const int MostPrices = 20;

    private static readonly ImmutableArray<string> Buying = ["采购", "购置", "购买", "建设", "新建", "改造"];

    private static readonly Message<string, string, string> Cost = new("cost", "product", "indicator", "cost", new(
        "{product}，与“{indicator}”的 {cost} 不符。",
        "{product}, which is not the {cost} of '{indicator}'."));

    private static readonly Message<string, string> Budget = new("budget", "product", "budget", new(
        "{product}，与预算 {budget} 不符。",
        "{product}, which is not the budget of {budget}."));

    private static readonly LocalizedText Count = new("与单价相乘的数量", "The number that the price is multiplied by");

    private static readonly WordsParameter Shared = new(
        "shared",
        ["标准", "补助", "补贴", "资助", "救助", "供养", "低保", "特困", "保障", "医保", "参保", "保险", "公用经费", "公共卫生", "贴息", "奖补", "限价", "最高"],
        new("表示可能由多方负担或者不足额支付的单价的词语", "Words for prices that others may share or that are not always paid in full"));

    private static readonly WordsParameter Mixed = new(
        "otherMoney", CostPeriods.DefaultWords, new("表示跨年度或者还有其他资金的词语", "Words for several years, or for money from elsewhere"));

    private static readonly RuleDescriptor Description = new()
    {
        Id = "PG3045",
        Name = "quantity-times-price",
        Category = RuleCategory.Targets,
        Lifecycle = RuleLifecycle.Stable("0.1.0"),
        Title = new("数量乘单价与金额不符", "Quantity times price is another amount"),
        DefaultSeverity = Severity.Warning,
        Certainty = Certainty.Strong,
        Fields = [GoalField.Target, GoalField.Unit, GoalField.Budget],
        Messages = [Cost, Budget],
        Parameters = [Shared, Mixed],
        Rationale = new(
            "同一事项的数量、单价和金额应当相互匹配。只比较名称说的是同一事项、计量单位一致、都按年或一次计算的；写到几位就比到几位，相差一倍以上的可能期间或负担范围不同，不比较，除非数量乘单价达到预算的两倍以上。",
            "The number, the price and the cost of one thing are to fit together. They are compared where the names speak of one thing, the units match, and all are for the year or once; as far as their digits go, and not where one is twice the other, which may be of another period or share, unless what they make up is twice the budget."),
        HowToFix = new(
            "核对数量、单价和金额，改正不一致的一处；金额还包括其他支出的，在名称中写明。",
            "Check the number, the price and the amount, and correct the one that is wrong; where the amount includes more, let the name say so."),
        Instruction = new(new(
            "同一事项的数量、单价和金额{must}相互吻合。",
            "Quantity, unit price and amount of one thing {must} agree.")),
        Examples =
        [
            new(new("100 台每台 6000 元是 60 万元", "A hundred at 6,000 yuan are 600,000"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 信息化 | 80 | 产出指标 | 数量指标 | 购置电脑数量 | ＝ | 100 | 台 | 10 |
                |        |    | 成本指标 | 经济成本指标 | 电脑购置单价 | ≤ | 6000 | 元/台 | 10 |
                |        |    | 成本指标 | 经济成本指标 | 电脑购置费用 | ≤ | 50 | 万元 | 10 |
                """, Flagged: true),
            new(new("项目就是这件事，预算应当是它的金额", "The project is that very thing, and the budget its cost"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 农村公路改造 | 2000 | 产出指标 | 数量指标 | 改造农村公路里程 | ≥ | 45 | 公里 | 10 |
                |              |      | 成本指标 | 经济成本指标 | 每公里改造成本 | ≤ | 40 | 万元/公里 | 10 |
                """, Flagged: true),
            new(new("四舍五入后相符；按月发放、项目还包括别的内容时不比较", "It fits when rounded; what is paid by the month, or is only a part of the project, is not compared"), """
                | 项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 |
                | 法律援助案件办理 | 12 | 产出指标 | 数量指标 | 办理法律援助案件 | ≥ | 350 | 件 | 10 |
                |                  |    | 成本指标 | 经济成本指标 | 法律援助案件单价 | ≤ | 343 | 元/件 | 10 |
                | 公益岗位 | 150 | 产出指标 | 数量指标 | 公益岗位人数 | ＝ | 60 | 人 | 10 |
                |          |     | 成本指标 | 经济成本指标 | 公益岗位工资 | ＝ | 2000 | 元/人·月 | 10 |
                | 信息化 | 80 | 产出指标 | 数量指标 | 购置电脑数量 | ＝ | 100 | 台 | 10 |
                |        |    | 成本指标 | 经济成本指标 | 电脑购置单价 | ≤ | 6000 | 元/台 | 10 |
                """, Flagged: false),
        ],
    };

    protected override void Check(in ProjectContext context)
    {
        var prices = new List<int>();
        var indicators = context.Project.Indicators;
        for (var at = 0; at < indicators.Count; at++)
        {
            if (UnitPrice.IsIn(indicators[at]))
            {
                prices.Add(at);
            }
        }

        if (prices.Count is 0 or > MostPrices || CostPeriods.AreMixedIn(context.Project, context.Get(Mixed)))
        {
            context.NotApplicable();
            return;
        }

        foreach (var price in prices)
        {
            CheckPrice(context, price);
        }
    }

    private static void CheckPrice(in ProjectContext context, int at)
    {
        var indicators = context.Project.Indicators;
        var price = indicators[at];
        var noun = NounOf(price);
        var isNamed = noun.Length >= ShortestNoun;
        if ((isNamed ? CountOf(context.Project, at, noun) : OnlyCountOf(context.Project, at)) is not { } found)
        {
            return;
        }

        var count = indicators[found];
        var countUnit = count.Requirement.Unit!.Value;
        var yuan = UnitPrice.YuanPer(price.Requirement.Unit!.Value, countUnit)!.Value;
        var (number, each) = (count.Target.Number!.Value, price.Target.Number!.Value);
        var product = yuan * number * each;

        // A number of 万人 is rounded, one of 人 is counted.
        var rounding = (yuan * number * HalfOf(each)) + (countUnit.Meanings[0].Factor == Fraction.One ? Fraction.Zero : yuan * each * HalfOf(number));
        var named = isNamed ? AmountOf(context, noun, NounOf(count)) : null;
        if ((named is { } amount && amount.Money.InYuan is > 0 && !Fits(product, rounding, amount.Money) ? amount : named is { Position: >= 0 } ? null : BudgetFarBelow(context.Project, product, count)) is not { } stands
            || MoneyIn.Of(product, stands.Money.Unit) is not { } total
            || (product > stands.Yuan && IsShared(context, price, count, stands.Name)))
        {
            return;
        }

        var text = FormattableString.Invariant($"{number}{countUnit.Symbol} × {each}{price.Requirement.Unit!.Value.Symbol} = {total}");
        var place = stands.Position < 0 ? context.Project.At(GoalField.Budget) : indicators[stands.Position].At(GoalField.Target);
        var message = stands.Position < 0 ? Budget.With(text, stands.Money.ToString()) : Cost.With(text, stands.Name, stands.Money.ToString());
        context.Report(price.At(GoalField.Target), message).Evidence(place).Evidence(count.At(GoalField.Target)).Related(count.Path, Count);
    }

    // The one count of that very thing; another one in the same unit makes it unsure, unless only this one has all the words.
    private static int? CountOf(in ProjectView project, int price, string noun)
    {
        var (same, near, others) = (-1, -1, 0);
        for (var at = 0; at < project.Indicators.Count; at++)
        {
            var count = project.Indicators[at];
            if (at == price)
            {
                continue;
            }

            if (UnitPrice.IsIn(count) && NounOf(count) == noun)
            {
                return null;
            }

            if (!UnitPrice.IsCount(count) || UnitPrice.YuanPer(project.Indicators[price].Requirement.Unit!.Value, count.Requirement.Unit!.Value) is null)
            {
                continue;
            }

            others++;
            var own = NounOf(count);
            if (own == noun)
            {
                if (same >= 0)
                {
                    return null;
                }

                same = at;
            }
            else if (own.Length > noun.Length && noun.All(own.Contains))
            {
                near = at;
            }
        }

        return same >= 0 ? same : near >= 0 && others == 1 ? near : null;
    }

    // 采购单价 names nothing; it is of the one thing that is counted in its unit and bought, where there is one price and one count in that unit.
    private static int? OnlyCountOf(in ProjectView project, int price)
    {
        var (found, prices) = (-1, 0);
        var unit = project.Indicators[price].Requirement.Unit!.Value;
        for (var at = 0; at < project.Indicators.Count; at++)
        {
            var indicator = project.Indicators[at];
            prices += UnitPrice.IsIn(indicator) && indicator.Requirement.Unit == unit ? 1 : 0;
            if (!UnitPrice.IsCount(indicator) || UnitPrice.YuanPer(unit, indicator.Requirement.Unit!.Value) is null)
            {
                continue;
            }

            if (found >= 0)
            {
                return null;
            }

            found = at;
        }

        var isBought = RowText.WordIn(project.Indicators[price].Name, Buying) is null || (found >= 0 && RowText.WordIn(project.Indicators[found].Name, Buying) is not null);
        return found >= 0 && prices == 1 && isBought ? found : null;
    }

    // Of whatever the project consists, no part of it can cost twice what there is for all of it.
    private static CostAmount? BudgetFarBelow(in ProjectView project, Fraction product, in IndicatorView count) =>
        project.Budget is { InYuan: > 0 and var yuan } budget && product >= Fraction.FromDecimal(yuan) * 2 && count.Comparison is not (Comparison.AtMost or Comparison.LessThan)
            ? new(-1, project.Name, budget)
            : null;

    // The one cost of that very thing, or else the budget of a project that is it.
    private static CostAmount? AmountOf(in ProjectContext context, string price, string count)
    {
        CostAmount? found = null;
        var survey = CostSurvey.Of(context.Project);
        foreach (var amount in survey.Amounts)
        {
            if (IsOf(amount.Name) && !CostPeriods.AreMixedIn(amount.Name, context.Get(Mixed)))
            {
                if (found is not null)
                {
                    return null;
                }

                found = amount;
            }
        }

        var project = context.Project;
        return found ?? (survey.Amounts.IsEmpty && project.Budget is { } budget && IsOf(project.Name) ? new(-1, project.Name, budget) : null);

        bool IsOf(string name) => Sorted(CostNoun.Of(name)) is var noun && (noun == price || noun == count);
    }

    private static bool Fits(Fraction product, Fraction rounding, Money amount)
    {
        var whole = Fraction.FromDecimal(amount.InYuan!.Value);
        var isOfOtherPeriod = product >= whole * 2 || whole >= product * 2;
        return isOfOtherPeriod || (product - whole).Absolute <= rounding + (amount.LastPlace * Fraction.Of(1, 2));
    }

    private static bool IsShared(in ProjectContext context, in IndicatorView price, in IndicatorView count, string amount)
    {
        var words = context.Get(Shared);
        return RowText.WordIn(price.Name, words) is not null
            || RowText.WordIn(count.Name, words) is not null
            || RowText.WordIn(amount, words) is not null
            || RowText.WordIn(context.Project.Name, words) is not null;
    }

    private static Fraction HalfOf(decimal number) => new decimal(1, 0, 0, false, number.Scale) * Fraction.Of(1, 2);

    // 每公里 of 每公里改造成本 is its unit.
    private static string NounOf(in IndicatorView indicator)
    {
        var name = CellText.Compact(indicator.Name);
        var below = indicator.Requirement.Unit?.Symbol.Split('/', '·') is [_, var thing, ..] ? "每" + thing : "";
        return name.Contains('(', StringComparison.Ordinal) ? "" : Sorted(CostNoun.Of(below.Length > 1 ? name.Replace(below, "", StringComparison.Ordinal) : name));
    }

    // 电脑购置 and 购置电脑 are one thing.
    private static string Sorted(string noun)
    {
        var characters = noun.ToCharArray();
        Array.Sort(characters);
        return new(characters);
    }
}
