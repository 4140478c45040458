using FsCheck.Xunit;
using PerfGoals.Diagnostics;

namespace PerfGoals.Core.Tests.Diagnostics;

public sealed class RuleValueTests
{
    [Fact]
    public void The_default_value_is_the_number_0() => Assert.Equal(RuleValue.Of(0m), default);

    [Property]
    public void Words_are_the_same_in_whatever_order_and_however_often(int[] numbers, int seed)
    {
        var words = numbers.Select(number => $"词{number}").ToArray();
        var shuffled = words.Concat(words.Take(2)).ToArray();
        new Random(seed).Shuffle(shuffled);
        var (left, right) = (RuleValue.Of(words), RuleValue.Of(shuffled));

        Assert.True(left == right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.Equal(words.Distinct().Order(StringComparer.Ordinal), right.Words);
        Assert.NotEqual(left, RuleValue.Of(words.Append("别的")));
    }

    [Fact]
    public void A_number_is_the_same_with_and_without_idle_zeros()
    {
        Assert.Equal(RuleValue.Of(90m), RuleValue.Of(90.00m));
        Assert.Equal(RuleValue.Of(90m).GetHashCode(), RuleValue.Of(90.00m).GetHashCode());
        Assert.True(RuleValue.Of(90m) != RuleValue.Of(90.01m));
    }

    [Fact]
    public void Values_of_different_kinds_are_never_the_same()
    {
        Assert.NotEqual(RuleValue.Of(1m), RuleValue.Of(true));
        Assert.NotEqual(RuleValue.Of(0m), RuleValue.Of([]));
    }

    [Fact]
    public void A_value_is_written_as_overrides_write_it()
    {
        Assert.Equal("90.5", RuleValue.Of(90.50m).ToString());
        Assert.Equal("false", RuleValue.Of(false).ToString());
        Assert.Equal("尽量,适当", RuleValue.Of([" 适当", "尽量"]).ToString());
    }

    [Fact]
    public void What_a_value_is_not_cannot_be_asked_of_it()
    {
        Assert.Throws<InvalidOperationException>(() => RuleValue.Of(true).Number);
        Assert.Throws<InvalidOperationException>(() => RuleValue.Of(1m).Flag);
        Assert.Throws<InvalidOperationException>(() => RuleValue.Of(1m).Words);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_blank_word_is_refused(string? word) => Assert.Throws<ArgumentException>(() => RuleValue.Of(["尽量", word!]));
}
