namespace PerfGoals.Documents.Packages;

/// <summary>The unpacked bytes of a part, which end the reading where there are more of them than is sensible.</summary>
/// <param name="inner">The bytes.</param>
/// <param name="packedLength">How many they are packed.</param>
/// <param name="budget">How many bytes may still be unpacked.</param>
internal sealed class BoundedStream(Stream inner, long packedLength, UnpackingBudget budget) : Stream
{
    private long unpacked;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = inner.Read(buffer);
        unpacked += count;
        budget.Spend(count, unpacked, packedLength);
        return count;
    }

    /// <summary>Gives back to the budget what was read, because it is read again.</summary>
    public void Return() => budget.Return(unpacked);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
