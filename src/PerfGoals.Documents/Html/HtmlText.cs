using System.Text;

namespace PerfGoals.Documents.Html;

/// <summary>Text as a page shows it: white space is one space, and only breaks and blocks begin a line.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder text = new();

    // The end of a block separates it from what follows, if anything does.
    private bool isBlockOver;

    /// <summary>Adds the text of a node.</summary>
    /// <param name="data">The text.</param>
    public void Add(string data)
    {
        foreach (var character in data)
        {
            if (character is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                EndBlock();
                text.Append(character);
            }
            else if (!isBlockOver && text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    /// <summary>Begins a new line.</summary>
    public void Break()
    {
        EndBlock();
        TrimSpace();
        text.Append('\n');
    }

    /// <summary>Ends one block of text and begins another.</summary>
    public void StartBlock() => isBlockOver |= text.Length > 0 && text[^1] != '\n';

    /// <summary>Returns the text and begins again.</summary>
    public string Take()
    {
        TrimSpace();
        var taken = text.ToString();
        text.Clear();
        isBlockOver = false;
        return taken;
    }

    private void EndBlock()
    {
        if (isBlockOver)
        {
            isBlockOver = false;
            TrimSpace();
            text.Append('\n');
        }
    }

    private void TrimSpace()
    {
        if (text is [.., ' '])
        {
            text.Length--;
        }
    }
}
