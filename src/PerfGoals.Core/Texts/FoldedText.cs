namespace PerfGoals.Texts;

/// <summary>A cell's text in half width, in Simplified characters and without white space, which still knows where each character stood.</summary>
/// <remarks>
/// White space between two digits stays as one space, so that two numbers are never read as one. A text of more than <see cref="Limit"/> visible
/// characters is cut there: it is a sentence, and no value.
/// </remarks>
internal readonly ref struct FoldedText
{
    /// <summary>The most characters that are kept, and the size the buffers must have.</summary>
    public const int Limit = 256;

    private readonly ReadOnlySpan<int> positions;

    /// <summary>Folds a text into buffers of <see cref="Limit"/> characters; more than the buffers hold is cut.</summary>
    public FoldedText(ReadOnlySpan<char> text, Span<char> characters, Span<int> positions)
    {
        var length = 0;
        var spaceAt = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var character = CharacterForms.Fold(IsPlain(text[i]) ? text[i] : CellText.FoldWidth(text[i]));
            if (!IsPlain(character) && CellText.IsInvisible(character))
            {
                spaceAt = CellText.IsSpace(character) ? i : spaceAt;
                continue;
            }

            var keepsSpace = spaceAt >= 0 && length > 0 && char.IsAsciiDigit(characters[length - 1]) && char.IsAsciiDigit(character);
            if (length + (keepsSpace ? 2 : 1) > characters.Length)
            {
                IsCut = true;
                break;
            }

            if (keepsSpace)
            {
                positions[length] = spaceAt;
                characters[length++] = ' ';
            }

            positions[length] = i;
            characters[length++] = character;
            spaceAt = -1;
        }

        Text = characters[..length];
        this.positions = positions[..length];
        End = text.Length;
    }

    /// <summary>Gets the folded text.</summary>
    public ReadOnlySpan<char> Text { get; }

    /// <summary>Tells whether the text was too long to be kept whole.</summary>
    public bool IsCut { get; }

    private int End { get; }

    /// <summary>Returns a whole text, folded as a cell is: what a host adds has to be folded alike, or no cell would ever match it.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        // Nothing gets longer by being folded.
        var folded = text.Length <= Limit
            ? new FoldedText(text, stackalloc char[Limit], stackalloc int[Limit])
            : new FoldedText(text, new char[text.Length], new int[text.Length]);
        return folded.Text.SequenceEqual(text) ? text : folded.ToString();
    }

    /// <summary>Returns where a character of the folded text stood; for the end of it, the end of the text.</summary>
    public int PositionOf(int index) => index < positions.Length ? positions[index] : End;

    /// <summary>Returns why and where in the original text reading failed.</summary>
    public ParseFailure Failure(ParseFailureReason reason, int index) => new(reason, PositionOf(index));

    // Visible, and of the usual width: nearly all that a cell holds. It is asked before the sets, which take longer.
    private static bool IsPlain(char character) => character is (> ' ' and < '\u007F') or (>= '\u4E00' and <= '\u9FFF');

    /// <summary>Returns the folded text.</summary>
    public override string ToString() => Text.ToString();
}
