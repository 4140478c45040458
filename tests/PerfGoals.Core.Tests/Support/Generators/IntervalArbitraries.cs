using FsCheck;
using FsCheck.Fluent;
using PerfGoals.Numbers;
using PerfGoals.Targets;
using Interval = PerfGoals.Targets.Interval;

namespace PerfGoals.Core.Tests.Support.Generators;

/// <summary>Intervals whose bounds are multiples of 1/2 from -2 to 2, and numbers that tell any two of them apart.</summary>
public static class IntervalArbitraries
{
    private const int Farthest = 4;

    private static readonly Gen<Fraction> Halves = Gen.Choose(-Farthest, Farthest).Select(half => Fraction.Of(half, 2));

    private static readonly Gen<Interval> Intervals =
        from one in Halves
        from other in Halves
        from lower in Gen.Elements(true, false)
        from upper in Gen.Elements(true, false)
        from interval in Gen.Frequency(
            (6, Gen.Constant(Interval.Between(one < other ? one : other, one < other ? other : one, lower, upper))),
            (2, Gen.Constant(lower ? Interval.AtLeast(one) : Interval.MoreThan(one))),
            (2, Gen.Constant(upper ? Interval.AtMost(one) : Interval.LessThan(one))),
            (1, Gen.Elements(Interval.All, Interval.Empty)))
        select interval;

    /// <summary>Gets every bound, a number between each two neighbours, and one beyond either end.</summary>
    public static IReadOnlyList<Fraction> Grid { get; } =
        [.. Enumerable.Range(-(2 * Farthest) - 1, (4 * Farthest) + 3).Select(quarter => Fraction.Of(quarter, 4))];

    public static Arbitrary<Interval> AnyInterval() => Intervals.ToArbitrary();

    public static Arbitrary<Fraction> AnyNumber() => Gen.Elements(Grid.AsEnumerable()).ToArbitrary();

    public static Arbitrary<Comparison> AnyComparison() => Gen.Elements(Enum.GetValues<Comparison>()).ToArbitrary();

    public static Arbitrary<OddText> OddTexts() => GoalArbitraries.OddTexts();
}
