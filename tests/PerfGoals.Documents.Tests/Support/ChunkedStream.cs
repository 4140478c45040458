namespace PerfGoals.Documents.Tests.Support;

/// <summary>A stream that gives its bytes a few at a time, as a network does, and refuses to be read while the caller waits.</summary>
/// <param name="content">The bytes.</param>
/// <param name="size">How many at a time.</param>
/// <param name="onlyAsync">Whether a read that blocks is an error.</param>
internal sealed class ChunkedStream(byte[] content, int size, bool onlyAsync = false) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => onlyAsync ? throw new NotSupportedException("Synchronous reads are not allowed.") : Take(buffer);

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return Take(buffer.Span);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Take(Span<byte> buffer)
    {
        var count = (int)Math.Min(Math.Min(size, buffer.Length), content.Length - Position);
        content.AsSpan((int)Position, count).CopyTo(buffer);
        Position += count;
        return count;
    }
}
