using FsCheck;
using FsCheck.Xunit;
using PerfGoals.Rules.BuiltIn.Portfolio;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Rules.BuiltIn.Portfolio;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("群众文化活动和公益培训", "群众文化活动和公益讲座", "培训", "讲座")]
    [InlineData("及时清除塌方", "及时清除塌方和落石", "", "和落石")]
    [InlineData("甲完成道路维护乙", "丙完成道路维护丁", "甲|乙", "丙|丁")]
    [InlineData("相同", "相同", "", "")]
    public void The_words_that_differ_are_shown(string here, string there, string onlyHere, string onlyThere)
    {
        var difference = WordDifference.Of(here, there);

        Assert.Equal((onlyHere, onlyThere), (string.Join('|', difference.Here), string.Join('|', difference.There)));
    }

    [Property]
    public void Without_the_words_that_differ_both_texts_are_the_same_length(NonNull<string> one, NonNull<string> other)
    {
        var difference = WordDifference.Of(one.Get, other.Get);

        Assert.Equal(one.Get.Length - difference.Here.Sum(word => word.Length), other.Get.Length - difference.There.Sum(word => word.Length));
        Assert.Equal(one.Get == other.Get, difference is { Here: [], There: [] });
        Assert.All(difference.Here, word => Assert.Contains(word, one.Get, StringComparison.Ordinal));
        Assert.All(difference.There, word => Assert.Contains(word, other.Get, StringComparison.Ordinal));
    }

    [Fact]
    public void Long_texts_are_compared_without_much_memory()
    {
        var difference = WordDifference.Of(new string('甲', 5_000), "乙" + new string('丙', 5_000));

        Assert.Equal((1, 1), (difference.Here.Count, difference.There.Count));
        Assert.EndsWith("…”", Assert.IsType<LocalizedText>(QuotedWords.Of((string[])[.. difference.Here])).Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_quoted_as_each_language_does() =>
        Assert.Equal(new LocalizedText("“培训”、“巡查”", "'培训', '巡查'"), QuotedWords.Of(["培训", "巡查"]));
}
