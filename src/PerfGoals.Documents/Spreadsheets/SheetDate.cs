using System.Globalization;

namespace PerfGoals.Documents.Spreadsheets;

/// <summary>Shows the numbers that stand for days and times.</summary>
internal static class SheetDate
{
    private const int DaysFrom1900To1904 = 1462;
    private const int LastDay = 2_958_465;
    private const int SecondsOfDay = 86_400;

    // Workbooks count a 29 February 1900 that never was.
    private const int FirstOfMarch1900 = 61;

    /// <summary>Returns the date or time that a number stands for, or <see langword="null"/> where it stands for none.</summary>
    /// <param name="number">The number.</param>
    /// <param name="format">How it is formatted.</param>
    /// <param name="since1904">Whether the workbook counts days from 1904.</param>
    /// <remarks>
    /// A day is written whole, as 2025-12-31, also where its format leaves out the year. A month is written as 2025年12月: its day is not meant.
    /// </remarks>
    public static string? Show(decimal number, FormatSection format, bool since1904)
    {
        if (number < 0 || number > LastDay)
        {
            return null;
        }

        var seconds = (int)Math.Round((number - decimal.Truncate(number)) * SecondsOfDay);
        var day = (int)decimal.Truncate(number) + (seconds == SecondsOfDay ? 1 : 0);
        seconds %= SecondsOfDay;
        var time = TimeSpan.FromSeconds(seconds).ToString(seconds % 60 == 0 ? @"hh\:mm" : @"hh\:mm\:ss", CultureInfo.InvariantCulture);
        if (!format.HasYear && !format.HasDay && format.HasTime)
        {
            return day == 0 ? time : null;
        }

        day += since1904 ? DaysFrom1900To1904 : 0;
        if (day is <= 0 or FirstOfMarch1900 - 1 or > LastDay)
        {
            return null;
        }

        var date = new DateOnly(1899, 12, day < FirstOfMarch1900 ? 31 : 30).AddDays(day);
        return format switch
        {
            { HasYear: true, HasDay: false, HasMonth: true } => date.ToString("yyyy年M月", CultureInfo.InvariantCulture),
            { HasYear: true, HasDay: false } => date.ToString("yyyy", CultureInfo.InvariantCulture),
            { HasTime: true } when seconds > 0 => $"{date:yyyy-MM-dd} {time}",
            _ => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }
}
