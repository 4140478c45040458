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

    // White space of every width, which keeps two words apart.
    private static readonly char[] Spaces =
    [
        ' ', '\t', '\r', '\n', '\v', '\f', '\u0085', '\u00A0', '\u1680', '\u2000', '\u2001', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006',
        '\u2007', '\u2008', '\u2009', '\u200A', '\u2028', '\u2029', '\u202F', '\u205F', '\u3000',
    ];

    // Zero-width marks, marks of writing direction and the byte-order mark: all are met in real cells.
    private static readonly char[] Marks =
    [
        '\u00AD', '\u061C', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2060',
        '\u2066', '\u2067', '\u2068', '\u2069', '\uFE0E', '\uFE0F', '\uFEFF',
    ];

    private static readonly char[] Invisible = [.. Spaces, .. Marks];

    private static readonly SearchValues<char> SpaceSet = SearchValues.Create(Spaces);
    private static readonly SearchValues<char> InvisibleSet = SearchValues.Create(Invisible);

    // Characters that have another width or another form: the full-width block, the small forms, and the minus sign.
    private static readonly SearchValues<char> Foldable = SearchValues.Create(
        "！＂＃＄％＆＇（）＊＋，－．／０１２３４５６７８９：；＜＝＞？＠ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ［＼］＾＿｀ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ｛｜｝～﹐﹑﹒﹔﹕﹙﹚﹟﹠﹡﹢﹣﹤﹥﹦﹨﹩﹪﹫−");

    /// <summary>Tells whether a cell holds nothing that a person would see.</summary>
    public static bool IsBlank([NotNullWhen(false)] string? text) => text is null || IsBlank(text.AsSpan());

    /// <summary>Tells whether a text holds nothing that a person would see.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(InvisibleSet) < 0;

    /// <summary>Tells whether a character is white space or a mark that nobody sees.</summary>
    public static bool IsInvisible(char character) => InvisibleSet.Contains(character);

    /// <summary>Tells whether a character is white space, which keeps two words apart.</summary>
    public static bool IsSpace(char character) => SpaceSet.Contains(character);

    /// <summary>Returns a character in its usual width.</summary>
    public static char FoldWidth(char character) => character switch
    {
        >= FullWidthFirst and <= FullWidthLast => (char)(character - FullWidthOffset),
        '﹐' => ',',
        '﹑' => '、',
        '﹒' => '.',
        '﹔' => ';',
        '﹕' => ':',
        '﹙' => '(',
        '﹚' => ')',
        '﹟' => '#',
        '﹠' => '&',
        '﹡' => '*',
        '﹢' => '+',
        '﹣' or '−' => '-',
        '﹤' => '<',
        '﹥' => '>',
        '﹦' => '=',
        '﹨' => '\\',
        '﹩' => '$',
        '﹪' => '%',
        '﹫' => '@',
        _ => character,
    };

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
        if (trimmed.IndexOfAny(Foldable) < 0 && (keepInnerSpace || trimmed.IndexOfAny(InvisibleSet) < 0))
        {
            return trimmed.Length == text?.Length ? text : trimmed.ToString();
        }

        var folded = new StringBuilder(trimmed.Length);
        foreach (var character in trimmed)
        {
            if (keepInnerSpace || !InvisibleSet.Contains(character))
            {
                folded.Append(FoldWidth(character));
            }
        }

        return folded.ToString();
    }
}
