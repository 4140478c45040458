using System.Globalization;
using System.Text;

namespace PerfGoals.Reporting;

/// <summary>Text from a file made safe to show on a line: it cannot start a new line, move the cursor, or reorder what stands beside it.</summary>
public static class VisibleText
{
    /// <summary>Returns the text with line breaks and tabs as spaces and other control and formatting characters spelt out, such as <c>\u001B</c>.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        if (!text.Any(NeedsCare))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length + 16);
        foreach (var character in text.ReplaceLineEndings(" "))
        {
            _ = character switch
            {
                '\t' => visible.Append(' '),
                _ when NeedsCare(character) => visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => visible.Append(character),
            };
        }

        return visible.ToString();
    }

    private static bool NeedsCare(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
