using System.Text.Json;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Numbers;
using PerfGoals.Targets;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Targets;

public sealed class IntervalTests
{
    [Theory]
    [InlineData("[90,95)")]
    [InlineData("(90,95]")]
    [InlineData("[95,95]")]
    [InlineData("[-5,-0.5]")]
    [InlineData("[1/3,2000/3)")]
    [InlineData("[95,+∞)")]
    [InlineData("(95,+∞)")]
    [InlineData("(-∞,5]")]
    [InlineData("(-∞,5)")]
    [InlineData("(-∞,+∞)")]
    [InlineData("∅")]
    public void The_canonical_text_is_read_and_written_back(string text)
    {
        var interval = Interval.Parse(text);

        Assert.Equal(text, interval.ToString());
        Assert.Equal(text, $"{interval}");
        Assert.Equal(interval, JsonSerializer.Deserialize<Interval>(JsonSerializer.Serialize(interval)));
    }

    [Theory]
    [InlineData("≥95", "[95,+∞)")]
    [InlineData(">5", "(5,+∞)")]
    [InlineData("≤90", "(-∞,90]")]
    [InlineData("＜ ９０．５", "(-∞,90.5)")]
    [InlineData("=95", "[95,95]")]
    [InlineData("＞＝1,250", "[1250,+∞)")]
    [InlineData("应不少于12", "[12,+∞)")]
    [InlineData("［90，95）", "[90,95)")]
    [InlineData("[ 100, 250 ]", "[100,250]")] // never one number of thousands
    [InlineData("(-∞,∞)", "(-∞,+∞)")]
    [InlineData("(5,5]", "∅")]
    [InlineData("(5,5)", "∅")]
    [InlineData("[90.0,190/2]", "[90,95]")]
    public void Other_spellings_give_the_canonical_text(string text, string canonical) => Assert.Equal(canonical, Interval.Parse(text).ToString());

    [Theory]
    [InlineData("", ParseFailureReason.Blank, 0)]
    [InlineData(" \u3000", ParseFailureReason.Blank, 2)]
    [InlineData("95", ParseFailureReason.UnknownName, 0)]
    [InlineData("约95", ParseFailureReason.UnknownName, 0)]
    [InlineData("定性", ParseFailureReason.UnknownName, 0)]
    [InlineData("介于5", ParseFailureReason.UnknownName, 0)]
    [InlineData("控制在5", ParseFailureReason.UnknownName, 0)]
    [InlineData("≥", ParseFailureReason.NotANumber, 1)]
    [InlineData("≥ 优", ParseFailureReason.NotANumber, 2)]
    [InlineData("≥95%", ParseFailureReason.TextLeftOver, 3)]
    [InlineData("≥1/0", ParseFailureReason.DividedByZero, 3)]
    [InlineData("[95,90]", ParseFailureReason.BoundsReversed, 4)]
    [InlineData("[90,95", ParseFailureReason.NotANumber, 6)]
    [InlineData("[90]", ParseFailureReason.NotANumber, 4)]
    [InlineData("[90,95]%", ParseFailureReason.TextLeftOver, 7)]
    [InlineData("[,95]", ParseFailureReason.NotANumber, 1)]
    [InlineData("[90, ]", ParseFailureReason.NotANumber, 5)]
    [InlineData("[90,95%]", ParseFailureReason.TextLeftOver, 6)]
    [InlineData("[1,250,300]", ParseFailureReason.Ambiguous, 6)]
    [InlineData("[-∞,5]", ParseFailureReason.NotANumber, 1)] // nothing includes infinity
    [InlineData("(+∞,5]", ParseFailureReason.NotANumber, 2)]
    [InlineData("(5,-∞)", ParseFailureReason.NotANumber, 4)]
    [InlineData("(5,+∞]", ParseFailureReason.NotANumber, 3)]
    [InlineData("∅∅", ParseFailureReason.UnknownName, 0)]
    public void Other_text_fails_for_a_reason_at_a_place(string text, ParseFailureReason reason, int position)
    {
        Assert.False(Interval.TryParse(text, out var interval, out var failure));
        Assert.Equal((default, new ParseFailure(reason, position)), (interval, failure));
        Assert.Throws<FormatException>(() => Interval.Parse(text));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Interval>(JsonSerializer.Serialize(text)));
    }

    [Fact]
    public void Text_that_is_missing_is_refused()
    {
        Assert.False(Interval.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Interval.Parse(null!));
    }

    [Fact]
    public void The_default_interval_holds_all_numbers()
    {
        Assert.Equal(Interval.All, default);
        Assert.Equal((null, null), (Interval.All.Lower, Interval.All.Upper));
        Assert.Equal((false, false, false), (Interval.All.IncludesLower, Interval.All.IncludesUpper, Interval.All.IsEmpty));
        Assert.True(Interval.All.Contains(-1_000_000));
    }

    [Fact]
    public void At_least_95_implies_at_least_90_and_conflicts_with_at_most_90()
    {
        var stricter = Interval.Of(Comparison.AtLeast, 95)!.Value;

        Assert.True(stricter.IsSubsetOf(Interval.AtLeast(90)));
        Assert.False(Interval.AtLeast(90).IsSubsetOf(stricter));
        Assert.False(stricter.Overlaps(Interval.AtMost(90)));
        Assert.True(Interval.MoreThan(95).IsSubsetOf(stricter));
        Assert.False(stricter.IsSubsetOf(Interval.MoreThan(95)));
    }

    [Fact]
    public void A_rise_is_a_negative_fall() => Assert.Equal(Interval.Parse("(-95,-90]"), Interval.Parse("[90,95)").ScaleBy(-1));

    [Fact]
    public void Neighbours_join_where_either_holds_the_number_between_them()
    {
        Assert.True(Interval.Parse("[60,80)").TryUnion(Interval.Parse("[80,90)"), out var joined));
        Assert.Equal(Interval.Parse("[60,90)"), joined);
        Assert.False(Interval.Parse("[60,80)").TryUnion(Interval.Parse("(80,90)"), out var none));
        Assert.Equal(Interval.Empty, none);
    }

    [Fact]
    public void Reversed_bounds_are_refused()
    {
        Assert.Equal("lower", Assert.Throws<ArgumentException>(() => Interval.Between(95, 90)).ParamName);
        Assert.Equal(Interval.Empty, Interval.Between(90, 90, includesLower: false));
    }

    [Fact]
    public void Text_is_the_same_in_every_culture()
    {
        using var _ = CultureScope.Of(CultureScope.German);

        Assert.Equal("[22.5,95)", Interval.Between(22.5m, 95, includesUpper: false).ToString("N", System.Globalization.CultureInfo.CurrentCulture));
        Assert.Equal(Interval.AtLeast(Fraction.Of(45, 2)), Interval.Parse("≥22.5"));
    }
}
