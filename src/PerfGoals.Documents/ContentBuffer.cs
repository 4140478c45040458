using System.Buffers;
using PerfGoals.Sources;

namespace PerfGoals.Documents;

/// <summary>The bytes of a file while they arrive, up to a limit.</summary>
/// <param name="maxBytes">The limit.</param>
internal sealed class ContentBuffer(long maxBytes)
{
    private const int Least = 81920;

    private readonly ArrayBufferWriter<byte> content = new(Least);

    /// <summary>Gets where to put the next bytes.</summary>
    public Memory<byte> Space => content.GetMemory(Least)[..Least];

    /// <summary>Takes bytes that were put into <see cref="Space"/>.</summary>
    /// <param name="count">How many; 0 at the end.</param>
    /// <returns>Whether more are to come.</returns>
    /// <exception cref="UnreadableDocumentException">There are more than the limit.</exception>
    public bool Add(int count)
    {
        if ((long)content.WrittenCount + count > maxBytes)
        {
            throw TooLarge(maxBytes);
        }

        content.Advance(count);
        return count > 0;
    }

    /// <summary>Returns all bytes.</summary>
    public byte[] ToArray() => content.WrittenSpan.ToArray();

    /// <summary>Says that a file is larger than a limit.</summary>
    /// <param name="maxBytes">The limit.</param>
    public static UnreadableDocumentException TooLarge(long maxBytes)
    {
        var limit = maxBytes / 1024.0 / 1024.0;
        return new(new(
            FormattableString.Invariant($"文件超过 {limit:0.##} MiB 的上限。请拆分文件，或提高上限。"),
            FormattableString.Invariant($"The file is larger than the limit of {limit:0.##} MiB. Split it, or raise the limit.")));
    }
}
