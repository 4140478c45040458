using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>Tells which measures cannot fall below zero.</summary>
internal static class NeverNegative
{
    /// <summary>The usual words for what can be negative, such as a change, a balance or a height above sea level.</summary>
    public static readonly ImmutableArray<string> DefaultSigned =
    [
        "增", "减", "升", "降", "提高", "变化", "变动", "浮动", "波动", "差额", "差值", "温差", "落差", "价差", "误差", "偏差", "偏离", "顺差", "逆差", "净值", "净流", "净收", "净利", "盈", "亏", "利润", "结余", "结转",
        "收益", "效益", "回报", "余额", "缺口", "平衡", "节约", "节支", "同比", "环比", "比上年", "较上年", "海拔", "高程", "标高", "埋深", "水位", "气温", "温度",
    ];

    /// <summary>Returns the parameter that holds such words.</summary>
    public static WordsParameter SignedParameter() => new(
        "signed", DefaultSigned, new("表示可以为负的量的词语", "Words for what can be negative"));

    /// <summary>Tells whether what the row measures certainly cannot be negative.</summary>
    public static bool Is(in IndicatorView indicator, ImmutableArray<string> signed)
    {
        var isAmount = RowMeasure.Measures(indicator, IsAmount)
            || (BoundedShare.WholeIn(indicator) is not null && RowMeasure.KindByName(indicator) is MeasureKind.Share or MeasureKind.Satisfaction);
        return isAmount && RowText.WordIn(indicator.Name, signed) is null;
    }

    private static bool IsAmount(UnitKind kind) => kind is UnitKind.Count or UnitKind.Persons or UnitKind.PersonTimes or UnitKind.Households or UnitKind.Occurrences or UnitKind.Frequency
        or UnitKind.Money or UnitKind.UnitPrice or UnitKind.Duration or UnitKind.CalendarPoint or UnitKind.WorkingTime or UnitKind.TeachingTime or UnitKind.SchoolTime or UnitKind.LaborTime
        or UnitKind.MachineTime or UnitKind.Length or UnitKind.Area or UnitKind.Volume or UnitKind.Mass or UnitKind.Score;
}
