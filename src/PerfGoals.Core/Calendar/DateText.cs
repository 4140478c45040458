using System.Globalization;
using PerfGoals.Texts;

namespace PerfGoals.Calendar;

/// <summary>Reads a folded text that is one date and nothing else, in Chinese words or in digits.</summary>
internal static class DateText
{
    // What has no unit behind it is a date only in these years; tables name no others.
    private const int FirstYear = 1990;
    private const int LastYear = 2099;

    // The times that databases and spreadsheets add to a date without one, besides 00:00:00 in its many forms.
    private static readonly string[] EndsOfDay = ["23:59", "23:59:59", "24:00", "24:00:00"];

    /// <summary>Tells whether a number is the name of a year that tables speak of.</summary>
    public static bool IsYear(int number) => number is >= FirstYear and <= LastYear;

    /// <summary>Reads a date. Zero written for a part counts as a date that does not exist.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="date">The parts that are named.</param>
    /// <param name="at">Where reading stopped.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out DateParts date, out int at) =>
        text.IndexOfAny("年月日号") >= 0 ? TryReadWords(text, out date, out at) : TryReadDigits(text, out date, out at);

    /// <summary>Reads the forms that only canonical texts have: <c>2025</c>, <c>0800-12</c>, <c>--12</c> and <c>--12-31</c>.</summary>
    public static bool TryReadCanonical(ReadOnlySpan<char> text, out DateParts date)
    {
        var hasYear = !text.StartsWith("--");
        var rest = hasYear ? text : text[2..];
        Span<Range> ranges = stackalloc Range[4];
        var count = rest.Split(ranges, '-');
        date = default;
        if (count > (hasYear ? 3 : 2) || !TryTake(rest[ranges[0]], hasYear ? 4 : 2, out var first))
        {
            return false;
        }

        var (second, third) = (0, 0);
        if ((count > 1 && !TryTake(rest[ranges[1]], 2, out second)) || (count > 2 && !TryTake(rest[ranges[2]], 2, out third)))
        {
            return false;
        }

        date = hasYear ? new(first, second, third) : new(0, first, second);
        return true;

        static bool TryTake(ReadOnlySpan<char> digits, int length, out int number) =>
            TryNumber(digits, out number) && digits.Length == length && number > 0;
    }

    // 2025年12月31日, 12月31日, 十二月份, 31日
    private static bool TryReadWords(ReadOnlySpan<char> text, out DateParts date, out int at)
    {
        Span<int> parts = [0, 0, 0];
        var (stage, isArabic) = (0, true);
        date = default;
        at = 0;
        while (at < text.Length)
        {
            var length = CalendarNumbers.TryTake(text[at..], out var number);
            var unitAt = at + length;
            var part = length == 0 || unitAt == text.Length ? -1 : text[unitAt] switch { '年' => 0, '月' => 1, '日' or '号' => 2, _ => -1 };
            if (part < stage || (part == 0) != (length == 4))
            {
                return false;
            }

            isArabic &= char.IsAsciiDigit(text[at]);
            parts[part] = number == 0 ? -1 : number;
            stage = part + 1;
            at = unitAt + 1;
            at += (part == 0 && text[at..].StartsWith("度")) || (part == 1 && text[at..].StartsWith("份")) ? 1 : 0;
        }

        // 12月 may be twelve months; 十二月 is not, for they are 十二个月.
        date = new(parts[0], parts[1], parts[2], CouldBeNumber: isArabic && parts[0] == 0 && parts[2] == 0);
        return stage > 0 && (parts[0] == 0 || parts[1] != 0 || parts[2] == 0);
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, out DateParts date, out int at)
    {
        at = CharacterRuns.LengthOfDigits(text);
        if (at == text.Length)
        {
            return TryReadCompact(text, out date);
        }

        date = default;
        var separator = text[at];
        if (separator is not ('-' or '/' or '.') || !TryNumber(text[..at], out var first))
        {
            return false;
        }

        var second = at + 1;
        var rest = text[second..];
        var length = CharacterRuns.LengthOfDigits(rest);
        var isTwo = length == rest.Length;
        var firstLength = at;
        at = second + length;
        if (length > 2 || !TryNumber(rest[..length], out var middle))
        {
            return false;
        }

        return isTwo ? TryReadTwo(firstLength, first, separator, length, middle, out date)
            : firstLength == 4 && rest[length] == separator && TryReadDay(rest[(length + 1)..], first, middle, out date);
    }

    // 20251231, 202512
    private static bool TryReadCompact(ReadOnlySpan<char> text, out DateParts date)
    {
        date = default;
        if (text.Length is not (6 or 8) || !TryNumber(text, out var number))
        {
            return false;
        }

        date = text.Length == 8
            ? new(number / 10000, number / 100 % 100, number % 100, CouldBeNumber: true)
            : new(number / 100, number % 100, 0, CouldBeNumber: true);
        return IsYear(date.Year) && date.Month != 0 && (text.Length == 6 || date.Day != 0) && date.TryToDate(out _);
    }

    // 2025-12, 2025.12, 2025/12, 12.31; but "12-31" and "1-12" are two numbers.
    private static bool TryReadTwo(int firstLength, int first, char separator, int secondLength, int second, out DateParts date)
    {
        var isYear = firstLength == 4 && IsYear(first);
        date = isYear
            ? new(first, second, 0, CouldBeNumber: separator != '-', IsMoreLikelyNumber: separator != '-' && secondLength == 1)
            : new(0, first, second, CouldBeNumber: true, IsMoreLikelyNumber: separator == '/' || secondLength == 1);
        return (isYear || (firstLength <= 2 && first > 0 && separator != '-')) && second > 0 && date.TryToDate(out _);
    }

    private static bool TryReadDay(ReadOnlySpan<char> text, int year, int month, out DateParts date)
    {
        var length = CharacterRuns.LengthOfDigits(text);
        date = default;
        if (length is 0 or > 2 || !TryNumber(text[..length], out var day))
        {
            return false;
        }

        date = new(year, month == 0 ? -1 : month, day == 0 ? -1 : day);
        return length == text.Length || IsMidnight(text[length..]);
    }

    private static bool IsMidnight(ReadOnlySpan<char> text)
    {
        if (text[0] is not (' ' or 'T') || text.Length < 5)
        {
            return false;
        }

        var time = text[1..];
        var isZero = time[0] == '0' && time.Contains(':') && time.IndexOfAnyExcept("0:.") < 0;
        foreach (var end in EndsOfDay)
        {
            isZero |= time.SequenceEqual(end);
        }

        return isZero;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number)
    {
        number = 0;
        return digits.Length <= 8 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
