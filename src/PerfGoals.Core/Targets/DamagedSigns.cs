using System.Buffers;
using PerfGoals.Numbers;
using PerfGoals.Texts;

namespace PerfGoals.Targets;

/// <summary>Tells which sign a merged value cell most probably had before a scan or a conversion damaged it.</summary>
/// <remarks>
/// Published tables hold <c>292%</c> for ≥92 % and <c>工5%</c> for ≥5 %. What is told here is a suspicion for a person to look at; no reader takes it
/// for the sign.
/// </remarks>
internal static class DamagedSigns
{
    // What stands for a sign directly before a digit, and nowhere else: 工程, 二十 and 三十 have no digit behind the mark.
    private static readonly SpellingTable<Comparison> Marks = new(
    [
        // The shape of ≥, with its lower line lost or run together with it.
        ("工", Comparison.AtLeast), ("Z", Comparison.AtLeast), ("z", Comparison.AtLeast), ("三", Comparison.AtLeast), ("≡", Comparison.AtLeast),
        // The shape of ≤.
        ("W", Comparison.AtMost), ("w", Comparison.AtMost),
        // The two lines of = are those of the numeral two.
        ("二", Comparison.EqualTo),
        // The line below ≥ and ≤ has become a character of its own.
        (">_", Comparison.AtLeast), (">一", Comparison.AtLeast), (">—", Comparison.AtLeast), (">–", Comparison.AtLeast), (">¯", Comparison.AtLeast),
        ("<_", Comparison.AtMost), ("<一", Comparison.AtMost), ("<—", Comparison.AtMost), ("<–", Comparison.AtMost), ("<¯", Comparison.AtMost),
        // A web page's entities that nobody resolved.
        ("&ge;", Comparison.AtLeast), ("&gt;=", Comparison.AtLeast), ("&gt;", Comparison.MoreThan),
        ("&le;", Comparison.AtMost), ("&lt;=", Comparison.AtMost), ("&lt;", Comparison.LessThan),
    ]);

    // The line below the sign as a hyphen, which is also a minus sign: only a share of 80 to 100 % cannot be meant as negative.
    private static readonly SpellingTable<Comparison> MarksBeforeShare = new([(">-", Comparison.AtLeast), ("<-", Comparison.AtMost)]);

    private static readonly SearchValues<char> Numerals = SearchValues.Create("〇零一二三四五六七八九十");

    /// <summary>Finds a damaged sign at the front of a merged value cell.</summary>
    /// <param name="folded">The folded text of the cell.</param>
    /// <param name="isPercent">Whether the unit of measure is percent, in whatever cell it stands.</param>
    /// <param name="likely">The sign it most probably was, or <see cref="Comparison.Unknown"/>.</param>
    /// <param name="length">How many characters the damaged sign takes; what is behind them is the number.</param>
    /// <returns><see langword="true"/> where the evidence is strong.</returns>
    public static bool TryFind(ReadOnlySpan<char> folded, bool isPercent, out Comparison likely, out int length)
    {
        isPercent |= folded.EndsWith("%");
        return (Marks.TryTakePrefix(folded, out likely, out length) && TryTakeNumber(folded[length..], out _))
            || (MarksBeforeShare.TryTakePrefix(folded, out likely, out length) && IsHighShare(folded[length..], isPercent))
            || IsTwo(folded, isPercent, out likely, out length);
    }

    /// <summary>Reads a cell that holds a damaged sign and nothing else, as the column of signs does.</summary>
    /// <param name="folded">The folded text of the cell.</param>
    /// <param name="likely">The sign it most probably was, or <see cref="Comparison.Unknown"/>.</param>
    public static bool TryReadAlone(ReadOnlySpan<char> folded, out Comparison likely)
    {
        likely = folded is "2" ? Comparison.AtLeast : default;
        return likely != Comparison.Unknown || Marks.TryGet(folded, out likely) || MarksBeforeShare.TryGet(folded, out likely);
    }

    // 2 has the outline of ≥. 292 cases are innocent, 292 % are not: promised rates are seldom 280 to 2100 %, and mostly 80 to 100 %.
    private static bool IsTwo(ReadOnlySpan<char> folded, bool isPercent, out Comparison likely, out int length)
    {
        length = folded.StartsWith("2 ") ? 2 : folded.StartsWith("2") ? 1 : 0;
        var isSign = IsHighShare(folded[length..], isPercent) && length > 0;
        isSign |= length == 2 && TryTakeNumber(folded[length..], out var number) && !IsGroupOfThree(folded[length..][..number.Length]);
        likely = isSign ? Comparison.AtLeast : Comparison.Unknown;
        length = isSign ? length : 0;
        return isSign;
    }

    private static bool IsHighShare(ReadOnlySpan<char> text, bool isPercent) =>
        isPercent && TryTakeNumber(text, out var number) && text[0] != '0' && number.Value is >= 80 and <= 100 && (text[number.Length..] is "" or "%");

    // 2 500 is two thousand five hundred, with a space between its groups.
    private static bool IsGroupOfThree(ReadOnlySpan<char> number) => number.IndexOf('.') == 3 || (number.IndexOf('.') < 0 && number.Length == 3);

    // No sign of its own, and no Chinese numeral that goes on with it, as in 二0二五年.
    private static bool TryTakeNumber(ReadOnlySpan<char> text, out NumberToken number)
    {
        number = default;
        return text.Length > 0 && char.IsAsciiDigit(text[0]) && NumberText.TryTake(text, out number) == ParseFailureReason.None
            && (number.Length == text.Length || !Numerals.Contains(text[number.Length]));
    }
}
