using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;

namespace PerfGoals.Core.Tests.Support.Generators;

/// <summary>Generates weights that add up exactly.</summary>
internal static class WeightGenerator
{
    // As real tables have them: whole tens, whole points, halves such as 22.5 and hundredths such as 33.33.
    private static readonly decimal[] Steps = [10m, 5m, 1m, 0.5m, 0.01m];

    /// <summary>Returns weights of which each is more than 0 and all add up to the total.</summary>
    /// <param name="total">The total: a multiple of ten.</param>
    /// <param name="count">How many weights.</param>
    public static Gen<ImmutableArray<decimal>> Summing(decimal total, int count) =>
        from step in Gen.Elements(Steps.Where(step => total / step >= count))
        from weights in Parts((int)(total / step), count)
        select weights.Select(part => part * step).ToImmutableArray();

    private static Gen<int[]> Parts(int whole, int count) =>
        from cuts in Gen.Choose(0, whole - count).ArrayOf(count - 1)
        let ends = cuts.Order().Append(whole - count).ToArray()
        select ends.Select((end, index) => 1 + end - (index == 0 ? 0 : ends[index - 1])).ToArray();
}
