using System.Text;

namespace PerfGoals.Documents.Word;

/// <summary>Text while it is collected from runs and paragraphs.</summary>
internal sealed class WordText
{
    private readonly StringBuilder text = new();

    /// <summary>Gets how many fields are open, of which the innermost is the last, and whether each still shows its code.</summary>
    public Stack<bool> Fields { get; } = new();

    /// <summary>Gets whether what comes now is the code of a field, which is not shown.</summary>
    public bool IsInFieldCode => Fields.Contains(true);

    /// <summary>Adds text.</summary>
    /// <param name="added">The text.</param>
    public void Add(string added) => text.Append(added);

    /// <summary>Ends a paragraph.</summary>
    public void EndParagraph() => text.Append('\n');

    /// <summary>Begins text of its own within a paragraph, such as that of a text box.</summary>
    public void StartBlock()
    {
        if (text.Length > 0 && text[^1] != '\n')
        {
            text.Append('\n');
        }
    }

    /// <summary>Forgets everything, as at the beginning of a cell.</summary>
    public void Reset()
    {
        text.Clear();
        Fields.Clear();
    }

    /// <summary>Returns the paragraphs, separated by line feeds, and begins again.</summary>
    public string Take()
    {
        // The end of the last paragraph separates it from nothing.
        var taken = text is [.., '\n'] ? text.ToString(0, text.Length - 1) : text.ToString();
        text.Clear();
        return taken;
    }
}
