using System.Buffers;
using System.Xml;

namespace PerfGoals.Documents.Packages;

/// <summary>Reads XML as programs write it into packages, several times as fast as the reader of the platform.</summary>
/// <remarks>
/// It reads UTF-8 without comments, sections of characters, processing instructions and document types, and names in ASCII. At anything else, and at
/// whatever is no XML, it ends with <see cref="UnusualXmlException"/>: then the reader of the platform is to read the part, and to say what is wrong with it.
/// White space between elements is text as other text is.
/// </remarks>
internal sealed class PlainXmlReader : XmlReader
{
    private static readonly PlainName NoName = new("", "", "");
    private static readonly SearchValues<byte> EndOfPlainText = SearchValues.Create("<&\r"u8);

    private readonly Stream stream;
    private readonly PlainBytes bytes;
    private readonly PlainNames names = new();
    private readonly PlainNamespaces namespaces = new();
    private readonly PlainAttributes attributes;
    private readonly Stack<(PlainName Name, string Uri, int Namespaces)> open = new();
    private PlainNode node = new(NoName, 0, 0, "");
    private string uri = "";
    private int namespacesAround;
    private int attribute = -1;
    private bool isEmpty;
    private bool hadRoot;
    private XmlNodeType nodeType;
    private ReadState state;
    private string? chunks;
    private int chunksTaken;

    /// <summary>Begins to read.</summary>
    /// <param name="stream">The part; closed with the reader.</param>
    public PlainXmlReader(Stream stream)
    {
        this.stream = stream;
        bytes = new(stream);
        attributes = new(bytes, names);
    }

    /// <inheritdoc/>
    public override int AttributeCount => attributes.Count;

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
    public override string NamespaceURI => attribute < 0 ? uri : UriOf(attributes.At(attribute).Name);

    /// <inheritdoc/>
    public override XmlNameTable NameTable => throw new NotSupportedException();

    /// <inheritdoc/>
    public override XmlNodeType NodeType => attribute < 0 ? nodeType : XmlNodeType.Attribute;

    /// <inheritdoc/>
    public override string Prefix => Current.Name.Prefix;

    /// <inheritdoc/>
    public override ReadState ReadState => state;

    /// <inheritdoc/>
    public override string Value => Current.ValueIn(bytes);

    private ref readonly PlainNode Current => ref attribute < 0 ? ref node : ref attributes.At(attribute);

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
                PlainDeclaration.Skip(bytes);
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
    public override bool MoveToFirstAttribute() => attributes.Count > 0 && MoveTo(0);

    /// <inheritdoc/>
    public override bool MoveToNextAttribute() => attribute + 1 < attributes.Count && MoveTo(attribute + 1);

    /// <inheritdoc/>
    public override bool MoveToElement() => attribute >= 0 && MoveTo(-1);

    /// <inheritdoc/>
    public override bool MoveToAttribute(string name) => attributes.IndexOf(name) is var index and >= 0 && MoveTo(index);

    /// <inheritdoc/>
    public override bool MoveToAttribute(string name, string? ns) => IndexOf(name, ns) is var index and >= 0 && MoveTo(index);

    /// <inheritdoc/>
    public override string? GetAttribute(string name) => attributes.IndexOf(name) is var index and >= 0 ? attributes.At(index).ValueIn(bytes) : null;

    /// <inheritdoc/>
    public override string? GetAttribute(string name, string? namespaceURI) => IndexOf(name, namespaceURI) is var index and >= 0 ? attributes.At(index).ValueIn(bytes) : null;

    /// <inheritdoc/>
    public override string GetAttribute(int i) => attributes.All[i].ValueIn(bytes);

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

    /// <summary>Copies the value of the attribute or text on which the reader stands.</summary>
    /// <param name="room">Room for it.</param>
    /// <param name="written">How many characters it has, or may have.</param>
    /// <returns>Whether the room was enough.</returns>
    public bool TryCopyValue(Span<char> room, out int written) => Current.TryCopyTo(room, bytes, out written);

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

        attributes.Clear();
        isEmpty = false;
        MoveTo(-1);
    }

    private bool End()
    {
        UnusualXmlException.ThrowUnless(hadRoot && open.Count == 0);
        (node, uri, nodeType, state) = (new(NoName, 0, 0, ""), "", XmlNodeType.None, ReadState.EndOfFile);
        return false;
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
        UnusualXmlException.ThrowUnless(isWithin ? end >= 0 : text.IndexOfAnyExcept(" \t\r\n"u8) < 0);
        node = new(NoName, bytes.Place, text.Length, isPlain ? null : PlainText.Read(text, isAttribute: false));
        uri = "";
        nodeType = XmlNodeType.Text;
        bytes.Pass(text.Length);
        return isWithin;
    }

    private bool ReadEndTag()
    {
        UnusualXmlException.ThrowUnless(open.Count > 0);
        var (name, outer, _) = open.Peek();
        var end = name.Bytes.Length + 2;
        while (bytes.Ahead.Length <= end)
        {
            UnusualXmlException.ThrowUnless(bytes.ReadMore());
        }

        UnusualXmlException.ThrowUnless(bytes.Ahead[end] == '>' && bytes.Ahead[2..end].SequenceEqual(name.Bytes));
        node = new(name, 0, 0, "");
        uri = outer;
        nodeType = XmlNodeType.EndElement;
        bytes.Pass(end + 1);
        return true;
    }

    private bool ReadStartTag()
    {
        UnusualXmlException.ThrowUnless(!hadRoot || open.Count > 0);
        while (!TryReadStartTag())
        {
            UnusualXmlException.ThrowUnless(bytes.ReadMore());
        }

        hadRoot = true;
        nodeType = XmlNodeType.Element;
        namespacesAround = namespaces.Count;
        if (attributes.AreQualified)
        {
            ResolveAttributes();
        }

        uri = namespaces.Find(node.Name.Prefix) ?? throw new UnusualXmlException();
        return true;
    }

    private void ResolveAttributes()
    {
        foreach (ref readonly var own in attributes.All)
        {
            if (own.Name.IsDeclaration)
            {
                namespaces.Declare(own.Name, own.ValueIn(bytes));
            }
        }

        foreach (ref readonly var own in attributes.All)
        {
            UnusualXmlException.ThrowUnless(!own.Name.HasPrefix || namespaces.Find(own.Name.Prefix) is not null);
        }
    }

    // Returns false where the end of the tag has not come yet.
    private bool TryReadStartTag()
    {
        var tag = bytes.Ahead;
        var at = 1 + PlainNames.LengthOf(tag[1..]);
        var name = tag[1..at];
        if (!attributes.TryRead(tag, ref at))
        {
            return false;
        }

        isEmpty = tag[at] == '/';
        node = new(names.Find(name), 0, 0, "");
        bytes.Pass(at + (isEmpty ? 2 : 1));
        return true;
    }

    private byte Second()
    {
        while (bytes.Ahead.Length < 2)
        {
            UnusualXmlException.ThrowUnless(bytes.ReadMore());
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

    private int IndexOf(string name, string? ns)
    {
        var index = attributes.Count - 1;
        while (index >= 0 && (attributes.All[index].Name.Local != name || UriOf(attributes.All[index].Name) != (ns ?? "")))
        {
            index--;
        }

        return index;
    }

    private string UriOf(PlainName name) => name.IsDeclaration ? PlainNamespaces.OfDeclarations : name.Prefix.Length == 0 ? "" : namespaces.Find(name.Prefix) ?? "";
}
