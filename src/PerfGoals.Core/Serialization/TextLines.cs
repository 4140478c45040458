using System.Text;

namespace PerfGoals.Serialization;

/// <summary>Turns an offset in UTF-8 text into line and character, both from 1.</summary>
internal sealed class TextLines
{
    private readonly ReadOnlyMemory<byte> text;
    private readonly List<int> starts = [0];

    /// <summary>Finds the lines of a text.</summary>
    public TextLines(ReadOnlyMemory<byte> text)
    {
        this.text = text;
        for (int end; (end = text.Span[starts[^1]..].IndexOf((byte)'\n')) >= 0;)
        {
            starts.Add(starts[^1] + end + 1);
        }
    }

    /// <summary>Returns line and character of an offset in bytes.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, Encoding.UTF8.GetCharCount(text.Span[starts[line]..offset]) + 1);
    }

    /// <summary>Returns line and character of a place that a reader of JSON names by line and byte, both from 0.</summary>
    public (int Line, int Column) PositionOf(long line, long byteInLine) =>
        PositionOf((int)Math.Min(starts[(int)Math.Min(line, starts.Count - 1)] + byteInLine, text.Length));
}
