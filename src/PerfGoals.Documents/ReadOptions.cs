using PerfGoals.Goals;

namespace PerfGoals.Documents;

/// <summary>How to read a file: its limits, and the words that are known.</summary>
public sealed record ReadOptions
{
    /// <summary>Gets what suits files from people: 64 MiB, and <see cref="Goals.Vocabulary.Default"/>.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Gets the size in bytes up to which a file is read; a larger one is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or more than an array can hold.</exception>
    public long MaxBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Array.MaxLength);
            field = value;
        }
    } = 64 * 1024 * 1024;

    /// <summary>Gets the words that are known: units of measure, names and codes of indicator types.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public Vocabulary Vocabulary
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = Vocabulary.Default;
}
