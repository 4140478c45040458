using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace PerfGoals.Testing.Generators;

/// <summary>Generates weights that add up exactly.</summary>
public static class WeightGenerator
{
    // As real tables have them: whole tens, whole points, halves such as 22.5 and hundredths such as 33.33.
    private static readonly decimal[] Steps = [10m, 5m, 1m, 0.5m, 0.01m];

    /// <summary>Returns weights of which each is more than 0 and all add up to the total.</summary>
    /// <param name="total">The total, more than 0.</param>
    /// <param name="count">How many weights, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small.</exception>
    public static Gen<ImmutableArray<decimal>> Summing(decimal total, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(total);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);

        // A total such as 33.333 is no multiple of the usual steps.
        var steps = Steps.Where(step => total % step == 0 && total / step >= count).ToArray();
        return steps.Length > 0 ? Stepped(total, count, steps) : Gen.Constant(Even(total, count));
    }

    private static Gen<ImmutableArray<decimal>> Stepped(decimal total, int count, decimal[] steps) =>
        from step in Gen.Elements(steps)
        from weights in Parts((int)(total / step), count)
        select weights.Select(part => part * step).ToImmutableArray();

    private static ImmutableArray<decimal> Even(decimal total, int count)
    {
        // Two digits more than the total has: enough to share it out, and few enough that sums of shares are exact.
        var share = decimal.Round(total / count, Math.Min(28, total.Scale + 2), MidpointRounding.ToZero);
        return [.. Enumerable.Repeat(share, count - 1), total - (share * (count - 1))];
    }

    private static Gen<int[]> Parts(int whole, int count) =>
        from cuts in Gen.Choose(0, whole - count).ArrayOf(count - 1)
        let ends = cuts.Order().Append(whole - count).ToArray()
        select ends.Select((end, index) => 1 + end - (index == 0 ? 0 : ends[index - 1])).ToArray();
}
