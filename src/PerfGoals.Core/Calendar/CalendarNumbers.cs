using System.Buffers;
using PerfGoals.Texts;

namespace PerfGoals.Calendar;

/// <summary>Reads the numbers of dates, in digits or Chinese numerals: 2025, 二〇二五, 12, 十二, 三十一.</summary>
internal static class CalendarNumbers
{
    private const string Digits = "〇一二三四五六七八九";

    private static readonly SearchValues<char> All = SearchValues.Create("0123456789〇零○一二三四五六七八九十");

    /// <summary>Reads the number at the front of a text.</summary>
    /// <returns>How many characters it takes: 4 for a year, fewer for another number, and 0 for what is no number.</returns>
    public static int TryTake(ReadOnlySpan<char> text, out int number)
    {
        var length = text.IndexOfAnyExcept(All);
        number = 0;
        return length <= 0 ? 0 : TryRead(text[..length], out number) ? length : 0;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out int number)
    {
        var ten = text.IndexOf('十');
        if (ten >= 0)
        {
            // 十, 十二, 二十, 三十一
            var (tens, ones) = (ten == 0 ? 1 : ten == 1 ? DigitOf(text[0]) : -1, text.Length == ten + 1 ? 0 : text.Length == ten + 2 ? DigitOf(text[^1]) : -1);
            number = (tens * 10) + ones;
            return tens > 0 && ones >= 0;
        }

        number = 0;
        foreach (var character in text)
        {
            number = (number * 10) + DigitOf(character);
        }

        // "二五" is no way to write 25.
        return text.Length is 1 or 4 || (text.Length == 2 && CharacterRuns.LengthOfDigits(text) == 2);
    }

    private static int DigitOf(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        '零' or '○' => 0,
        _ => Digits.IndexOf(character),
    };
}
