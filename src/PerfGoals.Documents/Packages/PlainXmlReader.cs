using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace PerfGoals.Documents.Packages;

/// <summary>Reads XML as programs write it into packages, several times as fast as the reader of the platform.</summary>
/// <remarks>
/// It reads UTF-8 without comments, sections of characters, processing instructions and document types, and names in ASCII. At anything else, and at
/// whatever is no XML, it ends with <see cref="UnusualXmlException"/>: then the reader of the platform is to read the part, and to say what is wrong with it.
/// White space between elements is text as other text is.
/// </remarks>
/// <param name="stream">The part; closed with the reader.</param>
internal sealed partial class PlainXmlReader(Stream stream) : XmlReader
{
    private const int MostAttributes = 64;

    private static readonly PlainName NoName = new("", "", "");
    private static readonly SearchValues<byte> EndOfPlainText = SearchValues.Create("<&\r"u8);

    private readonly PlainBytes bytes = new(stream);
    private readonly PlainNames names = new();
    private readonly PlainNamespaces namespaces = new();
    private readonly Stack<(PlainName Name, string Uri, int Namespaces)> open = new();
    private readonly PlainNode[] attributes = new PlainNode[MostAttributes];
    private PlainNode node = new(NoName, 0, 0, "");
    private string uri = "";
    private int namespacesAround;
    private int attributeCount;
    private int attribute = -1;
    private ulong namesSeen;
    private bool isQualified;
    private bool isEmpty;
    private bool hadRoot;
    private XmlNodeType nodeType;
    private ReadState state;
    private string? chunks;
    private int chunksTaken;

    /// <inheritdoc/>
    public override int AttributeCount => attributeCount;

    /// <inheritdoc/>
    public override string BaseURI => "";

    /// <inheritdoc/>
    public override bool CanReadValueChunk => true;

    /// <inheritdoc/>
    public override int Depth => open.Count - (nodeType == XmlNodeType.EndElement ? 1 : 0) + (attribute >= 0 ? 1 : 0);

    /// <inheritdoc/>
    public override bool EOF => state == ReadState.EndOfFile;

    /// <inheritdoc/>
    public override bool IsEmptyElement => isEmpty && attribute < 0;

    /// <inheritdoc/>
    public override string LocalName => Current.Name.Local;

    /// <inheritdoc/>
    public override string Name => Current.Name.Full;

    /// <inheritdoc/>
    public override string NamespaceURI => attribute < 0 ? uri : UriOf(attributes[attribute].Name);

    /// <inheritdoc/>
    public override XmlNameTable NameTable => throw new NotSupportedException();

    /// <inheritdoc/>
    public override XmlNodeType NodeType => attribute < 0 ? nodeType : XmlNodeType.Attribute;

    /// <inheritdoc/>
    public override string Prefix => Current.Name.Prefix;

    /// <inheritdoc/>
    public override ReadState ReadState => state;

    /// <inheritdoc/>
    public override string Value => ValueOf(Current);

    private ref PlainNode Current => ref attribute < 0 ? ref node : ref attributes[attribute];

    /// <inheritdoc/>
    public override bool Read()
    {
        Leave();
        while (true)
        {
            if (bytes.Ahead.IsEmpty && !bytes.ReadMore())
            {
                return End();
            }

            if (state == ReadState.Initial)
            {
                state = ReadState.Interactive;
                SkipDeclaration();
            }
            else if (bytes.Ahead[0] != '<')
            {
                if (ReadText())
                {
                    return true;
                }
            }
            else
            {
                return Second() == '/' ? ReadEndTag() : ReadStartTag();
            }
        }
    }

    /// <inheritdoc/>
    public override bool MoveToFirstAttribute() => attributeCount > 0 && MoveTo(0);

    /// <inheritdoc/>
    public override bool MoveToNextAttribute() => attribute + 1 < attributeCount && MoveTo(attribute + 1);

    /// <inheritdoc/>
    public override bool MoveToElement() => attribute >= 0 && MoveTo(-1);

    /// <inheritdoc/>
    public override bool MoveToAttribute(string name) => IndexOf(name) is var index and >= 0 && MoveTo(index);

    /// <inheritdoc/>
    public override bool MoveToAttribute(string name, string? ns) => IndexOf(name, ns) is var index and >= 0 && MoveTo(index);

    /// <inheritdoc/>
    public override string? GetAttribute(string name) => IndexOf(name) is var index and >= 0 ? ValueOf(attributes[index]) : null;

    /// <inheritdoc/>
    public override string? GetAttribute(string name, string? namespaceURI) => IndexOf(name, namespaceURI) is var index and >= 0 ? ValueOf(attributes[index]) : null;

    /// <inheritdoc/>
    public override string GetAttribute(int i) => ValueOf(attributes.AsSpan(0, attributeCount)[i]);

    /// <inheritdoc/>
    public override string? LookupNamespace(string prefix) => namespaces.Find(prefix);

    /// <inheritdoc/>
    public override int ReadValueChunk(char[] buffer, int index, int count)
    {
        chunks ??= Value;
        var taken = Math.Min(count, chunks.Length - chunksTaken);
        chunks.CopyTo(chunksTaken, buffer, index, taken);
        chunksTaken += taken;
        return taken;
    }

    /// <summary>Returns the value of the attribute or text on which the reader stands.</summary>
    /// <param name="room">Room for it.</param>
    /// <param name="written">How many characters it has.</param>
    /// <returns>Whether the room was enough.</returns>
    public bool TryCopyValue(Span<char> room, out int written)
    {
        ref readonly var own = ref Current;
        written = own.Text?.Length ?? own.Length;
        if (room.Length < written)
        {
            return false;
        }

        if (own.Text is { } text)
        {
            text.CopyTo(room);
            return true;
        }

        var value = bytes.Slice(own.Start, own.Length);
        for (var at = 0; at < value.Length; at++)
        {
            // Most values are short and in ASCII.
            if (at == 16 || value[at] >= 0x80)
            {
                written = at + Encoding.UTF8.GetChars(value[at..], room[at..]);
                return true;
            }

            room[at] = (char)value[at];
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool ReadAttributeValue() => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void ResolveEntity() => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
            state = ReadState.Closed;
        }

        base.Dispose(disposing);
    }

    // What is open changes only when the reader moves on from a tag.
    private void Leave()
    {
        if (nodeType == XmlNodeType.EndElement)
        {
            namespaces.Keep(open.Pop().Namespaces);
        }
        else if (nodeType == XmlNodeType.Element && isEmpty)
        {
            namespaces.Keep(namespacesAround);
        }
        else if (nodeType == XmlNodeType.Element)
        {
            open.Push((node.Name, uri, namespacesAround));
        }

        attributeCount = 0;
        isEmpty = false;
        MoveTo(-1);
    }

    private bool End()
    {
        Require(hadRoot && open.Count == 0);
        (node, uri, nodeType, state) = (new(NoName, 0, 0, ""), "", XmlNodeType.None, ReadState.EndOfFile);
        return false;
    }

    private void SkipDeclaration()
    {
        while (bytes.Ahead.Length < 6 && bytes.ReadMore())
        {
        }

        bytes.Pass(bytes.Ahead.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        if (bytes.Ahead.StartsWith("<?"u8))
        {
            int end;
            while ((end = bytes.Ahead.IndexOf("?>"u8)) < 0)
            {
                Require(bytes.ReadMore());
            }

            Require(Declaration().IsMatch(Encoding.UTF8.GetString(bytes.Ahead[..end])));
            bytes.Pass(end + 2);
        }
    }

    // Returns whether there is any: around the root white space is nothing.
    private bool ReadText()
    {
        int end;
        while ((end = bytes.Ahead.IndexOfAny(EndOfPlainText)) < 0 && bytes.ReadMore())
        {
        }

        var isPlain = end < 0 || bytes.Ahead[end] == '<';
        while (!isPlain && (end = bytes.Ahead.IndexOf((byte)'<')) < 0 && bytes.ReadMore())
        {
        }

        var isWithin = open.Count > 0;
        var text = end < 0 ? bytes.Ahead : bytes.Ahead[..end];
        Require(isWithin ? end >= 0 : text.IndexOfAnyExcept(" \t\r\n"u8) < 0);
        node = new(NoName, bytes.Place, text.Length, isPlain ? null : PlainText.Read(text, isAttribute: false));
        uri = "";
        nodeType = XmlNodeType.Text;
        bytes.Pass(text.Length);
        return isWithin;
    }

    private bool ReadEndTag()
    {
        Require(open.Count > 0);
        var (name, outer, _) = open.Peek();
        var end = name.Bytes.Length + 2;
        while (bytes.Ahead.Length <= end)
        {
            Require(bytes.ReadMore());
        }

        Require(bytes.Ahead[end] == '>' && bytes.Ahead[2..end].SequenceEqual(name.Bytes));
        node = new(name, 0, 0, "");
        uri = outer;
        nodeType = XmlNodeType.EndElement;
        bytes.Pass(end + 1);
        return true;
    }

    private bool ReadStartTag()
    {
        Require(!hadRoot || open.Count > 0);
        while (!TryReadStartTag())
        {
            Require(bytes.ReadMore());
        }

        hadRoot = true;
        nodeType = XmlNodeType.Element;
        namespacesAround = namespaces.Count;
        if (isQualified)
        {
            ResolveAttributes();
        }

        uri = namespaces.Find(node.Name.Prefix) ?? throw new UnusualXmlException();
        return true;
    }

    private void ResolveAttributes()
    {
        var own = attributes.AsSpan(0, attributeCount);
        foreach (ref readonly var attribute in own)
        {
            if (attribute.Name.IsDeclaration)
            {
                namespaces.Declare(attribute.Name, ValueOf(attribute));
            }
        }

        foreach (ref readonly var attribute in own)
        {
            Require(!attribute.Name.HasPrefix || namespaces.Find(attribute.Name.Prefix) is not null);
        }
    }

    // Returns false where the end of the tag has not come yet.
    private bool TryReadStartTag()
    {
        var tag = bytes.Ahead;
        var at = 1 + PlainNames.LengthOf(tag[1..]);
        var name = tag[1..at];
        attributeCount = 0;
        namesSeen = 0;
        isQualified = false;
        while (true)
        {
            var gap = at;
            while (at < tag.Length && tag[at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                at++;
            }

            // There is more behind every tag than behind the last: what is cut off is read once more.
            if (at + 1 < tag.Length ? tag[at] == '>' || (tag[at] == '/' && tag[at + 1] == '>') : at < tag.Length && tag[at] == '>')
            {
                isEmpty = tag[at] == '/';
                node = new(names.Find(name), 0, 0, "");
                bytes.Pass(at + (isEmpty ? 2 : 1));
                return true;
            }

            var start = at + PlainNames.LengthOf(tag[at..]) + 2;
            if (start >= tag.Length)
            {
                return false;
            }

            var quote = tag[start - 1];
            Require(at > gap && tag[start - 2] == '=' && quote is (byte)'"' or (byte)'\'');
            var end = start;
            while (end < tag.Length && tag[end] is not ((byte)'"' or (byte)'\'' or (byte)'<' or (byte)'&' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                end++;
            }

            string? text = null;
            if (end < tag.Length && tag[end] != quote)
            {
                var length = tag[start..].IndexOf(quote);
                end = length < 0 ? tag.Length : start + length;
                Require(!tag[start..end].Contains((byte)'<'));
                text = end < tag.Length ? PlainText.Read(tag[start..end], isAttribute: true) : null;
            }

            if (end == tag.Length)
            {
                return false;
            }

            Add(new(names.Find(tag[at..(start - 2)]), bytes.Place + start, end - start, text));
            at = end + 1;
        }
    }

    private void Add(PlainNode own)
    {
        Require(attributeCount < MostAttributes);
        if ((namesSeen & own.Name.Bit) != 0)
        {
            RequireAnother(own);
        }

        namesSeen |= own.Name.Bit;
        isQualified |= own.Name.IsQualified;
        attributes[attributeCount++] = own;
    }

    private void RequireAnother(in PlainNode own)
    {
        foreach (ref readonly var other in attributes.AsSpan(0, attributeCount))
        {
            // Two prefixes may mean the same.
            Require(!ReferenceEquals(other.Name, own.Name) && (other.Name.Local != own.Name.Local || (other.Name.IsDeclaration != own.Name.IsDeclaration && other.Name.Full != own.Name.Full)));
        }
    }

    private byte Second()
    {
        while (bytes.Ahead.Length < 2)
        {
            Require(bytes.ReadMore());
        }

        return bytes.Ahead[1];
    }

    private bool MoveTo(int index)
    {
        attribute = index;
        chunks = null;
        chunksTaken = 0;
        return true;
    }

    private int IndexOf(string name)
    {
        var index = attributeCount - 1;
        while (index >= 0 && attributes[index].Name.Full != name)
        {
            index--;
        }

        return index;
    }

    private int IndexOf(string name, string? ns)
    {
        var index = attributeCount - 1;
        while (index >= 0 && (attributes[index].Name.Local != name || UriOf(attributes[index].Name) != (ns ?? "")))
        {
            index--;
        }

        return index;
    }

    private string UriOf(PlainName name) => name.IsDeclaration ? PlainNamespaces.OfDeclarations : name.Prefix.Length == 0 ? "" : namespaces.Find(name.Prefix) ?? "";

    private string ValueOf(in PlainNode own) => own.Text ?? Encoding.UTF8.GetString(bytes.Slice(own.Start, own.Length));

    private static void Require([DoesNotReturnIf(false)] bool isPlain)
    {
        if (!isPlain)
        {
            GiveUp();
        }
    }

    [DoesNotReturn]
    private static void GiveUp() => throw new UnusualXmlException();

    [GeneratedRegex("""^<\?xml\s+version\s*=\s*(["'])1\.0\1(\s+encoding\s*=\s*(["'])[Uu][Tt][Ff]-8\3)?(\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*$""")]
    private static partial Regex Declaration();
}
