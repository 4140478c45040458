using System.Buffers;
using PerfGoals.Units;

namespace PerfGoals.Targets;

/// <summary>Tells where Chinese numerals are a number, as in 十二次, and where they are part of a word, as in 统一规范.</summary>
internal static class ChineseNumbers
{
    private const int LongestUnit = 8;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二三四五六七八九十百千万亿两〇零");

    // 十多件, 三十余次
    private static readonly SearchValues<char> Roughly = SearchValues.Create("多余来几");

    // 十分 is an adverb except where the text ends with it or goes on so: 十分钟, 十分之一, 十分以上.
    private static readonly string[] AfterTenPoints = ["钟", "之", "以", "及以", "("];

    /// <summary>Tells whether a compact text has numerals that stand alone, together, or before a unit.</summary>
    public static bool IsIn(ReadOnlySpan<char> text)
    {
        if (text.Length == 1)
        {
            return Numerals.Contains(text[0]);
        }

        for (int at; (at = text.IndexOfAny(Numerals)) >= 0; text = text[(at + 1)..])
        {
            var behind = text[(at + 1)..];
            if (behind.IsEmpty)
            {
                return false;
            }

            if (Numerals.Contains(behind[0]) || (!IsAdverb(text[at], behind) && BeginsWithUnit(Roughly.Contains(behind[0]) ? behind[1..] : behind)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWithUnit(ReadOnlySpan<char> text)
    {
        for (var length = 1; length <= Math.Min(text.Length, LongestUnit); length++)
        {
            if (KnownUnits.Contains(text[..length].ToString()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAdverb(char numeral, ReadOnlySpan<char> behind)
    {
        if (numeral != '十' || behind.Length == 1 || behind[0] != '分')
        {
            return false;
        }

        foreach (var word in AfterTenPoints)
        {
            if (behind[1..].StartsWith(word))
            {
                return false;
            }
        }

        return true;
    }
}
