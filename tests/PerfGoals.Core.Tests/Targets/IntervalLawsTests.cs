using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Numbers;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Targets;

/// <summary>Each operation beside the same said number by number; the grid tells any two of the intervals apart.</summary>
[Properties(Arbitrary = [typeof(IntervalArbitraries)], MaxTest = 1000)]
public sealed class IntervalLawsTests
{
    [Property]
    public void Equal_intervals_hold_the_same_numbers_and_others_do_not(Interval one, Interval other)
    {
        Assert.Equal(ForAll(number => one.Contains(number) == other.Contains(number)), one == other);
        Assert.True(one != other || one.GetHashCode() == other.GetHashCode());
    }

    [Property]
    public void An_interval_is_empty_where_no_number_is_in_it(Interval interval)
    {
        Assert.Equal(ForAll(number => !interval.Contains(number)), interval.IsEmpty);
        Assert.Equal(interval.IsEmpty, interval == Interval.Empty);
    }

    [Property]
    public void The_intersection_holds_what_is_in_both(Interval one, Interval other) =>
        Assert.True(ForAll(number => one.Intersect(other).Contains(number) == (one.Contains(number) && other.Contains(number))));

    [Property]
    public void The_intersection_is_commutative_associative_and_idempotent(Interval one, Interval other, Interval third)
    {
        Assert.Equal(one.Intersect(other), other.Intersect(one));
        Assert.Equal(one.Intersect(other).Intersect(third), one.Intersect(other.Intersect(third)));
        Assert.Equal(one, one.Intersect(one));
        Assert.Equal(one, one.Intersect(Interval.All));
    }

    [Property]
    public void Two_intervals_overlap_where_a_number_is_in_both(Interval one, Interval other)
    {
        Assert.Equal(!ForAll(number => !one.Contains(number) || !other.Contains(number)), one.Overlaps(other));
        Assert.Equal(one.Overlaps(other), other.Overlaps(one));
        Assert.Equal(one.Overlaps(other), !one.Intersect(other).IsEmpty);
    }

    [Property]
    public void The_complement_holds_what_is_not_in_the_interval(Interval interval)
    {
        var (below, above) = interval.Complement();

        Assert.True(ForAll(number => (below.Contains(number) || above.Contains(number)) == !interval.Contains(number)));
        Assert.False(below.Overlaps(above));
        Assert.True(ForAll(number => interval.IsEmpty || !below.Contains(number) || ForAll(inside => !interval.Contains(inside) || number < inside)));
    }

    [Property]
    public void A_subset_is_an_implication(Interval one, Interval other)
    {
        var (below, above) = other.Complement();

        Assert.Equal(ForAll(number => !one.Contains(number) || other.Contains(number)), one.IsSubsetOf(other));
        Assert.Equal(!one.Overlaps(below) && !one.Overlaps(above), one.IsSubsetOf(other));
    }

    [Property]
    public void Implication_is_reflexive_transitive_and_antisymmetric(Interval one, Interval other, Interval third)
    {
        Assert.True(one.IsSubsetOf(one));
        Assert.True(!one.IsSubsetOf(other) || !other.IsSubsetOf(third) || one.IsSubsetOf(third));
        Assert.Equal(one == other, one.IsSubsetOf(other) && other.IsSubsetOf(one));
    }

    [Property]
    public void A_union_holds_what_is_in_either_and_is_refused_only_for_a_gap(Interval one, Interval other)
    {
        var isWhole = one.TryUnion(other, out var union);

        Assert.Equal(isWhole, ForAll(number => !IsGap(number, inside => one.Contains(inside) || other.Contains(inside))));
        Assert.True(!isWhole || ForAll(number => union.Contains(number) == (one.Contains(number) || other.Contains(number))));
        Assert.Equal((isWhole, union), (other.TryUnion(one, out var same), same));
    }

    [Property]
    public void The_complement_of_an_intersection_is_the_union_of_the_complements(Interval one, Interval other)
    {
        var (below, above) = one.Intersect(other).Complement();
        var parts = new[] { one.Complement(), other.Complement() };

        Assert.True(ForAll(number =>
            (below.Contains(number) || above.Contains(number)) == parts.Any(part => part.Below.Contains(number) || part.Above.Contains(number))));
    }

    [Property]
    public void A_number_times_a_factor_is_in_the_interval_times_the_factor(Interval interval, Fraction factor)
    {
        if (factor.Sign == 0)
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => interval.ScaleBy(factor));
            return;
        }

        var scaled = interval.ScaleBy(factor);

        Assert.True(ForAll(number => interval.Contains(number) == scaled.Contains(number * factor)));
        Assert.Equal(interval, scaled.ScaleBy(Fraction.One / factor));
    }

    [Property]
    public void An_interval_is_read_back_from_its_text(Interval interval, Fraction factor)
    {
        var thirds = interval.ScaleBy(Fraction.Of(1 + (factor.Numerator * factor.Numerator), 3));

        Assert.Equal(interval, Interval.Parse(interval.ToString()));
        Assert.Equal(thirds, Interval.Parse(thirds.ToString().AsSpan()));
    }

    [Property(MaxTest = 5000)]
    public void Any_text_is_an_interval_or_fails_at_a_place_within_it(OddText text, OddText more)
    {
        var whole = $"[{text.Value},{more.Value}";
        foreach (var candidate in new[] { text.Value, "≥" + text.Value, whole, whole + "]", whole + ")" })
        {
            var isRead = Interval.TryParse(candidate, out var interval, out var failure);

            Assert.Equal(isRead, failure == default);
            Assert.InRange(failure.Position, 0, candidate.Length);
            Assert.True(isRead ? Interval.Parse(interval.ToString()) == interval : interval == default);
        }
    }

    private static bool ForAll(Predicate<Fraction> holds) => IntervalArbitraries.Grid.All(number => holds(number));

    private static bool IsGap(Fraction number, Predicate<Fraction> isIn) =>
        !isIn(number) && !ForAll(below => below > number || !isIn(below)) && !ForAll(above => above < number || !isIn(above));
}
