using System.Globalization;
using PerfGoals.Texts;

namespace PerfGoals.Calendar;

/// <summary>Writes dates as people do, for messages: 2025年10月, October 2025.</summary>
internal static class DateNames
{
    /// <summary>Returns the name of a date.</summary>
    /// <param name="date">The date.</param>
    public static LocalizedText Of(PartialDate date)
    {
        var (chinese, english) = ("", new List<string>(3));
        if (date.Year is { } year)
        {
            chinese = Write($"{year}年");
            english.Add(Write($"{year}"));
        }

        if (date.Month is { } month)
        {
            chinese += Write($"{month}月");
            english.Insert(0, CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month));
        }

        if (date.Day is { } day)
        {
            chinese += Write($"{day}日");
            english.Insert(0, Write($"{day}"));
        }

        return new(chinese, string.Join(' ', english));
    }

    /// <summary>Returns the name of a deadline, which is that of its day, or of a period.</summary>
    /// <param name="frame">The deadline or the period.</param>
    public static LocalizedText Of(TimeFrame frame)
    {
        if (frame.IsDeadline)
        {
            return Of(frame.By.Value);
        }

        var (from, to) = (Of(frame.From.Value), Of(frame.To.Value));
        return from == to ? from : new($"{from.Chinese}至{to.Chinese}", $"{from.English} to {to.English}");
    }

    private static string Write(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
