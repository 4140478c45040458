using FsCheck;
using FsCheck.Fluent;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Targets;

/// <summary>A text that no person would type: halves of characters, marks, pieces of dates and grades, in any order.</summary>
public sealed record HostileText(string Value);

/// <summary>What properties about dates, periods and grades draw from.</summary>
public static class CalendarArbitraries
{
    /// <summary>Gets budget years of every kind: leap years, others, the first and the last.</summary>
    public static IReadOnlyList<int> BudgetYears { get; } = [1, 1900, 2000, 2024, 2025, 9999];

    private static readonly string[] Pieces =
    [
        "2025", "12", "31", "0", "1", "3.5", "99999999999", "年", "月", "日", "号", "份", "季度", "上半年", "底", "末", "前", "之前", "内", "完成", "截至", "当年", "-", "—",
        "至", "/", ".", ":", "~", " ", "00:00:00", "十", "二", "〇", "Q4", "中旬", "优", "良", "差", "不", "合格", "：", "（", "）", "(", "]", "；", "。", "A.", "①", "\n",
        "*", "××", "无", "%", "≥", "N/A", "\uD800", "\uDC00", "\u202E", "\u200B", "\uFEFF", "\0", "𠮷", "＊", "１",
    ];

    private static readonly Gen<PartialDate> Dates =
        from year in Gen.Choose(0, 9999)
        from month in Gen.Choose(year == 0 ? 1 : 0, 12)
        from day in Gen.Choose(0, month == 0 ? 0 : DateTime.DaysInMonth(year == 0 ? 2000 : year, month))
        select PartialDate.Of(year == 0 ? null : year, month == 0 ? null : month, day == 0 ? null : day);

    private static readonly Gen<TimeFrame> Periods =
        from first in Dates
        from last in Dates
        let sameKind = first.Year is null == last.Year is null ? last : first
        select first.FirstDay(2000) <= sameKind.LastDay(2000) ? TimeFrame.Period(first, sameKind) : TimeFrame.Period(sameKind, first);

    public static Arbitrary<PartialDate> PartialDates() =>
        Gen.OneOf(Dates, Dates.Where(date => date.Month is not null).Select(date => PartialDate.Of(null, date.Month, date.Day))).ToArbitrary();

    public static Arbitrary<TimeFrame> TimeFrames() => Gen.OneOf(Periods, PartialDates().Generator.Select(TimeFrame.Deadline)).ToArbitrary();

    public static Arbitrary<WrittenRubric> WrittenRubrics() => WrittenRubric.Generator.ToArbitrary();

    public static Arbitrary<HostileText> HostileTexts() => Arb.From(
        from count in Gen.Choose(0, 12)
        from pieces in Gen.Frequency((8, Gen.Elements(Pieces)), (1, Gen.Choose(0, char.MaxValue).Select(code => ((char)code).ToString()))).ArrayOf(count)
        select new HostileText(string.Concat(pieces)));
}
