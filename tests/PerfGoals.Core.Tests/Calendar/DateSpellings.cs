using System.Globalization;

namespace PerfGoals.Core.Tests.Calendar;

/// <summary>Writes a date in the ways that people and programs do.</summary>
internal static class DateSpellings
{
    private static readonly string[] Patterns =
    [
        "yyyy-MM-dd", "yyyy/M/d", "yyyy.MM.dd", "yyyy.M.d", "yyyyMMdd", "yyyy'年'M'月'd'日'", "yyyy'年'MM'月'dd'日'", "yyyy '年' M '月' d '号'",
        "yyyy-MM-dd '00:00:00'", "yyyy/M/d '0:00'",
    ];

    public static IEnumerable<string> Of(DateOnly date) =>
        Patterns.Select(pattern => date.ToDateTime(default).ToString(pattern, CultureInfo.InvariantCulture))
            .Append($"{Digits(date.Year)}年{Words(date.Month)}月{Words(date.Day)}日");

    private static string Digits(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => "〇一二三四五六七八九"[digit - '0']));

    private static string Words(int number) =>
        $"{(number < 10 ? "" : number < 20 ? "十" : $"{"一二三"[(number / 10) - 1]}十")}{(number % 10 == 0 ? "" : "一二三四五六七八九"[(number % 10) - 1])}";
}
