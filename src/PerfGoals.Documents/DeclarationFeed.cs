using System.Globalization;
using PerfGoals.Reporting;
using PerfGoals.Sources;

namespace PerfGoals.Documents;

/// <summary>Takes the bytes of a source as they arrive and gives its declarations: at the end the one that it is, or those of NDJSON as their lines end.</summary>
/// <param name="source">What the source is called.</param>
/// <param name="options">Limits and words.</param>
/// <param name="cancellationToken">Stops between two declarations, and within one.</param>
internal sealed class DeclarationFeed(string source, ReadOptions options, CancellationToken cancellationToken)
{
    private readonly bool isNamed = NdjsonStart.IsNamed(source);

    // The buffer must have room for a byte beyond what is allowed, to know that there is one.
    private readonly long limit = Math.Min(options.MaxBytes, Array.MaxLength - 1);
    private byte[] buffer = new byte[81920];
    private int start;
    private int end;
    private int withoutLineEnd;
    private bool hasLineEnd;
    private bool? isNdjson;
    private bool isTooLong;
    private int line;

    /// <summary>Gets whether there is nothing more to take.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Gets where to put the next bytes.</summary>
    public Memory<byte> Space
    {
        get
        {
            if (end == buffer.Length)
            {
                var target = start > 0 ? buffer : new byte[Math.Min(buffer.Length * 2L, Array.MaxLength)];
                buffer.AsSpan(start, end - start).CopyTo(target);
                (buffer, start, end) = (target, 0, end - start);
            }

            return buffer.AsMemory(end);
        }
    }

    /// <summary>Takes bytes that were put into <see cref="Space"/>.</summary>
    /// <param name="count">How many; 0 at the end of the source.</param>
    /// <returns>What came of the declarations that are now complete. It must be enumerated to its end.</returns>
    public IEnumerable<ReadOutcome> Take(int count)
    {
        end += count;
        IsDone = count == 0;
        hasLineEnd = hasLineEnd || buffer.AsSpan(end - count, count).Contains((byte)'\n');
        if (isNdjson is null && (IsDone || hasLineEnd))
        {
            isNdjson = NdjsonStart.Decide(buffer.AsSpan(start, end - start), IsDone, isNamed);
        }

        if (isNdjson is true)
        {
            while (NextLine() is { } outcome)
            {
                yield return outcome;
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        else if (end - start > limit)
        {
            IsDone = true;
            yield return Unread(ContentBuffer.TooLarge(options.MaxBytes), null);
        }
        else if (IsDone)
        {
            yield return Whole();
        }
    }

    private ReadOutcome Whole()
    {
        try
        {
            return new(DeclarationReader.Parse(buffer.AsSpan(start, end - start).ToArray(), source, options, cancellationToken));
        }
        catch (UnreadableDocumentException e)
        {
            return Unread(e, e.Line);
        }
    }

    private ReadOutcome? NextLine()
    {
        while (FindLine() is { } length)
        {
            var text = buffer.AsMemory(start, length);
            start = Math.Min(start + length + 1, end);
            withoutLineEnd = 0;
            line++;
            if (isTooLong || length > limit)
            {
                isTooLong = false;
                return Unread(ContentBuffer.TooLarge(options.MaxBytes), line);
            }

            if (!text.Span.Trim(" \t\r"u8).IsEmpty)
            {
                return Parse(text);
            }
        }

        return null;
    }

    /// <summary>Returns the length of the next line, or <see langword="null"/> where its end has not arrived.</summary>
    private int? FindLine()
    {
        var rest = buffer.AsSpan(start, end - start);
        if (rest[withoutLineEnd..].IndexOf((byte)'\n') is >= 0 and var length)
        {
            return withoutLineEnd + length;
        }

        if (IsDone)
        {
            return rest.IsEmpty && !isTooLong ? null : rest.Length;
        }

        // Of a line that is too long nothing is kept, but the one after it is to be found.
        isTooLong |= rest.Length > limit;
        if (isTooLong)
        {
            start = end;
        }

        withoutLineEnd = end - start;
        return null;
    }

    private ReadOutcome Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            return new(DeclarationReader.ParseLine(json, string.Create(CultureInfo.InvariantCulture, $"{source}:{line}"), line, options));
        }
        catch (UnreadableDocumentException e)
        {
            return Unread(e, line);
        }
    }

    private ReadOutcome Unread(UnreadableDocumentException e, int? at) => new(new UnreadDocument(source, e.Explanation, at));
}
