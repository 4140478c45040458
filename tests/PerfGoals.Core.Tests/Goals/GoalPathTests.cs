using FsCheck.Xunit;
using PerfGoals.Goals;

namespace PerfGoals.Core.Tests.Goals;

[Properties(Arbitrary = [typeof(GoalArbitraries)], MaxTest = 500)]
public sealed class GoalPathTests
{
    [Property]
    public void Places_are_in_one_order_that_agrees_with_equality(GoalPath left, GoalPath right)
    {
        var order = left.CompareTo(right);

        Assert.Equal(-Math.Sign(order), Math.Sign(right.CompareTo(left)));
        Assert.Equal(left == right, order == 0);
        Assert.Equal(left == right, left.Equals(right) && left.GetHashCode() == right.GetHashCode());
        Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), (left < right, left <= right, left > right, left >= right));
    }

    [Property]
    public void What_comes_before_what_comes_before_comes_before(GoalPath[] places)
    {
        var sorted = places.Order().ToList();

        for (var index = 0; index < sorted.Count; index++)
        {
            Assert.All(sorted.Skip(index), later => Assert.True(sorted[index] <= later));
        }
    }

    [Fact]
    public void Places_are_ordered_as_a_reader_meets_them()
    {
        GoalPath[] places =
        [
            GoalPath.Declaration,
            GoalPath.Declaration.At(GoalField.Title),
            GoalPath.OfProject(0),
            GoalPath.OfProject(0).At(GoalField.Budget),
            GoalPath.OfProject(0).At(GoalField.Weight),
            GoalPath.OfIndicator(0, 0),
            GoalPath.OfIndicator(0, 0).At(GoalField.Weight),
            GoalPath.OfIndicator(0, 9),
            GoalPath.OfIndicator(0, 10),
            GoalPath.OfProject(1),
        ];

        Assert.Equal(places, places.Reverse().Order());
    }

    [Fact]
    public void The_default_place_is_the_declaration()
    {
        Assert.Equal(GoalPath.Declaration, default);
        Assert.Equal("", default(GoalPath).ToString());
        Assert.Equal((null, null, GoalField.None), (default(GoalPath).Project, default(GoalPath).Indicator, default(GoalPath).Field));
    }

    [Theory]
    [InlineData(null, null, GoalField.UnitName, "/unit/name")]
    [InlineData(3, null, GoalField.None, "/projects/3")]
    [InlineData(3, null, GoalField.Budget, "/projects/3/budget")]
    [InlineData(3, null, GoalField.Weight, "/projects/3")]
    [InlineData(3, 0, GoalField.None, "/projects/3/indicators/0")]
    [InlineData(3, 0, GoalField.FirstLevel, "/projects/3/indicators/0/level1")]
    public void A_place_has_a_json_pointer(int? project, int? indicator, GoalField field, string json) =>
        Assert.Equal(json, Of(project, indicator).At(field).ToJsonPointer());

    [Theory]
    [InlineData(null, null, GoalField.Weight)]
    [InlineData(null, null, GoalField.Budget)]
    [InlineData(0, null, GoalField.Title)]
    [InlineData(0, null, GoalField.UnitCode)]
    [InlineData(0, 0, GoalField.Budget)]
    [InlineData(0, 0, (GoalField)200)]
    [InlineData(null, null, (GoalField)200)]
    public void A_place_has_only_its_own_fields(int? project, int? indicator, GoalField field) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Of(project, indicator).At(field));

    [Fact]
    public void Positions_count_from_0()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => GoalPath.OfProject(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => GoalPath.OfIndicator(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => GoalPath.OfIndicator(0, -1));
    }

    private static GoalPath Of(int? project, int? indicator) => (project, indicator) switch
    {
        (null, _) => GoalPath.Declaration,
        ({ } position, null) => GoalPath.OfProject(position),
        ({ } position, { } row) => GoalPath.OfIndicator(position, row),
    };
}
