using System.Globalization;
using PerfGoals.Texts;

namespace PerfGoals.Calendar;

/// <summary>Reads one date or stretch of time with the words behind it: <c>12月底前</c>, <c>2025年第四季度</c>, <c>年内</c>.</summary>
internal static class DateSpanText
{
    // What two sides of a period may share, the longer before the shorter.
    private static readonly (string Spelling, string Unit)[] Units =
        [("月份", "月"), ("季度", "季度"), ("年度", "年"), ("月", "月"), ("日", "日"), ("号", "日"), ("年", "年")];

    /// <summary>Reads a whole text; the dates in it may turn out not to exist.</summary>
    public static ParseFailureReason TryRead(ReadOnlySpan<char> text, out DateSpan span, out int at)
    {
        var rest = TakeTail(text, out var tail);
        at = 0;
        if (TryReadYearPart(rest, tail, out span))
        {
            return ParseFailureReason.None;
        }

        if (TryReadYear(rest, tail.IsEnd || tail.IsWithin, out var year))
        {
            var isVague = tail is { IsBefore: true, IsEnd: false };
            span = new(new(year, 1, 0), new(year, 12, 0), tail.IsPeriod, tail.IsAny);
            return isVague ? ParseFailureReason.Ambiguous : ParseFailureReason.None;
        }

        return TryReadThird(rest, tail, out span) || TryReadDate(rest, tail, out span, out at) ? ParseFailureReason.None : ParseFailureReason.UnknownName;
    }

    /// <summary>Returns the unit with which a date ends, or nothing.</summary>
    public static ReadOnlySpan<char> UnitOf(ReadOnlySpan<char> text)
    {
        var rest = TakeTail(text, out _);
        foreach (var (spelling, unit) in Units)
        {
            if (rest.EndsWith(spelling))
            {
                return unit;
            }
        }

        return default;
    }

    private static ReadOnlySpan<char> TakeTail(ReadOnlySpan<char> text, out Tail tail)
    {
        var rest = text;
        var isBefore = TakeOff(TimeFrameWords.Before, ref rest);
        var isWithin = !isBefore && TakeOff(TimeFrameWords.Within, ref rest);
        tail = new(isBefore, isWithin, !isWithin && TakeOff(TimeFrameWords.End, ref rest));
        return rest;
    }

    private static bool TakeOff(SpellingTable<bool> words, ref ReadOnlySpan<char> text)
    {
        var isThere = words.TryTakeSuffix(text, out _, out var length);
        text = text[..^length];
        return isThere;
    }

    // 第四季度, 2025年上半年, 2025Q4, 全年
    private static bool TryReadYearPart(ReadOnlySpan<char> text, Tail tail, out DateSpan span)
    {
        span = default;
        if (!TimeFrameWords.YearParts.TryTakeSuffix(text, out var part, out var length))
        {
            return false;
        }

        var before = text[..^length];
        var isBareYear = TryNumber(before, out var year) && DateText.IsYear(year);
        var isWhole = before.IsEmpty ? !part.NeedsYear : isBareYear ? !part.IsBare : TryReadYear(before, isYearImplied: false, out year);
        var couldBeNumber = part.CouldBeNumber && before.IsEmpty;
        span = new(new(year, part.FirstMonth, 0), new(year, part.LastMonth, 0, couldBeNumber), tail.IsPeriod, tail.IsAny && !(tail.IsWithin && couldBeNumber));
        return isWhole && !(tail is { IsBefore: true, IsEnd: false } && part.IsVagueBefore);
    }

    // 2025年, 二〇二五年度, 当年; in 年底 and 年内 the year is not even named.
    private static bool TryReadYear(ReadOnlySpan<char> text, bool isYearImplied, out int year)
    {
        year = 0;
        if (TimeFrameWords.ThisYear.TryGet(text, out _) || (isYearImplied && text is "年" or "年度"))
        {
            return true;
        }

        // 2025年年底
        var named = isYearImplied && text.EndsWith("年年") ? text[..^1] : text;
        var length = CalendarNumbers.TryTake(named, out year);
        return length == 4 && named[length..] is "年" or "年度" && DateText.IsYear(year);
    }

    private static bool TryReadThird(ReadOnlySpan<char> text, Tail tail, out DateSpan span)
    {
        span = default;
        if (!TimeFrameWords.ThirdsOfMonth.TryTakeSuffix(text, out var days, out var length) || !TryReadDayless(text[..^length], out var month))
        {
            return false;
        }

        // 下旬 ends with its month, so it has no last day of its own.
        month = month with { CouldBeNumber = false };
        span = new(month with { Day = days.First }, month with { Day = days.Last }, tail.IsWithin, HasTail: true);
        return true;
    }

    private static bool TryReadDate(ReadOnlySpan<char> text, Tail tail, out DateSpan span, out int at)
    {
        var isRead = TryReadDate(text, out var date, out at);

        // 3月内 may be within March or within three months.
        span = new(date, date, tail.IsWithin && date.Day == 0, tail.IsAny && !(tail.IsWithin && date.CouldBeNumber));
        return isRead && (!tail.IsEnd || date is { Month: not 0, Day: 0 });
    }

    private static bool TryReadDayless(ReadOnlySpan<char> text, out DateParts month) =>
        TryReadDate(text, out month, out _) && month is { Month: not 0, Day: 0, IsMoreLikelyNumber: false };

    // 当年12月31日 is 12月31日 of the budget year.
    private static bool TryReadDate(ReadOnlySpan<char> text, out DateParts date, out int at)
    {
        if (!TimeFrameWords.ThisYear.TryTakePrefix(text, out _, out var length))
        {
            return DateText.TryRead(text, out date, out at);
        }

        var isRead = DateText.TryRead(text[length..], out date, out at) && date is { Year: 0, Month: not 0 };
        date = date with { CouldBeNumber = false, IsMoreLikelyNumber = false };
        at += length;
        return isRead;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        return digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    // The words behind a date; without any, a stretch of time is a period.
    private readonly record struct Tail(bool IsBefore, bool IsWithin, bool IsEnd)
    {
        public bool IsAny => IsBefore || IsWithin || IsEnd;

        public bool IsPeriod => !IsBefore && !IsEnd;
    }
}
