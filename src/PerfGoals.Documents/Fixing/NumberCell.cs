using System.Globalization;
using System.Text.RegularExpressions;
using PerfGoals.Documents.Spreadsheets;

namespace PerfGoals.Documents.Fixing;

/// <summary>Finds the number that a cell is to hold so that it shows a text.</summary>
internal static partial class NumberCell
{
    /// <summary>Returns the number and what the cell then shows, or <see langword="null"/> where the text is no number for it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">How the cell shows numbers.</param>
    /// <param name="since1904">Whether the workbook counts days from 1904.</param>
    /// <remarks>What is shown may have more zeros behind the point than the text.</remarks>
    public static (decimal Number, string Shown)? Find(string text, NumberFormat format, bool since1904)
    {
        if (NumberIn().Match(text) is not { Success: true } found
            || !decimal.TryParse(found.ValueSpan, NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        foreach (var candidate in (decimal[])[number, number / 100])
        {
            if (format.Show(candidate, since1904) == text)
            {
                return (candidate, text);
            }
        }

        var shown = format.Show(number, since1904);
        return found.Length == text.Length && decimal.TryParse(shown, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var same) && same == number
            ? (number, shown)
            : null;
    }

    [GeneratedRegex("-?[0-9][0-9,]*(?:\\.[0-9]+)?")]
    private static partial Regex NumberIn();
}
