using System.Text;

namespace PerfGoals.Documents.Html;

/// <summary>Text as a page shows it: white space is one space, and only breaks and blocks begin a line.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder text = new();

    /// <summary>Adds the text of a node.</summary>
    /// <param name="data">The text.</param>
    public void Add(string data)
    {
        foreach (var character in data)
        {
            if (character is not (' ' or '\t' or '\n' or '\r' or '\f'))
            {
                text.Append(character);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
            {
                text.Append(' ');
            }
        }
    }

    /// <summary>Adds lines.</summary>
    /// <param name="lines">The lines.</param>
    public void AddLines(IEnumerable<string> lines) => text.AppendJoin('\n', lines).Append('\n');

    /// <summary>Begins a new line.</summary>
    public void Break()
    {
        while (text.Length > 0 && text[^1] == ' ')
        {
            text.Length--;
        }

        text.Append('\n');
    }

    /// <summary>Begins a new line at a block, unless one was just begun.</summary>
    /// <param name="isBlock">Whether the element is a block.</param>
    public void StartBlockIf(bool isBlock)
    {
        if (isBlock && text.Length > 0 && text[^1] != '\n')
        {
            Break();
        }
    }

    /// <summary>Returns the text and begins again.</summary>
    public string Take()
    {
        var taken = text.ToString();
        text.Clear();
        return taken.Trim();
    }
}
