using System.Text;
using System.Text.RegularExpressions;

namespace PerfGoals.Documentation.Markdown;

/// <summary>Writes text so that Markdown (GitHub's) shows it as it is.</summary>
internal static partial class MarkdownText
{
    // What begins or ends emphasis, code, a link, HTML, a cell, a strike-through, an entity, a heading, a formula or a mention.
    private const string Special = "\\`*_[]<>|~&#$@";

    /// <summary>Returns a text on one line, fit for a cell too: a backslash before what means something, and line ends as <c>&lt;br&gt;</c>.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var rune in text.ReplaceLineEndings("\n").Trim().EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '\n' => escaped.Append("<br>"),
                _ when Rune.IsControl(rune) => escaped.Append(' '),
                _ when rune.IsAscii && Special.Contains((char)rune.Value, StringComparison.Ordinal) => escaped.Append('\\').Append(rune),
                _ => escaped.Append(rune),
            };
        }

        return OpensBlock().Replace(BareLink().Replace(escaped.ToString(), @"$1\$2"), @"$1\$2", 1);
    }

    // In a link that is made of bare text a backslash would be a character of the address.
    [GeneratedRegex(@"(https?|ftp|mailto|tel|xmpp|www)([:.])", RegexOptions.IgnoreCase)]
    private static partial Regex BareLink();

    // At the beginning of a line: a list, or the line under a heading.
    [GeneratedRegex(@"^([0-9]*)((?<![0-9])[-+=](?=[-+=\s]|$)|(?<=[0-9])[.)](?=\s|$))")]
    private static partial Regex OpensBlock();
}
