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

    /// <summary>Folds in place what a level does not depend on: spaces between digits, and upper case.</summary>
    private static ReadOnlySpan<char> FoldLetters(Span<char> text)
    {
        var length = 0;
        foreach (var character in text)
        {
            if (character == ' ')
            {
                continue;
            }

            text[length++] = character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
        }

        return text[..length];
    }
}
