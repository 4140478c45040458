using System.Text;

namespace PerfGoals.Reporting.Markdown;

/// <summary>Lines of Markdown up to a length: what does not fit is left out by whole lines, and counted.</summary>
/// <param name="maxLength">How many characters there may be.</param>
/// <param name="reserve">How many of them are kept for what must stand at the end.</param>
internal sealed class MarkdownPage(int maxLength, int reserve)
{
    private readonly StringBuilder text = new();

    /// <summary>Gets how many lines that may be left out did not fit.</summary>
    public int LeftOut { get; private set; }

    /// <summary>Tells whether more characters fit.</summary>
    public bool Fits(int length) => text.Length + length + reserve <= maxLength;

    /// <summary>Adds a line that must be there.</summary>
    public void Add(string line = "") => text.Append(line).Append('\n');

    /// <summary>Adds a line where it fits.</summary>
    public void AddIfFits(string line)
    {
        // Once something is left out, so is all that follows: a list with gaps would be taken for a whole one.
        if (LeftOut > 0 || !Fits(line.Length + 1))
        {
            LeftOut++;
        }
        else
        {
            Add(line);
        }
    }

    /// <summary>Returns the text.</summary>
    public override string ToString() => text.ToString();
}
