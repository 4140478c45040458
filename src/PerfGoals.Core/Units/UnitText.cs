using PerfGoals.Texts;

namespace PerfGoals.Units;

/// <summary>Prepares the text of a unit cell: one kind of dot and stroke, without brackets around it and the words 单位： before it.</summary>
internal static class UnitText
{
    /// <summary>The most characters that a known unit may have.</summary>
    public const int Longest = 64;

    private static readonly string[] Labels = ["计量单位:", "度量单位:", "单位:"];

    /// <summary>Returns one character for all its look-alikes in composed units.</summary>
    public static char FoldSign(char character) => character switch
    {
        '・' or '•' or '∙' or '⋅' or '‧' or '×' or '*' or '.' or '˙' or '･' => '·',
        '∕' or '⁄' => '/',
        'µ' => 'μ',
        _ => character,
    };

    /// <summary>Folds the signs of a text into a buffer of at least its length.</summary>
    public static ReadOnlySpan<char> FoldSigns(ReadOnlySpan<char> text, Span<char> buffer)
    {
        for (var i = 0; i < text.Length; i++)
        {
            buffer[i] = FoldSign(text[i]);
        }

        return buffer[..text.Length];
    }

    /// <summary>Returns a unit that a host names, folded as cells are.</summary>
    public static string Fold(string text) => FoldedText.Of(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Copies a folded text without the spaces that are left between digits.</summary>
    public static ReadOnlySpan<char> WithoutSpaces(ReadOnlySpan<char> folded, Span<char> buffer)
    {
        var length = 0;
        foreach (var character in folded)
        {
            if (character != ' ')
            {
                buffer[length++] = character;
            }
        }

        return buffer[..length];
    }

    /// <summary>Takes away what stands around a unit: a label, and brackets that hold the whole.</summary>
    public static ReadOnlySpan<char> Strip(ReadOnlySpan<char> text)
    {
        for (; ; )
        {
            var stripped = WithoutLabel(text);
            stripped = IsInBrackets(stripped) ? stripped[1..^1] : stripped;
            if (stripped.Length == text.Length)
            {
                return text;
            }

            text = stripped;
        }
    }

    /// <summary>Finds a unit that its cell says twice, as in 百分比(%), or together with the currency, as in 人民币万元.</summary>
    /// <returns>The two texts that have to mean the same unit; both are the whole text where it says nothing twice.</returns>
    public static (Range First, Range Second) Repeated(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("人民币") && text.EndsWith("元") && text.Length > 4)
        {
            return (3.., 3..);
        }

        return text is [.., ')'] && text.IndexOf('(') is > 0 and var open ? (..open, (open + 1)..^1) : (.., ..);
    }

    /// <summary>Writes a dot for the marks that hands and scans leave in its place below the line: 元/人-月, 元/人。月.</summary>
    public static ReadOnlySpan<char> WithDots(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var stroke = text.IndexOf('/');
        for (var i = 0; i < text.Length; i++)
        {
            buffer[i] = stroke > 0 && i > stroke && text[i] is '-' or '。' or '、' or '，' or ',' ? '·' : text[i];
        }

        return buffer[..text.Length];
    }

    /// <summary>Tells whether a stripped text says that there is no unit.</summary>
    public static bool IsNone(ReadOnlySpan<char> text) => text is "" or "/" or "//" or "\\" or "-" or "--" or "—" or "——" or "–" or "─" or "无" or "无单位" or "不适用";

    /// <summary>Returns a spelling that a host gives, folded as cells are, or <see langword="null"/> where no cell could hold it as a unit.</summary>
    public static string? Spelling(string spelling)
    {
        var folded = Fold(spelling);
        if (folded.Length is 0 or > Longest || folded == "·" || IsNone(folded) || char.IsAsciiDigit(folded[0]) || folded[0] is '/' or '每' || Strip(folded).Length != folded.Length)
        {
            return null;
        }

        return new(FoldSigns(folded, stackalloc char[Longest]));
    }

    /// <summary>Returns a spelling that a host gives, folded as cells are.</summary>
    /// <exception cref="ArgumentException">No cell could hold it as a unit.</exception>
    public static string CheckedSpelling(string spelling)
    {
        ArgumentNullException.ThrowIfNull(spelling);
        return Spelling(spelling) ?? throw new ArgumentException($"'{spelling}' cannot be the spelling of a unit.", nameof(spelling));
    }

    private static ReadOnlySpan<char> WithoutLabel(ReadOnlySpan<char> text)
    {
        foreach (var label in Labels)
        {
            if (text.StartsWith(label))
            {
                return text[label.Length..];
            }
        }

        return text;
    }

    private static bool IsInBrackets(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || ClosingOf(text[0]) is not { } closing || text[^1] != closing)
        {
            return false;
        }

        // The last bracket closes the first one, as it does not in (千)元(人民币).
        var depth = 0;
        for (var i = 0; i < text.Length - 1; i++)
        {
            depth += text[i] == text[0] ? 1 : text[i] == closing ? -1 : 0;
            if (depth == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static char? ClosingOf(char opening) => opening switch
    {
        '(' => ')',
        '[' => ']',
        '【' => '】',
        '〔' => '〕',
        _ => null,
    };
}
