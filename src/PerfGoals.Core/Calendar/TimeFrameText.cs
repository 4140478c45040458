using System.Diagnostics.CodeAnalysis;
using PerfGoals.Texts;

namespace PerfGoals.Calendar;

/// <summary>Reads the deadlines and periods of table cells, such as <c>2025年12月底前完成</c> and <c>1-12月</c>.</summary>
internal static class TimeFrameText
{
    private const string Done = "完成";
    private const int LongestTask = 16;
    private const string Separators = "-—–~至到";

    /// <summary>Reads a whole folded cell.</summary>
    /// <param name="folded">The cell's text, folded.</param>
    /// <param name="frame">The time frame, or none.</param>
    /// <param name="couldBeNumber">Whether the text can be a plain number or a quantity too: 2025.12, 202501-202512, 12月, 1-12月.</param>
    /// <param name="reason">Why it is none.</param>
    /// <param name="at">Where in the folded text reading stopped.</param>
    /// <returns><see langword="true"/> where the whole text is a time frame.</returns>
    public static bool TryRead(
        ReadOnlySpan<char> folded, [NotNullWhen(true)] out TimeFrame? frame, out bool couldBeNumber, out ParseFailureReason reason, out int at)
    {
        var (start, end, isDeadline) = (0, folded.Length, false);
        while (TimeFrameWords.Leads.TryTakePrefix(folded[start..], out var saysDeadline, out var length))
        {
            start += length;
            isDeadline |= saysDeadline;
        }

        while (TimeFrameWords.Endings.TryTakeSuffix(folded[start..end], out _, out var length))
        {
            end -= length;
        }

        end = WithoutTask(folded[start..end]) + start;
        frame = null;
        couldBeNumber = false;
        at = start;
        reason = folded.IsEmpty ? ParseFailureReason.Blank
            : start == end ? ParseFailureReason.UnknownName
            : TimeFrameWords.About.TryTakeSuffix(folded[start..end], out _, out _) ? ParseFailureReason.Approximate
            : ParseFailureReason.None;
        if (reason != ParseFailureReason.None)
        {
            return false;
        }

        var core = folded[start..end];
        reason = TryReadLone(core, isDeadline, out frame, out couldBeNumber, out at);
        if (reason is not (ParseFailureReason.None or ParseFailureReason.Ambiguous) && !isDeadline)
        {
            var ofRange = TryReadRange(core, out frame, out couldBeNumber);
            reason = ofRange is ParseFailureReason.UnknownName ? reason : ofRange;
        }

        at += start;
        return frame is not null;
    }

    // 12月底完成项目规划相关工作: what is to be done by then.
    private static int WithoutTask(ReadOnlySpan<char> text)
    {
        var done = text.IndexOf(Done, StringComparison.Ordinal);
        var task = done > 0 ? text[(done + Done.Length)..] : default;
        return done > 0 && task.Length <= LongestTask && CharacterRuns.IsChinese(task) && !task.Contains('率') ? done : text.Length;
    }

    private static ParseFailureReason TryReadLone(ReadOnlySpan<char> core, bool isDeadline, out TimeFrame? frame, out bool couldBeNumber, out int at)
    {
        frame = null;
        couldBeNumber = false;
        var reason = DateSpanText.TryRead(core, out var span, out at);
        if (reason != ParseFailureReason.None)
        {
            return reason;
        }

        if (span.Last is { Month: 0, Day: not 0 })
        {
            return ParseFailureReason.UnknownName;
        }

        couldBeNumber = span.CouldBeNumber && !isDeadline;
        if (span.IsMoreLikelyNumber && !isDeadline)
        {
            return ParseFailureReason.Ambiguous;
        }

        return TryMake(span.First, span.Last, span.IsPeriod && !isDeadline, out frame);
    }

    // Which of several dashes parts the two dates shows in that both sides can be read.
    private static ParseFailureReason TryReadRange(ReadOnlySpan<char> core, out TimeFrame? frame, out bool couldBeNumber)
    {
        var reason = ParseFailureReason.UnknownName;
        for (var at = 1; at < core.Length; at++)
        {
            if (!Separators.Contains(core[at]))
            {
                continue;
            }

            var isDouble = at + 1 < core.Length && core[at] == core[at + 1];
            var right = core[(at + (isDouble ? 2 : 1))..];
            if (DateSpanText.TryRead(right, out var last, out _) == ParseFailureReason.None
                && TryReadFirst(core[..at], right, out var first) && AreAlike(first, ref last))
            {
                couldBeNumber = first.CouldBeNumber && last.CouldBeNumber;
                reason = TryMake(first.First, last.Last, isPeriod: true, out frame);
                if (reason == ParseFailureReason.None)
                {
                    return reason;
                }
            }
        }

        frame = null;
        couldBeNumber = false;
        return reason;
    }

    // In "1-12月" the first side borrows the unit of the last.
    private static bool TryReadFirst(ReadOnlySpan<char> left, ReadOnlySpan<char> right, out DateSpan first)
    {
        if (DateSpanText.TryRead(left, out first, out _) == ParseFailureReason.None)
        {
            return !first.HasTail;
        }

        Span<char> whole = stackalloc char[FoldedText.Limit + 2];
        var unit = DateSpanText.UnitOf(right);
        left.CopyTo(whole);
        unit.CopyTo(whole[left.Length..]);
        return DateSpanText.TryRead(whole[..(left.Length + unit.Length)], out first, out _) == ParseFailureReason.None;
    }

    // What the last side leaves out is as in the first: 2025年1月1日-12月31日, 12月1-31日. "1.1-12.31" is a range of numbers.
    private static bool AreAlike(DateSpan first, ref DateSpan last)
    {
        var end = last.Last;
        var month = end.Month == 0 && end.Day != 0 && first.Last.Day != 0 ? first.Last.Month : end.Month;
        last = last with { Last = end with { Month = month, Year = end.Year == 0 ? first.Last.Year : end.Year } };
        var isNumber = end is { CouldBeNumber: true, Year: 0, Day: not 0 } && first.First is not { Year: not 0, Day: not 0 };
        return !isNumber && (first.First.Year != 0 || end.Year == 0);
    }

    private static ParseFailureReason TryMake(DateParts first, DateParts last, bool isPeriod, out TimeFrame? frame)
    {
        frame = null;
        if (!last.TryToDate(out var to) || !first.TryToDate(out var from))
        {
            return ParseFailureReason.NoSuchDate;
        }

        if (!isPeriod)
        {
            frame = TimeFrame.Deadline(to);
            return ParseFailureReason.None;
        }

        return TimeFrame.TryPeriod(from, to, out frame) ? ParseFailureReason.None : ParseFailureReason.BoundsReversed;
    }
}
