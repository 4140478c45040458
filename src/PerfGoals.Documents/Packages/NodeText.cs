using System.Xml;

namespace PerfGoals.Documents.Packages;

/// <summary>The characters of attributes and texts as they are read, of which no string is made.</summary>
internal sealed class NodeText
{
    private char[] buffer = new char[256];
    private int length;

    /// <summary>Gets what was read; valid until more is.</summary>
    public ReadOnlySpan<char> Characters => buffer.AsSpan(0, length);

    /// <summary>Forgets what was read.</summary>
    public void Clear() => length = 0;

    /// <summary>Adds the value of the attribute or text on which a reader stands.</summary>
    /// <param name="xml">The reader, which must be able to return values in pieces.</param>
    public void Append(XmlReader xml)
    {
        int count;
        if (xml is PlainXmlReader plain)
        {
            while (!plain.TryCopyValue(buffer.AsSpan(length), out count))
            {
                Array.Resize(ref buffer, Math.Max(2 * buffer.Length, length + count));
            }

            length += count;
            return;
        }

        do
        {
            // The reader wants room for two characters, which some consist of.
            if (buffer.Length - length < 2)
            {
                Array.Resize(ref buffer, 2 * buffer.Length);
            }

            count = xml.ReadValueChunk(buffer, length, buffer.Length - length);
            length += count;
        }
        while (count > 0);
    }

    /// <summary>Reads the value of the attribute on which a reader stands, in place of what was read before.</summary>
    /// <param name="xml">The reader, which must be able to return values in pieces.</param>
    public ReadOnlySpan<char> Read(XmlReader xml)
    {
        Clear();
        Append(xml);
        return Characters;
    }
}
