using System.Text;
using System.Text.RegularExpressions;

namespace PerfGoals.Reporting.Markdown;

/// <summary>Makes text of a file safe within a line of Markdown: it stays text, whatever it looks like.</summary>
internal static partial class MarkdownText
{
    private const char ZeroWidthSpace = '\u200B';

    /// <summary>Returns the text with everything escaped that Markdown or a code host would read as more than text.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        // Names of people, numbers of threads and addresses become links after all escapes are gone: only a break within them helps.
        foreach (var character in Linked().Replace(VisibleText.Of(text), match => $"{match.Value}{ZeroWidthSpace}"))
        {
            _ = character switch
            {
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '&' => safe.Append("&amp;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '~' or '$' or '#' => safe.Append('\\').Append(character),
                _ => safe.Append(character),
            };
        }

        return safe.ToString();
    }

    [GeneratedRegex(@"[@#]|:(?=/|[\p{L}\p{N}+_-]+:)|www(?=\.)|GH(?=-)", RegexOptions.IgnoreCase)]
    private static partial Regex Linked();
}
