using PerfGoals.Indicators;

namespace PerfGoals.Core.Tests.Indicators;

public sealed class DimensionsTests
{
    public static TheoryData<SecondLevel> Kinds => [.. Enum.GetValues<SecondLevel>()];

    [Theory]
    [InlineData(FirstLevel.Output, SecondLevel.Quantity, FirstLevel.Output)]
    [InlineData(FirstLevel.Output, SecondLevel.Cost, FirstLevel.Cost)]
    [InlineData(FirstLevel.Output, SecondLevel.EconomicCost, FirstLevel.Cost)]
    [InlineData(FirstLevel.Benefit, SecondLevel.ServiceSatisfaction, FirstLevel.Satisfaction)]
    [InlineData(FirstLevel.Benefit, SecondLevel.SustainableImpact, FirstLevel.Benefit)]
    [InlineData(FirstLevel.Benefit, SecondLevel.Quantity, FirstLevel.Benefit)] // the first level decides
    [InlineData(FirstLevel.Satisfaction, SecondLevel.Quality, FirstLevel.Satisfaction)]
    [InlineData(FirstLevel.Cost, SecondLevel.Unknown, FirstLevel.Cost)]
    [InlineData(FirstLevel.Unknown, SecondLevel.Timeliness, FirstLevel.Output)] // where it is unknown the second does
    [InlineData(FirstLevel.Unknown, SecondLevel.Unknown, FirstLevel.Unknown)]
    public void An_indicator_counts_for_one_dimension_in_either_taxonomy(FirstLevel first, SecondLevel second, FirstLevel dimension) =>
        Assert.Equal(dimension, Dimensions.Of(first, second));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_belongs_to_a_dimension(SecondLevel kind) => Assert.Equal(kind == SecondLevel.Unknown, Dimensions.Of(kind) == FirstLevel.Unknown);

    [Fact]
    public void What_is_no_kind_belongs_to_none() => Assert.Throws<ArgumentOutOfRangeException>(() => Dimensions.Of((SecondLevel)200));
}
