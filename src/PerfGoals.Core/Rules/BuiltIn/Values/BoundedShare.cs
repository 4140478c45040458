using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Classification;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>Tells shares of a whole, which cannot exceed it, from the rates that can.</summary>
internal static class BoundedShare
{
    /// <summary>The usual words for a rate that can exceed 100 %.</summary>
    public static readonly ImmutableArray<string> DefaultUnbounded =
    [
        // Held against an earlier time or a plan.
        "增长", "增加", "增收", "增幅", "增产", "增值", "保值", "提高", "提升", "上升", "下降", "降低", "减少", "超额", "超产", "同比", "环比", "比上年", "较上年", "实现率", "占计划", "计划数", "完成比", "执行",
        // Held against something that is not the whole.
        "预算", "控制", "成本", "费用", "投资", "投入产出", "收益", "回报", "效益", "倍", "放大", "带动", "拉动", "撬动", "毛入", "自给", "产销", "入库", "征收", "参保", "参合", "抚养", "求人",
        // Of finance, where reserves and debts exceed what they are held against.
        "拨备", "流动比率", "速动", "备付", "偿债", "赔付", "溢价", "周转", "存贷", "贷存",
        // Of what can be overloaded.
        "床位", "病床", "产能", "负荷", "满载", "实载", "利用率",
    ];

    /// <summary>Returns the parameter that holds such words.</summary>
    public static WordsParameter UnboundedParameter() => new(
        "unbounded", DefaultUnbounded, new("表示可以超过 100% 的比率的词语", "Words for rates that can exceed 100%"));

    /// <summary>Returns the whole in the unit of the row, such as 100 of %, or <see langword="null"/> where the row is not certainly a share of a whole.</summary>
    public static decimal? WholeOf(in IndicatorView indicator, ImmutableArray<string> unbounded) =>
        WholeIn(indicator) is { } whole
        && RowMeasure.KindByName(indicator) is MeasureKind.Share or MeasureKind.Satisfaction
        && RowText.WordIn(indicator.Name, unbounded) is null
            ? whole
            : null;

    /// <summary>Returns how many of the row's unit are the whole, whatever is measured, or <see langword="null"/> where the unit is none of shares.</summary>
    public static decimal? WholeIn(in IndicatorView indicator) => indicator.Unit?.Symbol switch
    {
        "%" => 100,
        "‰" => 1000,
        "‱" => 10000,
        "成" => 10,
        _ => null,
    };
}
