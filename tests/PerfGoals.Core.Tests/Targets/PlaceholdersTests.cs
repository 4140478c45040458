using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;

namespace PerfGoals.Core.Tests.Targets;

[Properties(Arbitrary = [typeof(HostileTextArbitraries)])]
public sealed class PlaceholdersTests
{
    [Theory]
    [InlineData("*")]
    [InlineData("**")]
    [InlineData("＊＊")]
    [InlineData("**人")]
    [InlineData("≥**%")]
    [InlineData(">=**%")]
    [InlineData("≥**％")]
    [InlineData("**%-**%")]
    [InlineData("×")]
    [InlineData("××")]
    [InlineData("××年××月××日")]
    [InlineData("X")]
    [InlineData("XX")]
    [InlineData("xx")]
    [InlineData("ХХ")] // Cyrillic
    [InlineData("XX万元")]
    [InlineData("ＸＸ％")]
    [InlineData("/")]
    [InlineData("//")]
    [InlineData("\\")]
    [InlineData("≥/")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("…")]
    [InlineData("……")]
    [InlineData("......")]
    [InlineData("____")]
    [InlineData("___%")]
    [InlineData("≥ ___ %")]
    [InlineData("?")]
    [InlineData("？")]
    [InlineData("????")]
    [InlineData("空")]
    [InlineData("暂无")]
    [InlineData("待定")]
    [InlineData("≥待定")]
    [InlineData("待填")]
    [InlineData("待补充")]
    [InlineData("略")]
    [InlineData("N/A")]
    [InlineData("n/a")]
    [InlineData("NA")]
    [InlineData("null")]
    [InlineData("#N/A")]
    [InlineData("#REF!")]
    [InlineData("#VALUE!")]
    [InlineData("#DIV/0!")]
    [InlineData("####")]
    [InlineData("（）")]
    [InlineData("（  ）")]
    [InlineData("( )%")]
    [InlineData("□")]
    public void It_only_holds_the_place_of_a_value(string text) => Assert.Equal((true, false), Folded.Placeholder(text));

    [Theory]
    [InlineData("无")]
    [InlineData("没有")]
    public void A_word_that_may_be_a_grade_says_so(string text) => Assert.Equal((true, true), Folded.Placeholder(text));

    [Theory]
    [InlineData("")]
    [InlineData("≥")]
    [InlineData("%")]
    [InlineData("≥%")]
    [InlineData("-5")]
    [InlineData("*5")]
    [InlineData("5*")]
    [InlineData("2X")] // perhaps a damaged ≥X
    [InlineData("X光机")]
    [InlineData("XX局")]
    [InlineData("元/人")]
    [InlineData("/人")]
    [InlineData("无重大事故")]
    [InlineData("空调")]
    [InlineData("国家")]
    [InlineData("优")]
    [InlineData(".")]
    [InlineData("#")]
    [InlineData("1:3")]
    [InlineData("3/4")]
    [InlineData("2025年X月")]
    public void It_is_something_else(string text) => Assert.False(Folded.Placeholder(text).IsPlaceholder);

    [Property(MaxTest = 1000)]
    public void No_text_makes_it_throw_and_none_with_a_digit_is_one(HostileText text)
    {
        var hasDigit = text.Value.Any(char.IsDigit);
        Assert.False(Folded.Placeholder(text.Value).IsPlaceholder && hasDigit);
    }
}
