using System.Text;

namespace PerfGoals.Documents.Packages;

/// <summary>An element, attribute or text.</summary>
/// <param name="Name">Its name; of a text it says nothing.</param>
/// <param name="Start">Where its value begins among the bytes.</param>
/// <param name="Length">How many bytes its value has.</param>
/// <param name="Text">The value where it is not what the bytes say, or <see langword="null"/>.</param>
internal readonly record struct PlainNode(PlainName Name, int Start, int Length, string? Text)
{
    private const int ShortLength = 16;

    /// <summary>Returns the value.</summary>
    /// <param name="bytes">The bytes of the part.</param>
    public string ValueIn(PlainBytes bytes) => Text ?? Encoding.UTF8.GetString(bytes.Slice(Start, Length));

    /// <summary>Copies the value.</summary>
    /// <param name="room">Room for it.</param>
    /// <param name="bytes">The bytes of the part.</param>
    /// <param name="written">How many characters it has, or may have.</param>
    /// <returns>Whether the room was enough.</returns>
    public bool TryCopyTo(Span<char> room, PlainBytes bytes, out int written)
    {
        written = Text?.Length ?? Length;
        if (room.Length < written)
        {
            return false;
        }

        if (Text is not null)
        {
            Text.CopyTo(room);
            return true;
        }

        var value = bytes.Slice(Start, Length);
        for (var at = 0; at < value.Length; at++)
        {
            // Most values are short and in ASCII.
            if (at == ShortLength || value[at] >= 0x80)
            {
                written = at + Encoding.UTF8.GetChars(value[at..], room[at..]);
                return true;
            }

            room[at] = (char)value[at];
        }

        return true;
    }
}
