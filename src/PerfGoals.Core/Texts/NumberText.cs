using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfGoals.Texts;

/// <summary>Reads the numbers of table cells: exact, with or without thousands separators, in any width, the same in every culture.</summary>
internal static partial class NumberText
{
    /// <summary>Reads a text that is a number and nothing else.</summary>
    public static bool TryRead(string? text, out decimal number)
    {
        var folded = CellText.Compact(text);
        var match = Number().Match(folded);
        number = 0;
        return match.Success && match.Length == folded.Length && TryParse(match.ValueSpan, out number);
    }

    /// <summary>Reads the number at the front of a compact text and returns what follows it.</summary>
    public static bool TryReadPrefix(string compact, out decimal number, out string rest)
    {
        var match = Number().Match(compact);
        rest = compact[match.Length..];
        number = 0;
        return match.Success && TryParse(match.ValueSpan, out number);
    }

    // A decimal holds 28 digits and would round away the rest without a word.
    private static bool TryParse(ReadOnlySpan<char> digits, out decimal number)
    {
        number = 0;
        return digits.Length <= 28 && decimal.TryParse(
            digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
    }

    // A comma is a thousands separator only where it stands between groups of three: "1,5" is not a number here.
    [GeneratedRegex(@"^[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+)(?:\.[0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
