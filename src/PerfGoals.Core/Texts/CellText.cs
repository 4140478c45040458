using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PerfGoals.Texts;

/// <summary>Folds the spellings that input methods and word processors make of one and the same text.</summary>
internal static class CellText
{
    private const char FullWidthFirst = '\uFF01';
    private const char FullWidthLast = '\uFF5E';
    private const int FullWidthOffset = 0xFEE0;

    // Spaces of every width, the byte-order mark and zero-width marks: none is visible, all are met in real cells.
    private static readonly char[] Invisible =
    [
        ' ', '\t', '\r', '\n', '\v', '\f', '\u0085', '\u00A0', '\u1680', '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006',
        '\u2007', '\u2008', '\u2009', '\u200A', '\u200B', '\u200C', '\u200D', '\u2028', '\u2029', '\u202F', '\u205F', '\u2060', '\u3000', '\uFEFF',
    ];

    private static readonly SearchValues<char> InvisibleSet = SearchValues.Create(Invisible);

    /// <summary>Tells whether a cell holds nothing that a person would see.</summary>
    public static bool IsBlank([NotNullWhen(false)] string? text) => text is null || text.AsSpan().IndexOfAnyExcept(InvisibleSet) < 0;

    /// <summary>Returns the text in half width, without the white space and invisible characters around it.</summary>
    public static string Fold(string? text) => Rewrite(text, keepInnerSpace: true);

    /// <summary>Returns the text in half width, without any white space or invisible character.</summary>
    public static string Compact(string? text) => Rewrite(text, keepInnerSpace: false);

    /// <summary>Returns a name on one line: the paragraphs of its cell joined, nothing else changed.</summary>
    public static string OneLine(string? text)
    {
        if (text is null)
        {
            return "";
        }

        return text.AsSpan().IndexOfAny('\r', '\n') < 0
            ? text.Trim(Invisible)
            : string.Concat(text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim(Invisible)));
    }

    /// <summary>Returns a text of several paragraphs without the empty lines around it.</summary>
    public static string Paragraphs(string? text) => text is null ? "" : text.Trim(Invisible);

    private static string Rewrite(string? text, bool keepInnerSpace)
    {
        var trimmed = text.AsSpan().Trim(Invisible);
        if (trimmed.IndexOfAnyInRange(FullWidthFirst, FullWidthLast) < 0 && (keepInnerSpace || trimmed.IndexOfAny(InvisibleSet) < 0))
        {
            return trimmed.Length == text?.Length ? text : trimmed.ToString();
        }

        var folded = new StringBuilder(trimmed.Length);
        foreach (var character in trimmed)
        {
            if (character is >= FullWidthFirst and <= FullWidthLast)
            {
                folded.Append((char)(character - FullWidthOffset));
            }
            else if (keepInnerSpace || !InvisibleSet.Contains(character))
            {
                folded.Append(character);
            }
        }

        return folded.ToString();
    }
}
