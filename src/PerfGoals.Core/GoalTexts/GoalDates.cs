using System.Buffers;
using PerfGoals.Calendar;
using PerfGoals.Texts;

namespace PerfGoals.GoalTexts;

/// <summary>Takes dates off a text, which are no numbers of anything.</summary>
internal static class GoalDates
{
    private const int Longest = 24;

    private static readonly SearchValues<char> Parts = SearchValues.Create("0123456789年月日号底末前初之以第一二三四季度上中下半旬内至到-–—~.");
    private static readonly SearchValues<char> Names = SearchValues.Create("年月旬季");
    private static readonly SearchValues<char> PartsOfYear = SearchValues.Create("月旬季半");
    private static readonly SearchValues<char> Ends = SearchValues.Create("前底末");
    private static readonly SearchValues<char> Starts = SearchValues.Create("0123456789年第");

    /// <summary>Takes a date off the front.</summary>
    /// <param name="text">A folded text.</param>
    /// <param name="deadline">What is to be done by then; <see langword="null"/> where the date only says when: 2025年.</param>
    /// <param name="length">How long it is.</param>
    public static bool TryTake(ReadOnlySpan<char> text, out TimeFrame? deadline, out int length)
    {
        deadline = null;
        length = 0;
        if (!Starts.Contains(text[0]))
        {
            return false;
        }

        var run = text[..Math.Min(Longest, text.Length)];
        run = run.IndexOfAnyExcept(Parts) is >= 0 and var end ? run[..end] : run;
        for (length = run.Length; length > 1; length--)
        {
            var part = run[..length];
            if (IsDate(part) && TimeFrameText.TryRead(part, out var frame, out _, out _, out _))
            {
                deadline = frame.IsDeadline && part.ContainsAny(Ends) ? frame : null;
                return true;
            }
        }

        length = 0;
        return false;
    }

    /// <summary>Tells whether a date is a month, a quarter or a half of the year that is not its last one, so that what is reached by then is not yet all.</summary>
    public static bool IsWithinYear(ReadOnlySpan<char> date)
    {
        foreach (var last in (ReadOnlySpan<string>)["12月", "4季度", "四季度", "下半年"])
        {
            if (date.Contains(last, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return date.ContainsAny(PartsOfYear);
    }

    // 30日 and 95 are no dates by themselves, 年 alone is none either; 2025-12-31 needs no names.
    private static bool IsDate(ReadOnlySpan<char> part) =>
        part.ContainsAny(Names) ? part.Length > 2 || char.IsAsciiDigit(part[0]) || part.ContainsAny(Ends) : part.Length is >= 8 and <= 10 && part.Count('-') == 2 && CharacterRuns.LengthOfDigits(part) == 4;
}
