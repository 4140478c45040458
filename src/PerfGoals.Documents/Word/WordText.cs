using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Word;

/// <summary>Text while it is collected from runs and paragraphs.</summary>
/// <param name="texts">The texts that were collected lately.</param>
internal sealed class WordText(RepeatedTexts texts)
{
    private char[] text = new char[64];
    private int length;

    /// <summary>Gets how many fields are open, of which the innermost is the last, and whether each still shows its code.</summary>
    public Stack<bool> Fields { get; } = new();

    /// <summary>Gets whether what comes now is the code of a field, which is not shown.</summary>
    public bool IsInFieldCode => Fields.Contains(true);

    /// <summary>Adds text.</summary>
    /// <param name="added">The text.</param>
    public void Add(ReadOnlySpan<char> added)
    {
        if (text.Length - length < added.Length)
        {
            Array.Resize(ref text, Math.Max(2 * text.Length, length + added.Length));
        }

        added.CopyTo(text.AsSpan(length));
        length += added.Length;
    }

    /// <summary>Ends a paragraph.</summary>
    public void EndParagraph() => Add("\n");

    /// <summary>Begins text of its own within a paragraph, such as that of a text box.</summary>
    public void StartBlock()
    {
        if (length > 0 && text[length - 1] != '\n')
        {
            EndParagraph();
        }
    }

    /// <summary>Forgets everything, as at the beginning of a cell.</summary>
    public void Reset()
    {
        length = 0;
        Fields.Clear();
    }

    /// <summary>Returns the paragraphs, separated by line feeds, and begins again.</summary>
    public string Take()
    {
        // The end of the last paragraph separates it from nothing.
        var taken = text.AsSpan(0, length);
        length = 0;
        return texts.Find(taken is [.. var paragraphs, '\n'] ? paragraphs : taken);
    }
}
