using System.Text;
using System.Xml;

namespace PerfGoals.Documents.Packages;

/// <summary>A part of XML as its characters, in which something can be changed while everything else stays as it is.</summary>
internal sealed class PartText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Encoding encoding;
    private readonly byte[] mark;
    private readonly List<int> lines = [0];

    private PartText(string text, Encoding encoding, byte[] mark)
    {
        this.encoding = encoding;
        this.mark = mark;
        Text = text;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')))
            {
                lines.Add(at + 1);
            }
        }
    }

    /// <summary>Gets the characters, without a byte-order mark.</summary>
    public string Text { get; }

    /// <summary>Takes the bytes of a part.</summary>
    /// <param name="content">The bytes, in UTF-8 or UTF-16, as parts of packages are.</param>
    /// <exception cref="InvalidDataException">They are neither.</exception>
    public static PartText Of(byte[] content)
    {
        try
        {
            foreach (var unicode in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
            {
                if (content.AsSpan().StartsWith(unicode.Preamble))
                {
                    return new(unicode.GetString(content, 2, content.Length - 2), unicode, unicode.GetPreamble());
                }
            }

            var mark = content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.GetPreamble() : Array.Empty<byte>();
            return new(Utf8.GetString(content, mark.Length, content.Length - mark.Length), Utf8, mark);
        }
        catch (DecoderFallbackException e)
        {
            throw new InvalidDataException("A part is not UTF-8.", e);
        }
    }

    /// <summary>Opens the characters as XML, whose nodes <see cref="StartOf"/> finds again.</summary>
    public XmlReader Open() => XmlReader.Create(new StringReader(Text), OfficePackage.Settings());

    /// <summary>Returns where the node begins on which a reader stands.</summary>
    /// <param name="xml">The reader, from <see cref="Open"/>.</param>
    /// <exception cref="InvalidDataException">It is not there.</exception>
    public int StartOf(XmlReader xml)
    {
        var place = (IXmlLineInfo)xml;
        // Of elements, the reader says where their names begin.
        var opening = xml.NodeType switch
        {
            XmlNodeType.Element => 1,
            XmlNodeType.EndElement => 2,
            _ => 0,
        };
        var at = lines[place.LineNumber - 1] + place.LinePosition - 1 - opening;
        return opening == 0 || Text[at] == '<' ? at : throw new InvalidDataException("A node is not where it should be.");
    }

    /// <summary>Returns where the tag ends on which a reader stands.</summary>
    /// <param name="xml">The reader, from <see cref="Open"/>, on a tag.</param>
    public int EndOf(XmlReader xml)
    {
        var quote = '\0';
        for (var at = StartOf(xml); at < Text.Length; at++)
        {
            var character = Text[at];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'')
            {
                quote = character;
            }
            else if (character == '>')
            {
                return at + 1;
            }
        }

        throw new InvalidDataException("A tag does not end.");
    }

    /// <summary>Returns the text after changes.</summary>
    /// <param name="edits">The changes, none of them within another; those of one place stand in their order.</param>
    public PartText With(IEnumerable<PartEdit> edits)
    {
        var changed = new StringBuilder();
        var next = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Offset))
        {
            changed.Append(Text, next, edit.Offset - next).Append(edit.Inserted);
            next = edit.Offset + edit.Length;
        }

        return new(changed.Append(Text, next, Text.Length - next).ToString(), encoding, mark);
    }

    /// <summary>Returns the bytes of the part.</summary>
    public byte[] ToBytes() => [.. mark, .. encoding.GetBytes(Text)];

    /// <summary>Returns the text with something more at the end of its root.</summary>
    /// <param name="more">Makes what is added, given the prefix of the root with its colon, or nothing.</param>
    public PartText WithinRoot(Func<string, string> more)
    {
        using var xml = Open();
        xml.MoveToContent();
        var prefix = xml.Prefix.Length == 0 ? "" : xml.Prefix + ":";
        if (xml.IsEmptyElement)
        {
            return With([new(EndOf(xml) - 2, 2, $">{more(prefix)}</{xml.Name}>")]);
        }

        MoveToEnd(xml);
        return With([new(StartOf(xml), 0, more(prefix))]);
    }

    /// <summary>Returns the change that removes an element.</summary>
    /// <param name="xml">The reader, from <see cref="Open"/>, on the element; afterwards at its end.</param>
    public PartEdit Removing(XmlReader xml)
    {
        var start = StartOf(xml);
        if (!xml.IsEmptyElement)
        {
            MoveToEnd(xml);
        }

        return new(start, EndOf(xml) - start, "");
    }

    private static void MoveToEnd(XmlReader xml)
    {
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
        }
    }
}
