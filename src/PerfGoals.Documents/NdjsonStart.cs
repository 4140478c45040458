using System.Text;

namespace PerfGoals.Documents;

/// <summary>Tells by its beginning whether a file holds JSON objects one a line (NDJSON, JSON Lines).</summary>
internal static class NdjsonStart
{
    // So much blank space says that it was not written as NDJSON, and would be looked through again with all that arrives.
    private const int MaxBlank = 65536;

    /// <summary>Tells whether a source is called as files of NDJSON are.</summary>
    /// <param name="source">What it is called.</param>
    public static bool IsNamed(string source) =>
        source.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) || source.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns whether a file is NDJSON, or <see langword="null"/> where more of it must be seen.</summary>
    /// <remarks>
    /// No JSON value has a line that begins with <c>{</c> as its first, ends with <c>}</c> and is followed by anything but a comma or a closing bracket. So
    /// canonical JSON is never taken for NDJSON by its content, however it is laid out.
    /// </remarks>
    /// <param name="start">The file as far as it is there.</param>
    /// <param name="isWhole">Whether that is all of it.</param>
    /// <param name="isNamed">Whether it is called as files of NDJSON are.</param>
    public static bool? Decide(ReadOnlySpan<byte> start, bool isWhole, bool isNamed)
    {
        var text = (start.StartsWith(Encoding.UTF8.Preamble) ? start[Encoding.UTF8.Preamble.Length..] : start).TrimStart(" \t\r\n"u8);
        if (text.IsEmpty)
        {
            return isWhole || start.Length > MaxBlank ? false : null;
        }

        if (text[0] != '{')
        {
            return false;
        }

        var end = text.IndexOf((byte)'\n');
        if (end < 0 && !isWhole)
        {
            return null;
        }

        var first = (end < 0 ? text : text[..end]).TrimEnd(" \t\r"u8);
        if (isNamed)
        {
            // A file by that name may still be one object laid out on many lines.
            return first.Length > 1;
        }

        var next = end < 0 ? default : text[end..].TrimStart(" \t\r\n"u8);
        return first[^1] != '}' ? false
            : next.IsEmpty ? isWhole || text.Length - end > MaxBlank ? false : null
            : !",]}"u8.Contains(next[0]);
    }
}
