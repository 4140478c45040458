using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Costs;

/// <summary>What one indicator says of the money of its project.</summary>
internal static class CostRow
{
    // 元 for each of something, though the unit does not say so.
    private static readonly string[] Rates = ["每", "人均", "户均", "亩均", "生均", "车均", "次均", "件均", "校均", "村均", "日均", "月均", "年均", "平均", "单价", "单位", "单次", "单个", "单台", "标准", "定额"];

    // Money that is not spent, or a change of what is.
    private static readonly string[] NotSpent = ["节约", "节支", "节省", "审减", "核减", "结余", "收入", "创收", "增收", "挽回", "追回", "下降", "降低", "减少", "提高", "增加", "增长", "超支", "超额", "偏差", "差额"];

    /// <summary>Tells whether the indicator limits what the project spends: an economic cost, in either taxonomy.</summary>
    public static bool IsSpending(in IndicatorView indicator) =>
        indicator.Dimension == FirstLevel.Cost
        && indicator.SecondLevel is not (SecondLevel.SocialCost or SecondLevel.EcologicalCost)
        && !indicator.IsBlank(GoalField.IndicatorName);

    /// <summary>Returns the amount that the indicator sets for a year's spending, or <see langword="null"/> where it sets a price, a rate or none that is sure.</summary>
    public static CostAmount? AmountIn(in IndicatorView indicator, int position)
    {
        if (!IsSpending(indicator) || indicator.Target.Number is not > 0 || !RowMeasure.Measures(indicator, kind => kind == UnitKind.Money))
        {
            return null;
        }

        var money = new Money(indicator.Target.Number.Value, indicator.Requirement.Unit);
        var name = CellText.Compact(indicator.Name);
        return money.InYuan is not null && !HasAny(name, Rates) && !HasAny(name, NotSpent) ? new(position, indicator.Name, money) : null;
    }

    private static bool HasAny(string name, string[] words) => Array.Exists(words, word => name.Contains(word, StringComparison.Ordinal));
}
