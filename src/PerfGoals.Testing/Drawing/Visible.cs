using System.Globalization;
using System.Text;

namespace PerfGoals.Testing.Drawing;

/// <summary>Makes text fit to be drawn in a table of fixed width.</summary>
internal static class Visible
{
    private const int Longest = 60;

    /// <summary>Returns a text on one line, with a backslash before bars and characters that nobody sees as their code.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (escaped.Length >= Longest)
            {
                return escaped.Append('…').ToString();
            }

            escaped.Append(rune.Value switch
            {
                '|' => "\\|",
                '\n' => "\\n",
                _ when IsUnseen(rune) => string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => rune.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>Returns how many columns a text takes: two for each Chinese character.</summary>
    public static int WidthOf(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune.Value) ? 2 : Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark ? 0 : 1);

    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse;

    // Unicode Standard Annex 11, East Asian Width: the blocks of wide and full-width characters.
    private static bool IsWide(int code) => code
        is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
