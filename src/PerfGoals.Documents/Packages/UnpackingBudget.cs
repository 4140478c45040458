namespace PerfGoals.Documents.Packages;

/// <summary>How much of a package may be unpacked, so that a small file cannot fill the memory.</summary>
/// <param name="options">The limits.</param>
internal sealed class UnpackingBudget(ReadOptions options)
{
    // Little text repeats itself as much as it likes.
    private const int SmallPart = 8 * 1024 * 1024;

    private long left = options.MaxUnpackedBytes;

    /// <summary>Takes note of bytes that were unpacked.</summary>
    /// <param name="count">How many.</param>
    /// <param name="unpacked">How many of their part there were until now.</param>
    /// <param name="packed">How many the part has packed.</param>
    /// <exception cref="PerfGoals.Sources.UnreadableDocumentException">They are too many.</exception>
    public void Spend(int count, long unpacked, long packed)
    {
        left -= count;
        if (left < 0 || (unpacked > SmallPart && unpacked / options.MaxUnpackingRatio > packed))
        {
            throw PackageProblems.TooLarge();
        }
    }

    /// <summary>Takes note that bytes are not kept and will be unpacked once more.</summary>
    /// <param name="count">How many.</param>
    public void Return(long count) => left += count;
}
