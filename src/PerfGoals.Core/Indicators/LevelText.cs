using PerfGoals.Texts;

namespace PerfGoals.Indicators;

/// <summary>Folds the text of a level or a code into a buffer of the caller.</summary>
internal static class LevelText
{
    /// <summary>The most characters that a name with all its decoration has; a longer text is a sentence.</summary>
    public const int Limit = 80;

    /// <summary>Folds a text; the result is empty where it is blank or too long.</summary>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var folded = new FoldedText(text, buffer, stackalloc int[FoldedText.Limit]);
        return folded.IsCut || folded.Text.Length > Limit ? default : FoldLetters(buffer[..folded.Text.Length]);
    }

    /// <summary>Folds in place what a level does not depend on: spaces between digits, upper case, Traditional characters, and the radicals that PDF files put for characters of the same look.</summary>
    private static ReadOnlySpan<char> FoldLetters(Span<char> text)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (character == ' ')
            {
                continue;
            }

            text[length++] = character switch
            {
                >= 'A' and <= 'Z' => (char)(character | 0x20),
                < '\u2E80' => character,
                '產' => '产',
                '數' => '数',
                '質' => '质',
                '時' => '时',
                '進' => '进',
                '經' => '经',
                '濟' => '济',
                '會' => '会',
                '態' => '态',
                '環' => '环',
                '續' => '续',
                '發' => '发',
                '響' => '响',
                '務' => '务',
                '對' => '对',
                '滿' => '满',
                '標' => '标',
                '項' => '项',
                '績' => '绩',
                '類' => '类',
                '總' => '总',
                '體' => '体',
                '長' => '长',
                '實' => '实',
                '預' => '预',
                '權' => '权',
                '⽬' => '目',
                '⽣' => '生',
                '⽐' => '比',
                '⼯' => '工',
                '⼒' => '力',
                '⼀' => '一',
                '⼆' => '二',
                '⼋' => '八',
                '⼗' => '十',
                _ => character,
            };
        }

        return text[..length];
    }
}
