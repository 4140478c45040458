using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Indicators;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Indicators;

[Properties(Arbitrary = [typeof(IndicatorArbitraries)])]
public sealed class IndicatorTypeTests
{
    [Property(MaxTest = 500)]
    public void A_type_is_read_back_from_its_text_in_every_culture(IndicatorType type)
    {
        using var _ = CultureScope.Of(CultureInfo.GetCultureInfo("tr-TR"));

        Assert.Equal(type, Type(type.ToString()));
        Assert.Equal(type, JsonSerializer.Deserialize<IndicatorType>(JsonSerializer.Serialize(type)));
        Assert.True(type.Equals((object)Type(type.ToString())) && type.GetHashCode() == Type(type.ToString()).GetHashCode());
    }

    [Theory]
    [InlineData("产出指标/数量指标", "产出指标/数量指标")]
    [InlineData("一、产出(50分)／ 产出数量", "产出指标/数量指标")]
    [InlineData("产出指标", "产出指标")]
    [InlineData("产出指标/", "产出指标")]
    [InlineData("/成本", "/成本指标")]
    [InlineData("成本", "成本指标")]
    [InlineData("/", "/")]
    [InlineData("Output / Quantity", "产出指标/数量指标")]
    public void Usual_spellings_are_read(string text, string canonical) => Assert.Equal(canonical, Type(text).ToString());

    [Theory]
    [InlineData("", ParseFailureReason.Blank, 0)]
    [InlineData(" \n", ParseFailureReason.Blank, 2)]
    [InlineData(" 过程指标/数量指标", ParseFailureReason.UnknownName, 1)]
    [InlineData("数量指标", ParseFailureReason.UnknownName, 0)]
    [InlineData("产出指标/ 其他", ParseFailureReason.UnknownName, 6)]
    [InlineData("产出指标/数量指标/培训人数", ParseFailureReason.UnknownName, 5)]
    public void A_text_that_is_none_says_why_and_where(string text, ParseFailureReason reason, int position)
    {
        Assert.False(IndicatorType.TryParse(text, out var type, out var failure));
        Assert.Equal((default, new ParseFailure(reason, position)), (type, failure));
        Assert.False(IndicatorType.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Type(text));
    }

    [Fact]
    public void A_text_that_is_too_long_says_so()
    {
        Assert.False(IndicatorType.TryParse(new string('产', 10_000), out _, out var failure));
        Assert.Equal(ParseFailureReason.TooLong, failure.Reason);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("\"过程\"")]
    public void Other_json_is_no_type(string json) => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<IndicatorType>(json));

    [Fact]
    public void A_type_has_names_and_a_dimension()
    {
        var type = Type("产出指标/成本指标");

        Assert.Equal(new LocalizedText("产出指标/成本指标", "Output / Cost"), type.Name);
        Assert.Equal(FirstLevel.Cost, type.Dimension);
        Assert.True(type.IsComplete);
        Assert.Equal("Quantity", Type("/数量").Name?.English);
        Assert.Equal("Output", Type("产出").Name?.English);
        Assert.False(Type("产出").IsComplete);
        Assert.Null(default(IndicatorType).Name);
        Assert.True(type != default);
    }

    [Fact]
    public void What_is_no_level_makes_no_type()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndicatorType((FirstLevel)9, SecondLevel.Unknown));
        Assert.Throws<ArgumentOutOfRangeException>(() => new IndicatorType(FirstLevel.Unknown, (SecondLevel)99));
    }

    private static IndicatorType Type(string text) => IndicatorType.Parse(text);
}
