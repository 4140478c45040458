using System.Globalization;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Texts;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Text = new("好", "Good");

    [Theory]
    [InlineData("zh")]
    [InlineData("zh-Hans")]
    [InlineData("zh-CN")]
    [InlineData("zh-Hant-TW")]
    [InlineData("")]
    public void Chinese_cultures_and_the_invariant_one_read_Chinese(string culture) => Assert.Equal("好", Text.In(CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData("en")]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("za")]
    public void Others_read_English(string culture) => Assert.Equal("Good", Text.In(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void Without_a_culture_the_users_interface_decides()
    {
        using (CultureScope.Of(CultureInfo.GetCultureInfo("zh-CN")))
        {
            Assert.Equal("好", Text.ToString());
        }

        using (CultureScope.Of(CultureScope.German))
        {
            Assert.Equal("Good", Text.ToString());
        }
    }

    [Theory]
    [InlineData("", "Good")]
    [InlineData("好", " ")]
    public void A_text_in_one_language_only_cannot_be_made(string chinese, string english) =>
        Assert.Throws<ArgumentException>(() => new LocalizedText(chinese, english));
}
