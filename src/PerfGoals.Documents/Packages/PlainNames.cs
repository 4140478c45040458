using System.Text;

namespace PerfGoals.Documents.Packages;

/// <summary>The names in a part, of which a few are repeated throughout.</summary>
internal sealed class PlainNames
{
    private const int Slots = 1024;
    private const int Probes = 8;

    private readonly PlainName?[] known = new PlainName?[Slots];

    /// <summary>Returns how many bytes of a name stand at the beginning.</summary>
    /// <param name="bytes">The bytes.</param>
    public static int LengthOf(ReadOnlySpan<byte> bytes)
    {
        // Names are short, so that one byte after another is quicker than a search.
        var length = 0;
        while (length < bytes.Length && bytes[length] is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'-' and <= (byte)':' and not (byte)'/') or (byte)'_')
        {
            length++;
        }

        return length;
    }

    /// <summary>Returns a name.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <exception cref="UnusualXmlException">They are no name.</exception>
    public PlainName Find(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
        {
            throw new UnusualXmlException();
        }

        var first = (bytes.Length * 11) + (bytes[0] * 33) + (bytes[^1] * 4) + (bytes[bytes.Length / 2] * 7);
        for (var probe = 0; probe < Probes; probe++)
        {
            ref var slot = ref known[(first + probe) & (Slots - 1)];
            if (slot is null)
            {
                return slot = NameOf(Encoding.ASCII.GetString(bytes));
            }

            if (bytes.SequenceEqual(slot.Bytes))
            {
                return slot;
            }
        }

        // So many names has nothing that people write; the first ones stay.
        return NameOf(Encoding.ASCII.GetString(bytes));
    }

    private static PlainName NameOf(string full)
    {
        var colon = full.IndexOf(':', StringComparison.Ordinal);
        var (prefix, local) = colon < 0 ? ("", full) : (full[..colon], full[(colon + 1)..]);
        return StartsName(local) && !local.Contains(':', StringComparison.Ordinal) && (colon < 0 || StartsName(prefix)) ? new(full, prefix, local) : throw new UnusualXmlException();
    }

    private static bool StartsName(string text) => text.Length > 0 && (char.IsAsciiLetter(text[0]) || text[0] == '_');
}
