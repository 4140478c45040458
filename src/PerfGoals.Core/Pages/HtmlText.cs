using System.Buffers;
using System.Globalization;
using System.Text;

namespace PerfGoals.Pages;

/// <summary>Text from anywhere made fit for a page: it opens no element, ends no attribute, and reorders nothing that stands beside it.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\f\u0085\u2028\u2029");

    /// <summary>Returns the text as a page shows it: every end of a line as a line feed, and what HTML cannot hold or what turns the direction of writing spelt out, such as <c>\u202E</c>.</summary>
    /// <param name="text">The text.</param>
    public static string Visible(string text)
    {
        var lines = text.AsSpan().ContainsAny(LineEnds) ? text.ReplaceLineEndings("\n") : text;
        if (FirstToSpell(lines, 0) < 0)
        {
            return lines;
        }

        var visible = new StringBuilder(lines.Length + 16);
        var start = 0;
        for (var index = FirstToSpell(lines, 0); index >= 0; index = FirstToSpell(lines, start))
        {
            visible.Append(lines, start, index - start).Append(CultureInfo.InvariantCulture, $"\\u{(int)lines[index]:X4}");
            start = index + 1;
        }

        return visible.Append(lines, start, lines.Length - start).ToString();
    }

    /// <summary>Writes a text so that a parser of HTML reads <see cref="Visible"/> of it, between elements and in attributes alike.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="text">The text.</param>
    public static void Write(TextWriter output, string text)
    {
        foreach (var character in Visible(text))
        {
            switch (character)
            {
                case '&':
                    output.Write("&amp;");
                    break;
                case '<':
                    output.Write("&lt;");
                    break;
                case '>':
                    output.Write("&gt;");
                    break;
                case '"':
                    output.Write("&quot;");
                    break;
                case '\'':
                    output.Write("&#39;");
                    break;
                default:
                    output.Write(character);
                    break;
            }
        }
    }

    private static int FirstToSpell(string text, int start)
    {
        for (var index = start; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                index++;
            }
            else if (char.IsSurrogate(character) || (char.IsControl(character) && character is not ('\n' or '\t')) || TurnsDirection(character))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool TurnsDirection(char character) =>
        character is '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
