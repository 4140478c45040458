using System.Collections.Immutable;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Classification;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>Tells costs in money, of which less is better, from money that is to be saved, raised or paid to people.</summary>
internal static class MoneyCost
{
    /// <summary>The usual words for money that people are entitled to, and of which they are to get no less.</summary>
    public static readonly ImmutableArray<string> DefaultPaidOut =
    [
        "标准", "补助", "补贴", "补偿", "津贴", "奖", "救助", "资助", "工资", "薪", "待遇", "供养", "发放", "慰问", "抚恤", "低保", "保障金", "生活费", "助学金", "养老金", "保险费", "定额", "缴费",
    ];

    private static readonly ImmutableArray<string> Totals = ["总成本", "总费用", "总支出", "成本总额", "费用总额", "支出总额", "成本控制数", "总成本控制数"];

    /// <summary>The usual words for money that is saved or raised.</summary>
    public static readonly ImmutableArray<string> DefaultGained =
    [
        "节约", "节省", "节支", "降低", "降本", "减少", "减轻", "压减", "压缩", "核减", "审减", "增收", "收入", "自筹", "配套", "社会资本", "撬动", "引导", "筹集", "吸引", "融资", "收益", "回收", "盘活", "强度",
    ];

    /// <summary>Tells whether the row is an economic cost in money or money per thing, and none of the words is in its name.</summary>
    public static bool Is(in IndicatorView indicator, ImmutableArray<string> paidOut, ImmutableArray<string> gained) =>
        IsInMoney(indicator) && (IsTotal(indicator.Name) || RowText.WordIn(indicator.Name, paidOut) is null) && RowText.WordIn(indicator.Name, gained) is null;

    // 低保金总成本 is what it costs in all, whoever is paid.
    private static bool IsTotal(string name) => RowText.WordAtEnd(name, Totals) is not null;

    /// <summary>Tells whether the row stands under economic cost and is measured in money or in money per thing.</summary>
    public static bool IsInMoney(in IndicatorView indicator) =>
        indicator.SecondLevel is SecondLevel.Cost or SecondLevel.EconomicCost && RowMeasure.IsMoneyUnit(indicator);
}
