using PerfGoals.Texts;

namespace PerfGoals.Units;

/// <summary>Finds composed units in folded texts: 万人次, 人·月, 元/人·月, 元每人, 每人元, 例/10万人.</summary>
/// <remarks>
/// A unit is a product, and may go on with strokes or 每 and what it is divided by, or start with what it is divided by (每人元). A dot below the line
/// goes on with the line, as tables mean it: 元/人·月 is 元/(人·月). Without lists to fill, nothing is allocated.
/// </remarks>
/// <param name="units">The units that may stand anywhere.</param>
/// <param name="nouns">Those that may only stand below the line, or alone: 村 in 万元/村, but not in 统一村规.</param>
internal sealed class UnitGrammar(SpellingTable<UnitDefinition> units, SpellingTable<UnitDefinition> nouns)
{
    /// <summary>The most units on either side of the line.</summary>
    public const int MostTerms = 3;

    private const int MostDigits = 10;

    /// <summary>Returns how much of the front of a text is a unit, and fills the lists with what it is composed of.</summary>
    public int Take(ReadOnlySpan<char> text, List<UnitTerm>? above = null, List<UnitTerm>? below = null)
    {
        if (text.IsEmpty)
        {
            return 0;
        }

        if (text[0] == '每')
        {
            var divisors = TakeDivisors(text, MostTerms, below);
            var product = divisors > 0 ? TakeProduct(text[divisors..], MostTerms, isDivisor: false, above, out _) : 0;
            return product > 0 ? divisors + product : 0;
        }

        if (text[0] == '/')
        {
            // Rates may leave out what they count, if it is plain that they are rates: /10万, /万人.
            return BeginsWithScale(text[1..]) ? TakeDivisors(text, MostTerms, below) : 0;
        }

        var length = TakeProduct(text, MostTerms, isDivisor: false, above, out _);
        return length == 0 ? 0 : length + TakeDivisors(text[length..], MostTerms, below);
    }

    /// <summary>Returns how much of the front of a text is a unit with a spelling of its own.</summary>
    public int TakeUnit(ReadOnlySpan<char> text, out UnitDefinition? unit) => TakeUnit(units, text, out unit);

    private static int TakeUnit(SpellingTable<UnitDefinition> table, ReadOnlySpan<char> text, out UnitDefinition? unit)
    {
        for (var candidates = text; table.TryTakePrefix(candidates, out unit, out var length); candidates = text[..(length - 1)])
        {
            // m is no unit in max: a word in letters is taken whole or not at all.
            if (length == text.Length || !char.IsAsciiLetter(text[length - 1]) || !char.IsAsciiLetter(text[length]))
            {
                return length;
            }
        }

        return 0;
    }

    private static bool BeginsWithScale(ReadOnlySpan<char> text) => TakeNumber(text, out var number) >= 0 && number >= 1000 && IsPowerOfTen(number);

    private int TakeDivisors(ReadOnlySpan<char> text, int room, List<UnitTerm>? terms)
    {
        var at = 0;
        while (at < text.Length && text[at] is '/' or '每' && room > 0)
        {
            var sign = text[at..] is ['/', '每', ..] ? 2 : 1;
            var length = TakeInBrackets(text[(at + sign)..], room, terms, out var used);
            length = length > 0 ? length : TakeProduct(text[(at + sign)..], room, isDivisor: true, terms, out used);
            if (length == 0)
            {
                break;
            }

            room -= used;
            at += sign + length;
        }

        return at;
    }

    // 元/(人·月)
    private int TakeInBrackets(ReadOnlySpan<char> text, int room, List<UnitTerm>? terms, out int used)
    {
        used = 0;
        if (text is not ['(', ..] || text.IndexOf(')') is not (> 1 and var close))
        {
            return 0;
        }

        return TakeProduct(text[1..close], room, isDivisor: true, null, out used) == close - 1
            ? TakeProduct(text[1..close], room, isDivisor: true, terms, out used) + 2
            : 0;
    }

    private int TakeProduct(ReadOnlySpan<char> text, int room, bool isDivisor, List<UnitTerm>? terms, out int used)
    {
        var at = TakeTerm(text, room, isDivisor, terms, out used);
        while (at > 0 && at < text.Length && text[at] == '·')
        {
            // 次/15天 is a unit, but 500元/人*100人 is a sum.
            if (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))
            {
                break;
            }

            var length = TakeTerm(text[(at + 1)..], room - used, isDivisor, terms, out var more);
            if (length == 0)
            {
                break;
            }

            used += more;
            at += 1 + length;
        }

        return at;
    }

    private int TakeTerm(ReadOnlySpan<char> text, int room, bool isDivisor, List<UnitTerm>? terms, out int used)
    {
        used = 0;
        if (text.IndexOf('/') is var stroke and >= 0)
        {
            text = text[..stroke]; // 元/人/次 and 人/次·年 go on below the line, though 人/次 is a spelling of 人次
        }

        var digits = 0;
        var number = 1L;
        if (isDivisor && text is [>= '1' and <= '9', ..] && (digits = TakeDigits(text, out number)) == 0)
        {
            return 0;
        }

        var scaleLength = UnitScales.TryTakePrefix(text[digits..], out var scale, out var taken) ? taken : 0;
        var plain = TakeUnit(text[digits..], out var unit);
        if (isDivisor && TakeUnit(nouns, text[digits..], out var noun) is var nounLength && nounLength > plain)
        {
            (plain, unit) = (nounLength, noun);
        }

        var multiplied = scaleLength == 0 ? 0 : TakeUnit(text[(digits + scaleLength)..], out var of) is var length and > 0 && of!.CanBeMultiplied ? length : 0;
        long so;
        int total;
        if (multiplied > 0 && scaleLength + multiplied > plain)
        {
            TakeUnit(text[(digits + scaleLength)..], out unit);
            (so, total) = (number * scale, digits + scaleLength + multiplied);
        }
        else if (isDivisor && plain <= scaleLength && IsPowerOfTen(number) && number * Math.Max(scale, 1) >= (digits > 0 ? 100 : 1000))
        {
            (so, unit, total) = (number * Math.Max(scale, 1), null, digits + scaleLength);
        }
        else if (plain > 0 && (digits == 0 || unit!.CanBeMultiplied))
        {
            (so, total) = (number, digits + plain);
        }
        else
        {
            return 0;
        }

        used = unit?.Parts is { } parts ? parts.Above.Length : 1;
        if (used > room || unit is { CanBeComposed: false } or { Parts.Below.IsEmpty: false })
        {
            used = 0;
            return 0;
        }

        terms?.Add(new(so, unit));
        return total;
    }

    // 次/15天 and 例/100000人 are units; 件/2025年 is not.
    private static int TakeDigits(ReadOnlySpan<char> text, out long number)
    {
        number = 0;
        var length = 0;
        for (; length < text.Length && char.IsAsciiDigit(text[length]); length++)
        {
            if (length == MostDigits)
            {
                return 0;
            }

            number = (number * 10) + text[length] - '0';
        }

        return number <= 100 || IsPowerOfTen(number) ? length : 0;
    }

    private static int TakeNumber(ReadOnlySpan<char> text, out long number)
    {
        number = 1;
        var digits = text is [>= '1' and <= '9', ..] ? TakeDigits(text, out number) : 0;
        if (UnitScales.TryTakePrefix(text[digits..], out var scale, out var length))
        {
            number *= scale;
        }

        return digits + length;
    }

    private static bool IsPowerOfTen(long number)
    {
        while (number > 1 && number % 10 == 0)
        {
            number /= 10;
        }

        return number == 1;
    }
}
