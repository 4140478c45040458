using FsCheck.Xunit;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Targets;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class DamagedSignsTests
{
    [Theory]
    [InlineData("292%", false, Comparison.AtLeast, "92%")]
    [InlineData("290%", false, Comparison.AtLeast, "90%")]
    [InlineData("292", true, Comparison.AtLeast, "92")]
    [InlineData("295", true, Comparison.AtLeast, "95")]
    [InlineData("280", true, Comparison.AtLeast, "80")]
    [InlineData("2100", true, Comparison.AtLeast, "100")]
    [InlineData("298.5%", false, Comparison.AtLeast, "98.5%")]
    [InlineData("2 95%", false, Comparison.AtLeast, "95%")]
    [InlineData("2 100%", false, Comparison.AtLeast, "100%")]
    [InlineData("2 12次", false, Comparison.AtLeast, "12次")]
    [InlineData("工5%", false, Comparison.AtLeast, "5%")]
    [InlineData("Z95%", false, Comparison.AtLeast, "95%")]
    [InlineData("z12次", false, Comparison.AtLeast, "12次")]
    [InlineData("三95%", false, Comparison.AtLeast, "95%")]
    [InlineData("≡95", true, Comparison.AtLeast, "95")]
    [InlineData(">_95%", false, Comparison.AtLeast, "95%")]
    [InlineData(">一95%", false, Comparison.AtLeast, "95%")]
    [InlineData(">-95%", false, Comparison.AtLeast, "95%")]
    [InlineData("W5万元", false, Comparison.AtMost, "5万元")]
    [InlineData("w5", false, Comparison.AtMost, "5")]
    [InlineData("<_5天", false, Comparison.AtMost, "5天")]
    [InlineData("<一5天", false, Comparison.AtMost, "5天")]
    [InlineData("<-90", true, Comparison.AtMost, "90")]
    [InlineData("二100", false, Comparison.EqualTo, "100")]
    [InlineData("&ge;95%", false, Comparison.AtLeast, "95%")]
    [InlineData("&gt;=95%", false, Comparison.AtLeast, "95%")]
    [InlineData("&lt;5", false, Comparison.LessThan, "5")]
    public void A_damaged_sign_is_suspected(string folded, bool isPercent, Comparison likely, string rest)
    {
        Assert.True(DamagedSigns.TryFind(folded, isPercent, out var comparison, out var length));
        Assert.Equal((likely, rest), (comparison, folded[length..]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("2%")]
    [InlineData("292件")] // a number like any other
    [InlineData("292")]
    [InlineData("2100")]
    [InlineData("20%")]
    [InlineData("25%")]
    [InlineData("200%")]
    [InlineData("250%")]
    [InlineData("279%")]
    [InlineData("2080%")]
    [InlineData("2101%")]
    [InlineData("2100.5%")]
    [InlineData("392%")]
    [InlineData("92%")]
    [InlineData("2 500")] // a space between thousands
    [InlineData("2 500.5元")]
    [InlineData("2 500 000元")]
    [InlineData("2-95%")]
    [InlineData("工程")]
    [InlineData("工作日5天")]
    [InlineData("Z")]
    [InlineData("WIFI覆盖率95%")]
    [InlineData("二十")]
    [InlineData("二十5")]
    [InlineData("二〇二五年")]
    [InlineData("二0二五年")]
    [InlineData("三十")]
    [InlineData("三级")]
    [InlineData("一95%")]
    [InlineData("795%")]
    [InlineData(">-5度")] // a bound below zero
    [InlineData(">-5%")]
    [InlineData(">一次")]
    [InlineData("≥95%")]
    public void An_innocent_text_is_not(string folded, bool isPercent = false)
    {
        Assert.False(DamagedSigns.TryFind(folded, isPercent, out var comparison, out var length));
        Assert.Equal((Comparison.Unknown, 0), (comparison, length));
    }

    [Property(MaxTest = 1000)]
    public void What_stands_behind_a_damaged_sign_is_a_number(OddText text)
    {
        if (DamagedSigns.TryFind(text.Value, isPercent: true, out var comparison, out var length))
        {
            Assert.NotEqual(Comparison.Unknown, comparison);
            Assert.True(char.IsAsciiDigit(text.Value[length]));
        }
    }
}
