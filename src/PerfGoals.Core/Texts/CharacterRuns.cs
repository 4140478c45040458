namespace PerfGoals.Texts;

/// <summary>Tells digits and Chinese characters from others. The searches by range of the framework allocate, which a reader of cells must not.</summary>
internal static class CharacterRuns
{
    /// <summary>Returns how many ASCII digits stand at the front of a text.</summary>
    public static int LengthOfDigits(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>Tells whether a text has an ASCII digit.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Tells whether a text consists of Chinese characters; an empty one does.</summary>
    public static bool IsChinese(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is < '\u4E00' or > '\u9FFF')
            {
                return false;
            }
        }

        return true;
    }
}
