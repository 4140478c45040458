using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Rules.BuiltIn.Weights;

namespace PerfGoals.Core.Tests.Rules.BuiltIn;

public sealed class WeightRepairsTests
{
    private const int Total = 20;

    [Fact]
    public void Every_weight_that_can_take_the_difference_is_an_alternative() =>
        Assert.Equal(["0=30", "1=50", "2=40"], Shown([20, 40, 30], 100));

    [Fact]
    public void What_is_missing_goes_to_the_one_blank_weight() =>
        Assert.Equal(["1=10.5"], Shown([49.5m, null, 40], 100));

    [Fact]
    public void With_several_blank_weights_they_are_the_first_alternatives() =>
        Assert.Equal(["1=10", "3=10", "0=60", "2=50"], Shown([50, null, 40, null], 100));

    [Fact]
    public void A_weight_that_would_vanish_cannot_take_the_difference() =>
        Assert.Equal(["0=40"], Shown([60, 20, 40], 100).Intersect(["0=40", "1=0"]));

    [Fact]
    public void Where_one_weight_is_not_enough_the_change_is_shared_evenly() =>
        Assert.Equal(["0=25,1=25", "0=25,2=25", "1=25,2=25"], Shown([50, 50, 50], 100));

    [Fact]
    public void What_does_not_divide_stays_in_the_step_of_the_weights() =>
        Assert.Equal(["0=1,1=1,2=1", "0=1,1=1,3=1", "0=1,2=1,3=1", "1=1,2=1,3=1"], Shown([2, 2, 2, 2], 5));

    [Fact]
    public void Where_nothing_would_be_left_of_some_weight_there_is_no_repair() => Assert.Empty(Shown([100, 100], 1));

    [Fact]
    public void Weights_that_are_all_blank_or_out_of_range_have_no_repair()
    {
        Assert.Empty(Shown([null, null], 100));
        Assert.Empty(Shown([decimal.MaxValue, 1], 100));
        Assert.Empty(Shown([0.00000001m, 1], 100));
    }

    [Fact]
    public void No_more_are_listed_than_a_person_reads() =>
        Assert.Equal(WeightRepairs.Most, Shown([.. Enumerable.Repeat<decimal?>(10, 30)], 100 + 300).Count());

    [Property(Arbitrary = [typeof(SmallWeights)], MaxTest = 500)]
    public void No_smaller_set_of_cells_repairs_it_and_all_of_that_size_that_do_with_as_little_are_listed(decimal?[] weights)
    {
        var repairs = WeightRepairs.Of(weights, Total);
        var blank = weights.Count(weight => weight is null);
        if (weights.Sum() == Total || weights.All(weight => weight is null) || (blank == 1 && weights.Sum() < Total))
        {
            return;
        }

        // Every way to change whole weights to whole weights above 0, cell by cell.
        var least = AllWays(weights).GroupBy(Size).OrderBy(group => group.Key).FirstOrDefault();
        Assert.Equal(
            (least ?? Enumerable.Empty<ImmutableArray<(int Position, decimal Weight)>>()).Select(Positions).Distinct().Order(StringComparer.Ordinal),
            repairs.Select(Positions).Order(StringComparer.Ordinal));
        Assert.All(repairs, repair => Assert.Equal(least!.Key, Size(repair)));

        (int, decimal, decimal) Size(ImmutableArray<(int Position, decimal Weight)> way) =>
            (way.Length, way.Sum(change => Change(change)), way.Max(change => Change(change)));

        decimal Change((int Position, decimal Weight) change) => Math.Abs(change.Weight - (weights[change.Position] ?? 0));
    }

    [Property(Arbitrary = [typeof(GoalArbitraries)])]
    public void Every_repair_of_a_total_gives_the_total_and_is_for_a_person_to_choose(ValidDeclaration valid, NonZeroInt tenths, NonNegativeInt at)
    {
        var indicators = valid.Value.Projects[0].Indicators;
        var changed = indicators[at.Get % indicators.Length];
        var off = Sample.Of(indicators.Replace(changed, changed with { Weight = changed.Weight + (tenths.Get / 10m), Cells = null }));

        var finding = Assert.Single(Policies.Luxian.Check(off).Diagnostics, finding => finding.Rule.Id == "PG2001");
        Assert.All(finding.Fixes, fix => Assert.Equal(FixApplicability.NeedsPerson, fix.Applicability));
        Assert.All(finding.Fixes, fix => Assert.DoesNotContain(
            Policies.Luxian.Check(PerfGoals.Editing.DeclarationEditor.Apply(off, fix.Edits)).Diagnostics, left => left.Rule.Id == "PG2001"));
        Assert.NotEmpty(finding.Fixes);
    }

    private static IEnumerable<ImmutableArray<(int Position, decimal Weight)>> AllWays(decimal?[] weights)
    {
        var ways = new List<decimal?[]> { weights };
        for (var position = 0; position < weights.Length; position++)
        {
            var at = position;
            ways = [.. ways.SelectMany(way => Enumerable.Range(1, Total).Select(weight => (decimal?)weight).Where(weight => weight != weights[at]).Append(weights[at]).Select(weight =>
            {
                var other = way.ToArray();
                other[at] = weight;
                return other;
            }))];
        }

        return ways.Where(way => way.Sum(weight => weight ?? 0) == Total)
            .Select(way => Enumerable.Range(0, way.Length).Where(position => way[position] != weights[position]).Select(position => (position, way[position]!.Value)).ToImmutableArray());
    }

    private static string Positions(ImmutableArray<(int Position, decimal Weight)> repair) => string.Join(',', repair.Select(change => change.Position));

    private static IEnumerable<string> Shown(decimal?[] weights, decimal total) =>
        WeightRepairs.Of(weights, total).Select(repair => string.Join(',', repair.Select(change => FormattableString.Invariant($"{change.Position}={change.Weight}"))));

    /// <summary>A few small whole weights, some of them blank, so that all ways to change them can be tried.</summary>
    public static class SmallWeights
    {
        public static Arbitrary<decimal?[]> Weights() => (
            from count in Gen.Choose(1, 3)
            from weights in Gen.Frequency((5, Gen.Choose(0, 18).Select(weight => (decimal?)weight)), (1, Gen.Constant<decimal?>(null))).ArrayOf(count)
            select weights).ToArbitrary();
    }
}
