using PerfGoals.Core.Tests.Support;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Targets;

public sealed class TargetTests
{
    [Fact]
    public void The_default_target_is_empty()
    {
        Assert.Equal(Target.Empty, default);
        Assert.Equal((TargetKind.Empty, null, null, ""), (default(Target).Kind, default(Target).Number, default(Target).Text, default(Target).ToString()));
    }

    [Fact]
    public void A_number_is_equal_whatever_its_trailing_zeros_and_keeps_them()
    {
        Assert.Equal(Target.Quantitative(90), Target.Quantitative(90.0m));
        Assert.Equal(Target.Quantitative(90).GetHashCode(), Target.Quantitative(90.0m).GetHashCode());
        Assert.Equal("90.0", Target.Quantitative(90.0m).ToString());
    }

    [Fact]
    public void A_grade_is_not_the_same_as_an_unreadable_text() => Assert.NotEqual(Target.Qualitative("优"), Target.Unreadable("优"));

    [Fact]
    public void A_target_of_zero_is_not_empty() => Assert.NotEqual(Target.Empty, Target.Quantitative(0));

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000")]
    public void A_text_that_says_nothing_is_refused(string text)
    {
        Assert.Throws<ArgumentException>(() => Target.Qualitative(text));
        Assert.Throws<ArgumentException>(() => Target.Unreadable(text));
    }

    [Fact]
    public void A_number_is_written_the_same_in_every_culture()
    {
        using var _ = CultureScope.Of(CultureScope.German);

        Assert.Equal("1250.5", Target.Quantitative(1250.5m).ToString());
    }
}
