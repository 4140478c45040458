using System.Runtime.CompilerServices;

namespace PerfGoals.Numbers;

/// <summary>Adds up numbers as weights usually are: not negative, below a million, with at most two places. The sum is that of <see cref="decimal"/>, its places included.</summary>
/// <remarks>Adding two decimals of different places costs more than all else that is asked of a weight.</remarks>
internal struct SmallNumberSum
{
    /// <summary>How many parts <see cref="TryAdd"/> takes a number apart into.</summary>
    public const int Parts = 4;

    private const int Limit = 1_000_000_00;
    private const int ScaleShift = 16;
    private const int MaxScale = 2;

    private long hundredths;
    private int scale;

    private static ReadOnlySpan<int> HundredthsByScale => [100, 10, 1];

    /// <summary>Gets the sum.</summary>
    public readonly decimal Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)] // A call would have the sum live in memory.
        get
        {
            var units = hundredths / HundredthsByScale[scale];
            return new((int)units, (int)(units >> 32), 0, false, (byte)scale);
        }
    }

    /// <summary>Adds a number, or returns <see langword="false"/> where it is not such a one.</summary>
    /// <param name="number">The number.</param>
    /// <param name="parts">Room for its <see cref="Parts"/>, so that a loop makes it once.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // As above.
    public bool TryAdd(decimal number, Span<int> parts)
    {
        decimal.GetBits(number, parts);
        var (digits, flags) = ((uint)parts[0], (uint)parts[3]);

        // The flags hold the sign in their highest bit and the places below it.
        if ((parts[1] | parts[2]) != 0 || digits >= Limit || flags > MaxScale << ScaleShift)
        {
            return false;
        }

        var places = (int)(flags >> ScaleShift);
        hundredths += (long)digits * HundredthsByScale[places];
        scale = Math.Max(scale, places);
        return true;
    }
}
