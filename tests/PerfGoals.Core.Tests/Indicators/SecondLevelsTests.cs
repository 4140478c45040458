using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Indicators;

public sealed class SecondLevelsTests
{
    public static TheoryData<SecondLevel> Levels => [.. Enum.GetValues<SecondLevel>()];

    [Theory]
    [InlineData(SecondLevel.Quantity, UnitKind.Persons, true)]
    [InlineData(SecondLevel.Quantity, UnitKind.Ratio, false)] // a rate under 数量
    [InlineData(SecondLevel.Quantity, UnitKind.Money, false)] // money put in
    [InlineData(SecondLevel.Quality, UnitKind.Ratio, true)]
    [InlineData(SecondLevel.Quality, UnitKind.PersonTimes, false)] // a count under 质量
    [InlineData(SecondLevel.Timeliness, UnitKind.CalendarPoint, true)]
    [InlineData(SecondLevel.Timeliness, UnitKind.Ratio, true)] // 按时完工率
    [InlineData(SecondLevel.Timeliness, UnitKind.Money, false)]
    [InlineData(SecondLevel.Cost, UnitKind.UnitPrice, true)]
    [InlineData(SecondLevel.EconomicCost, UnitKind.Persons, false)]
    [InlineData(SecondLevel.EcologicalCost, UnitKind.SoundLevel, true)]
    [InlineData(SecondLevel.SocialBenefit, UnitKind.Households, true)]
    [InlineData(SecondLevel.ServiceSatisfaction, UnitKind.Count, false)]
    public void A_level_expects_units_of_its_kinds(SecondLevel level, UnitKind kind, bool expected) => Assert.Equal(expected, SecondLevels.Expect(level)?.Expects(kind));

    [Theory]
    [InlineData(SecondLevel.Quantity, Direction.HigherIsBetter)]
    [InlineData(SecondLevel.Timeliness, Direction.None)]
    [InlineData(SecondLevel.EconomicCost, Direction.LowerIsBetter)]
    [InlineData(SecondLevel.SocialCost, Direction.LowerIsBetter)]
    [InlineData(SecondLevel.ServiceSatisfaction, Direction.HigherIsBetter)]
    public void A_level_expects_a_direction_where_there_is_but_one(SecondLevel level, Direction direction) => Assert.Equal(direction, SecondLevels.Expect(level)?.Direction);

    [Theory]
    [MemberData(nameof(Levels))]
    public void Every_level_has_an_expectation_that_the_unknown_unit_meets(SecondLevel level)
    {
        Assert.Equal(level == SecondLevel.Unknown, SecondLevels.Expect(level) is null);
        Assert.True(SecondLevels.Expect(level)?.Expects(UnitKind.Unknown) ?? true);
    }

    [Fact]
    public void What_is_no_level_has_none() => Assert.Throws<ArgumentOutOfRangeException>(() => SecondLevels.Expect((SecondLevel)99));
}
