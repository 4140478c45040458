using System.Buffers;
using System.Text.Unicode;

namespace PerfGoals.Documents.Packages;

/// <summary>The bytes of a part of XML as they come, checked to be characters of XML in UTF-8.</summary>
/// <param name="stream">The bytes.</param>
internal sealed class PlainBytes(Stream stream)
{
    // More than the longest text of a cell. What is longer is read by a reader that need not have all of it at once.
    private const int MostBytes = 512 * 1024;

    private static readonly SearchValues<byte> Controls = SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]);

    private byte[] buffer = new byte[16 * 1024];
    private int start;
    private int end;
    private int checkedEnd;

    /// <summary>Gets the bytes that are there and were not passed over.</summary>
    public ReadOnlySpan<byte> Ahead => buffer.AsSpan(start, end - start);

    /// <summary>Passes over bytes, which stay in their place until more are asked for.</summary>
    /// <param name="count">How many.</param>
    public void Pass(int count) => start += count;

    /// <summary>Returns bytes that were ahead, by their places then.</summary>
    /// <param name="offset">Where they begin, before what was passed over since.</param>
    /// <param name="length">How many there are.</param>
    public ReadOnlySpan<byte> Slice(int offset, int length) => buffer.AsSpan(offset, length);

    /// <summary>Gets the place of the first byte ahead.</summary>
    public int Place => start;

    /// <summary>Reads on.</summary>
    /// <returns>Whether there was more.</returns>
    /// <exception cref="UnusualXmlException">It is not UTF-8, or holds what XML may not.</exception>
    public bool ReadMore()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (end, checkedEnd, start) = (end - start, checkedEnd - start, 0);
        }

        if (end == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length < MostBytes ? 2 * buffer.Length : throw new UnusualXmlException());
        }

        var count = stream.Read(buffer, end, buffer.Length - end);
        if (count == 0)
        {
            return checkedEnd == end ? false : throw new UnusualXmlException();
        }

        end += count;
        Check();
        return true;
    }

    private void Check()
    {
        // A character may be cut off at the end.
        var added = buffer.AsSpan(checkedEnd, end - checkedEnd);
        added = added[..^LengthOfPart(added)];

        // What ends a section of characters is no text elsewhere; its beginning may have come before.
        var withBefore = buffer.AsSpan(Math.Max(0, checkedEnd - 2)..(checkedEnd + added.Length));
        if (!Utf8.IsValid(added) || added.ContainsAny(Controls) || HasNonCharacter(added) || withBefore.IndexOf("]]>"u8) >= 0)
        {
            throw new UnusualXmlException();
        }

        checkedEnd += added.Length;
    }

    private static int LengthOfPart(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= Math.Min(3, text.Length); back++)
        {
            if (text[^back] is >= 0xC0 and var lead)
            {
                return back < (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2) ? back : 0;
            }
        }

        return 0;
    }

    // U+FFFE and U+FFFF.
    private static bool HasNonCharacter(ReadOnlySpan<byte> text)
    {
        for (int at; (at = text.IndexOf([(byte)0xEF, (byte)0xBF])) >= 0; text = text[(at + 3)..])
        {
            if (text[at + 2] >= 0xBE)
            {
                return true;
            }
        }

        return false;
    }
}
