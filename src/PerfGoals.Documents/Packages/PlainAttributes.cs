namespace PerfGoals.Documents.Packages;

/// <summary>The attributes of the tag that was read last.</summary>
/// <param name="bytes">The bytes of the part.</param>
/// <param name="names">The names in it.</param>
internal sealed class PlainAttributes(PlainBytes bytes, PlainNames names)
{
    private const int Most = 64;

    private readonly PlainNode[] attributes = new PlainNode[Most];
    private ulong namesSeen;

    /// <summary>Gets how many there are.</summary>
    public int Count { get; private set; }

    /// <summary>Gets whether one of them declares a namespace or is in one.</summary>
    public bool AreQualified { get; private set; }

    /// <summary>Gets them in their order.</summary>
    public ReadOnlySpan<PlainNode> All => attributes.AsSpan(0, Count);

    /// <summary>Returns one of them.</summary>
    /// <param name="index">Its place.</param>
    public ref readonly PlainNode At(int index) => ref attributes[index];

    /// <summary>Forgets them.</summary>
    public void Clear()
    {
        Count = 0;
        namesSeen = 0;
        AreQualified = false;
    }

    /// <summary>Returns the place of the attribute with a name, or a negative number.</summary>
    /// <param name="name">The name as it stands in the part.</param>
    public int IndexOf(string name)
    {
        var index = Count - 1;
        while (index >= 0 && attributes[index].Name.Full != name)
        {
            index--;
        }

        return index;
    }

    /// <summary>Reads the attributes of a tag.</summary>
    /// <param name="tag">The bytes ahead, which begin with the tag.</param>
    /// <param name="at">Where the name of the element ends, and afterwards where the end of the tag begins.</param>
    /// <returns>Whether the end of the tag has come.</returns>
    /// <exception cref="UnusualXmlException">The tag is not plain XML.</exception>
    public bool TryRead(ReadOnlySpan<byte> tag, ref int at)
    {
        Clear();
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
                return true;
            }

            var start = at + PlainNames.LengthOf(tag[at..]) + 2;
            if (start >= tag.Length)
            {
                return false;
            }

            var quote = tag[start - 1];
            UnusualXmlException.ThrowUnless(at > gap && tag[start - 2] == '=' && quote is (byte)'"' or (byte)'\'');
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
                UnusualXmlException.ThrowUnless(!tag[start..end].Contains((byte)'<'));
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

    private void Add(in PlainNode own)
    {
        UnusualXmlException.ThrowUnless(Count < Most);
        if ((namesSeen & own.Name.Bit) != 0)
        {
            RequireAnother(own);
        }

        namesSeen |= own.Name.Bit;
        AreQualified |= own.Name.IsQualified;
        attributes[Count++] = own;
    }

    private void RequireAnother(in PlainNode own)
    {
        foreach (ref readonly var other in All)
        {
            // Two prefixes may mean the same.
            UnusualXmlException.ThrowUnless(!ReferenceEquals(other.Name, own.Name) && (other.Name.Local != own.Name.Local || (other.Name.IsDeclaration != own.Name.IsDeclaration && other.Name.Full != own.Name.Full)));
        }
    }
}
