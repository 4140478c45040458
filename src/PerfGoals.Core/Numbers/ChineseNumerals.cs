using System.Buffers;
using PerfGoals.Texts;

namespace PerfGoals.Numbers;

/// <summary>Reads numbers in Chinese numerals, such as 三百二十, 两 or 二〇二五; formal numerals (壹佰) and 半 included.</summary>
internal static class ChineseNumerals
{
    // Beyond this a number in words is no target, and the sum could not overflow below it.
    private const int LongestNumber = 24;

    private const int HundredMillion = 100_000_000;

    private static readonly SearchValues<char> Units = SearchValues.Create("十百千万亿拾佰仟");

    // Characters after a number that make it a rough one: 十多件, 三十余次.
    private const string Roughly = "多余来几";

    /// <summary>Tells whether a character is a numeral.</summary>
    public static bool IsNumeral(char character) => DigitOf(character) >= 0 || UnitOf(character) > 0;

    /// <summary>Reads the number at the front of a folded text.</summary>
    public static ParseFailureReason TryTake(ReadOnlySpan<char> folded, out NumberToken number)
    {
        number = new(0, 0);
        var length = 0;
        while (length < folded.Length && length <= LongestNumber && IsNumeral(folded[length]))
        {
            length++;
        }

        if (length == 0)
        {
            return TryTakeHalf(folded, out number);
        }

        var (value, at) = (0m, LongestNumber);
        var reason = length > LongestNumber ? ParseFailureReason.TooManyDigits : Whole(folded[..length], out value, out length, out at);
        if (reason != ParseFailureReason.None)
        {
            number = new(0, at);
            return reason;
        }

        if (length < folded.Length && Roughly.Contains(folded[length]))
        {
            number = new(0, length);
            return ParseFailureReason.Approximate;
        }

        number = new(value, length);
        return length < folded.Length && folded[length] == '点' ? TakePlaces(folded, ref number) : ParseFailureReason.None;
    }

    private static ParseFailureReason TryTakeHalf(ReadOnlySpan<char> folded, out NumberToken number)
    {
        var isHalf = folded.Length > 1 && folded[0] == '半';
        number = isHalf ? new(0.5m, 1) : new(0, 0);
        return isHalf ? ParseFailureReason.None : ParseFailureReason.NotANumber;
    }

    private static ParseFailureReason TakePlaces(ReadOnlySpan<char> folded, ref NumberToken number)
    {
        var (value, place, at) = (number.Value, 0.1m, number.Length + 1);
        for (; at < folded.Length && DigitOf(folded[at]) is >= 0 and var digit && place > 0.0000001m; at++)
        {
            value += digit * place;
            place /= 10;
        }

        // 三点 is a time of the day, or a number of points.
        if (at > number.Length + 1)
        {
            number = new(value, at);
        }

        return ParseFailureReason.None;
    }

    // Trailing 万 and 亿 without a number of their own, as in 万元, belong to the unit.
    private static ParseFailureReason Whole(ReadOnlySpan<char> numerals, out decimal value, out int length, out int at)
    {
        (value, at) = (0, 0);
        length = numerals.Length;
        if (UnitOf(numerals[0]) is > 0 and not 10)
        {
            length = 0;
            return ParseFailureReason.NotANumber;
        }

        return numerals.IndexOfAny(Units) < 0 ? DigitByDigit(numerals, out value, out at) : WithUnits(numerals, out value, out at);
    }

    // 二〇二五 is a year; 三五 and 七八 are rough numbers.
    private static ParseFailureReason DigitByDigit(ReadOnlySpan<char> numerals, out decimal value, out int at)
    {
        (value, at) = (0, 1);
        foreach (var numeral in numerals)
        {
            value = (value * 10) + DigitOf(numeral);
        }

        return numerals.Length == 2 ? ParseFailureReason.Approximate : ParseFailureReason.None;
    }

    private static ParseFailureReason WithUnits(ReadOnlySpan<char> numerals, out decimal value, out int at)
    {
        value = 0;
        var (total, section, digit, lastUnit, lastLarge, afterZero) = (0m, 0m, -1, decimal.MaxValue, int.MaxValue, false);
        for (at = 0; at < numerals.Length; at++)
        {
            var numeral = numerals[at];
            var ownDigit = DigitOf(numeral);
            if (ownDigit == 0)
            {
                if (digit > 0)
                {
                    return ParseFailureReason.Ambiguous;
                }

                (digit, afterZero) = (-1, true);
            }
            else if (ownDigit > 0)
            {
                if (digit > 0)
                {
                    return ParseFailureReason.Approximate;
                }

                digit = ownDigit;
            }
            else if (UnitOf(numeral) is >= 10_000 and var large)
            {
                // 万 stands once before 亿 and once behind it: 一万二千亿三千万.
                section += Math.Max(digit, 0);
                var isHundredMillion = large == HundredMillion;
                if ((section == 0 && !(isHundredMillion && total > 0)) || (isHundredMillion ? lastLarge == large : lastLarge < HundredMillion))
                {
                    return ParseFailureReason.Ambiguous;
                }

                total = isHundredMillion ? (total + section) * large : total + (section * large);
                (section, digit, lastUnit, lastLarge, afterZero) = (0, -1, large, large, false);
            }
            else
            {
                var unit = UnitOf(numeral);
                // 万 is followed by 千 without a zero between them: 十万零九千克 are grams.
                if ((digit < 0 && unit != 10) || (section > 0 && unit >= lastUnit) || (afterZero && unit == 1_000 && lastUnit == 10_000))
                {
                    return ParseFailureReason.Ambiguous;
                }

                section += Math.Max(digit, 1) * unit;
                (digit, lastUnit, afterZero) = (-1, unit, false);
            }
        }

        // 三百五 is 350 in speech and 305 to some readers.
        at = numerals.Length - 1;
        if (digit > 0 && lastUnit >= 100 && !afterZero)
        {
            return ParseFailureReason.Ambiguous;
        }

        value = total + section + Math.Max(digit, 0);
        return ParseFailureReason.None;
    }

    private static int DigitOf(char character) => character switch
    {
        '〇' or '零' or '○' => 0,
        '一' or '壹' => 1,
        '二' or '贰' or '两' => 2,
        '三' or '叁' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    private static int UnitOf(char character) => character switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };
}
