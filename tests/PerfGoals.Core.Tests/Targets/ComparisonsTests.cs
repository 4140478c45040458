using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Numbers;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Targets;

[Properties(Arbitrary = [typeof(IntervalArbitraries)])]
public sealed class ComparisonsTests
{
    [Theory]
    [InlineData(Comparison.Unknown, Direction.None, null)]
    [InlineData(Comparison.AtLeast, Direction.HigherIsBetter, Comparison.LessThan)]
    [InlineData(Comparison.MoreThan, Direction.HigherIsBetter, Comparison.AtMost)]
    [InlineData(Comparison.EqualTo, Direction.ExactIsBetter, null)]
    [InlineData(Comparison.LessThan, Direction.LowerIsBetter, Comparison.AtLeast)]
    [InlineData(Comparison.AtMost, Direction.LowerIsBetter, Comparison.MoreThan)]
    [InlineData(Comparison.Qualitative, Direction.None, null)]
    [InlineData(Comparison.QuantitativeOther, Direction.None, null)]
    [InlineData(Comparison.NotApplicable, Direction.None, null)]
    [InlineData(Comparison.Range, Direction.ExactIsBetter, null)]
    public void A_comparison_has_a_direction_and_a_contrary(Comparison comparison, Direction direction, Comparison? contrary)
    {
        Assert.Equal(direction, comparison.Direction());
        Assert.Equal(contrary, comparison.Negate());
    }

    [Property]
    public void The_contrary_of_the_contrary_is_the_comparison(Comparison comparison) =>
        Assert.True(comparison.Negate() is not { } contrary || contrary.Negate() == comparison);

    [Property]
    public void The_contrary_holds_where_the_comparison_does_not(Comparison comparison, Fraction target)
    {
        if (comparison.Negate() is { } contrary)
        {
            var (below, above) = Interval.Of(comparison, target)!.Value.Complement();

            Assert.True(below.TryUnion(above, out var complement));
            Assert.Equal(Interval.Of(contrary, target), complement);
        }
    }

    [Property]
    public void A_value_meets_its_target_as_the_sign_says(Comparison comparison, Fraction actual, Fraction target) =>
        Assert.Equal(
            comparison switch
            {
                Comparison.AtLeast => actual >= target,
                Comparison.MoreThan => actual > target,
                Comparison.EqualTo => actual == target,
                Comparison.LessThan => actual < target,
                Comparison.AtMost => actual <= target,
                _ => (bool?)null,
            },
            comparison.IsMetBy(actual, target));

    [Property]
    public void Only_the_sign_for_equality_asks_for_the_policy(Comparison comparison, Fraction actual, Fraction target) =>
        Assert.True(comparison == Comparison.EqualTo || comparison.IsMetBy(actual, target) == comparison.IsMetBy(actual, target, EqualityPolicy.AtLeast));

    [Theory]
    [InlineData(1, 1, true)]
    [InlineData(2, 1, true)] // "= 1 year" is full marks at two years
    [InlineData(0, 1, false)]
    [InlineData(0, 0, true)] // "= 0 accidents" is not met by three
    [InlineData(3, 0, false)]
    public void Scoring_systems_take_equal_for_at_least(int actual, int target, bool isMet) =>
        Assert.Equal(isMet, Comparison.EqualTo.IsMetBy(actual, target, EqualityPolicy.AtLeast));

    [Theory]
    [InlineData(99.5, true)]
    [InlineData(100.5, true)]
    [InlineData(99.4, false)]
    [InlineData(100.6, false)]
    public void A_tolerance_holds_on_either_side(double actual, bool isMet) =>
        Assert.Equal(isMet, Comparison.EqualTo.IsMetBy((decimal)actual, 100, EqualityPolicy.Within(0.5m)));
}
