namespace PerfGoals.Documents;

/// <summary>Limits for reading a file.</summary>
public sealed record ReadOptions
{
    /// <summary>Gets the limits that suit files from people: 64 MiB.</summary>
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
}
