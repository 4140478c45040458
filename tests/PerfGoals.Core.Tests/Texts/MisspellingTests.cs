using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Texts;

public sealed class MisspellingTests
{
    private static readonly string[] Known = ["total", "tolerance", "severity", "泸州市"];

    [Theory]
    [InlineData("totl", "total")]
    [InlineData("toatl", "total")]
    [InlineData("TOTAL", "total")]
    [InlineData("tole", "tolerance")] // the beginning of a word
    [InlineData("泸州", "泸州市")]
    [InlineData("sum", "")]
    [InlineData("", "")]
    [InlineData("serverity", "severity")]
    public void A_misspelt_word_is_recognised(string word, string meant) =>
        Assert.Equal(meant, string.Join(' ', Misspelling.Of(word, Known, known => [known])));

    [Fact]
    public void A_long_text_is_like_nothing_and_is_compared_in_no_time() => Assert.Empty(Misspelling.Of(new string('t', 10_000_000), Known, known => [known]));

    [Fact]
    public void Where_nothing_is_similar_what_there_is_is_named_if_it_is_little()
    {
        Assert.Equal("No x. Known: total, tolerance, severity, 泸州市.", Misspelling.Hint(new("没有 x", "No x"), "x", Known).English);
        Assert.Equal("没有 x。", Misspelling.Hint(new("没有 x", "No x"), "x", Enumerable.Range(10, 20).Select(number => $"word{number}")).Chinese);
        Assert.Equal("没有 totl。是否指：total？", Misspelling.Hint(new("没有 totl", "No totl"), "totl", Known).Chinese);
    }
}
