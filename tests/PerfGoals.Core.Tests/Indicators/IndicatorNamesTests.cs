using PerfGoals.Indicators;

namespace PerfGoals.Core.Tests.Indicators;

public sealed class IndicatorNamesTests
{
    public static TheoryData<FirstLevel> FirstLevels => [.. Enum.GetValues<FirstLevel>()];

    public static TheoryData<SecondLevel> SecondLevels => [.. Enum.GetValues<SecondLevel>()];

    [Theory]
    [MemberData(nameof(FirstLevels))]
    public void The_standard_names_of_a_dimension_are_read_as_it(FirstLevel level)
    {
        Assert.Equal(level, IndicatorVocabulary.Default.ReadFirstLevel(IndicatorNames.Of(level)?.Chinese));
        Assert.Equal(level, IndicatorVocabulary.Default.ReadFirstLevel(IndicatorNames.Of(level)?.English));
    }

    [Theory]
    [MemberData(nameof(SecondLevels))]
    public void The_standard_names_of_a_kind_are_read_as_it(SecondLevel level)
    {
        Assert.Equal(level, IndicatorVocabulary.Default.ReadSecondLevel(IndicatorNames.Of(level)?.Chinese));
        Assert.Equal(level, IndicatorVocabulary.Default.ReadSecondLevel(IndicatorNames.Of(level)?.English));
    }

    [Fact]
    public void What_is_no_level_has_no_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorNames.Of((FirstLevel)5));
        Assert.Throws<ArgumentOutOfRangeException>(() => IndicatorNames.Of((SecondLevel)13));
        Assert.Null(IndicatorNames.Of(FirstLevel.Unknown));
        Assert.Null(IndicatorNames.Of(SecondLevel.Unknown));
    }
}
