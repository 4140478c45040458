using System.Collections.Immutable;
using PerfGoals.Indicators;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Rules.BuiltIn.Wording;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Values;

/// <summary>Which way an indicator becomes better, where its kind leaves no doubt.</summary>
/// <param name="Direction">The direction.</param>
/// <param name="Word">The word that tells.</param>
internal readonly record struct ExpectedDirection(Direction Direction, string Word)
{
    private static readonly ImmutableArray<string> Satisfied = ["满意", "好评"];
    private static readonly ImmutableArray<string> Unsatisfied = ["不满", "投诉", "差评", "下降", "降低", "减少", "排名", "名次", "调查", "问卷"];

    // What is bad to have or to spend, also where a good word follows it: 逾期办结率, 能耗指标完成率.
    private static readonly ImmutableArray<string> Doubtful =
        ["逾期", "超期", "延期", "延迟", "违", "误", "漏", "害", "杂草", "入侵", "预算", "成本", "费用", "支出", "投资", "能耗", "用能", "排放", "控制", "限"];

    // Rates of work on bad things: in 超限车辆查处率 the bad word tells what is dealt with, right before the rate it may tell how: 违规处置率.
    private static readonly ImmutableArray<string> Remedies =
        ["查处率", "查办率", "整改率", "整治率", "排查率", "治理率", "化解率", "处置率", "处理率", "处罚率", "纠正率", "拆除率", "清理率", "清除率", "侦破率", "破案率"];

    private const int WordLength = 2;

    private static readonly ImmutableArray<string> Shortening = ["提前", "缩短", "压缩", "减少", "节省", "节约", "提速", "精简"];

    // What may follow the word of a bad thing; nothing may as well.
    private static readonly ImmutableArray<string> CountEnds = ["发生率", "率", "发生起数", "发生次数", "发生件数", "发生数量", "发生数", "人数", "件数", "起数", "次数", "例数", "数量", "总数", "数", "量", ""];

    /// <summary>Returns the direction, or <see langword="null"/> where either can be meant.</summary>
    public static ExpectedDirection? Of(in IndicatorView indicator, in DirectionWords words)
    {
        if (MoneyCost.IsInMoney(indicator))
        {
            return MoneyCost.Is(indicator, words.PaidOut, words.Gained)
                ? new(Direction.LowerIsBetter, RowText.WordIn(indicator.Name, ResultAsCost.DefaultCostWords) ?? RowMeasure.Trigger(indicator))
                : null;
        }

        var isShare = RowMeasure.IsShareUnit(indicator);
        if (IsSatisfaction(indicator, isShare))
        {
            return new(Direction.HigherIsBetter, RowText.WordIn(indicator.Name, Satisfied)!);
        }

        if (isShare && GoodIn(indicator.Name, words.Goods) is { } good)
        {
            return new(Direction.HigherIsBetter, good);
        }

        if (IsCountOfBads(indicator, isShare) && BadIn(indicator.Name, words) is { } bad)
        {
            return new(Direction.LowerIsBetter, bad);
        }

        return RowMeasure.Measures(indicator, kind => kind is UnitKind.Duration or UnitKind.WorkingTime or UnitKind.CalendarPoint)
            && RowText.WordAtEnd(indicator.Name, words.Waits) is { } wait
            && RowText.WordIn(indicator.Name, Shortening) is null
                ? new(Direction.LowerIsBetter, wait)
                : null;
    }

    /// <summary>Returns the direction by the given words, where the sign says the other one and no word of direction in the name, which PG4009 reads, does.</summary>
    public static ExpectedDirection? Against(in IndicatorView indicator, in DirectionWords words) =>
        indicator.Target.Number is not null
        && indicator.Comparison.Direction() is (Direction.HigherIsBetter or Direction.LowerIsBetter) and var direction
        && Of(indicator, words) is { } expected
        && expected.Direction != direction
        && !DirectionWordAgainstSign.Speaks(indicator)
            ? expected
            : null;

    /// <summary>Returns the sign that a row of this direction should have: of a share that is to be whole, =.</summary>
    public Comparison SignOf(in IndicatorView indicator) => Direction == Direction.LowerIsBetter ? Comparison.AtMost
        : BoundedShare.WholeOf(indicator, BoundedShare.DefaultUnbounded) is { } whole && whole == indicator.Target.Number ? Comparison.EqualTo
        : Comparison.AtLeast;

    private static bool IsSatisfaction(in IndicatorView indicator, bool isShare) =>
        (isShare || indicator.Unit is not { } unit || unit.CanBe(UnitKind.Score))
        && (RowMeasure.KindByName(indicator) == MeasureKind.Satisfaction || indicator.SecondLevel == SecondLevel.ServiceSatisfaction)
        && RowText.WordIn(indicator.Name, Satisfied) is not null
        && RowText.WordIn(indicator.Name, Unsatisfied) is null;

    private static string? GoodIn(string name, ImmutableArray<string> goods) =>
        RowText.WordAtEnd(name, goods) is { } good && !IsInDoubt(name, good) && RowText.WordAtEnd(name, ["不" + good, "未" + good, "非" + good, "无" + good]) is null
            ? good
            : null;

    private static bool IsInDoubt(string name, string good)
    {
        if (RowText.WordIn(name, Doubtful) is null)
        {
            return false;
        }

        var stem = CellText.Compact(name);
        var end = stem.LastIndexOf(good, StringComparison.Ordinal);
        return !Remedies.Contains(good) || end <= WordLength || RowText.WordIn(stem[(end - WordLength)..end], Doubtful) is not null;
    }

    // How many complaints there are under 数量指标 may be how much work there is.
    private static bool IsCountOfBads(in IndicatorView indicator, bool isShare) =>
        isShare || (RowMeasure.IsCountingUnit(indicator) && indicator.SecondLevel is not (SecondLevel.Quantity or SecondLevel.Unknown));

    private static string? BadIn(string name, in DirectionWords words)
    {
        if (RowText.WordIn(name, words.Bads) is null || RowText.WordIn(name, words.Handled) is not null)
        {
            return null;
        }

        foreach (var end in CountEnds)
        {
            if (RowText.WordAtEnd(name, words.Bads, end) is { } bad)
            {
                return bad;
            }
        }

        return null;
    }
}
