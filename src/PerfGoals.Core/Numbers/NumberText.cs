using System.Globalization;
using PerfGoals.Texts;

namespace PerfGoals.Numbers;

/// <summary>Reads the numbers of table cells in digits: exact, with or without thousands separators, in any width, the same in every culture.</summary>
internal static class NumberText
{
    /// <summary>Reads a text that is a number and nothing else.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out decimal number)
    {
        var folded = new FoldedText(text, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        var isNumber = TryTake(folded.Text, out var token) == ParseFailureReason.None && token.Length == folded.Text.Length && !folded.IsCut;
        number = isNumber ? token.Value : 0;
        return isNumber;
    }

    /// <summary>Reads the number at the front of a folded text.</summary>
    public static ParseFailureReason TryTake(ReadOnlySpan<char> folded, out NumberToken number)
    {
        var start = folded.Length > 0 && folded[0] is '+' or '-' ? 1 : 0;
        var length = start + LengthOfWhole(folded[start..]);
        var wholeLength = length;
        number = new(0, length);
        if (length == start)
        {
            return ParseFailureReason.NotANumber;
        }

        if (length + 1 < folded.Length && folded[length] == '.' && char.IsAsciiDigit(folded[length + 1]))
        {
            length += 1 + CharacterRuns.LengthOfDigits(folded[(length + 1)..]);
        }

        // A decimal would round away without a word what it cannot hold; the places that are missing then show it.
        var places = length - wholeLength - (length > wholeLength ? 1 : 0);
        if (!decimal.TryParse(
            folded[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            || value.Scale != places)
        {
            return ParseFailureReason.TooManyDigits;
        }

        number = new(value, length);
        return ParseFailureReason.None;
    }

    // A comma is a thousands separator only where it stands between groups of three: "1,5" is not a number here.
    private static int LengthOfWhole(ReadOnlySpan<char> text)
    {
        var length = CharacterRuns.LengthOfDigits(text);
        if (length is 0 or > 3)
        {
            return length;
        }

        var grouped = length;
        while (grouped < text.Length && text[grouped] == ',' && CharacterRuns.LengthOfDigits(text[(grouped + 1)..]) == 3)
        {
            grouped += 4;
        }

        var endsClean = grouped == text.Length || text[grouped] != ',';
        return endsClean ? grouped : length;
    }
}
