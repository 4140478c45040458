using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Targets;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class ComparisonSignsTests
{
    public static TheoryData<Comparison> Comparisons => [.. Enum.GetValues<Comparison>()];

    [Theory]
    [InlineData("≥", Comparison.AtLeast)]
    [InlineData("≧", Comparison.AtLeast)]
    [InlineData("⩾", Comparison.AtLeast)]
    [InlineData(">=", Comparison.AtLeast)]
    [InlineData("＞＝", Comparison.AtLeast)]
    [InlineData("＞=", Comparison.AtLeast)]
    [InlineData("=>", Comparison.AtLeast)]
    [InlineData("≥＝", Comparison.AtLeast)]
    [InlineData(" > = ", Comparison.AtLeast)]
    [InlineData("大于等于", Comparison.AtLeast)]
    [InlineData("大于或等于", Comparison.AtLeast)]
    [InlineData("不低于", Comparison.AtLeast)]
    [InlineData("不少于", Comparison.AtLeast)]
    [InlineData("不小于", Comparison.AtLeast)]
    [InlineData("至少", Comparison.AtLeast)]
    [InlineData("达到", Comparison.AtLeast)]
    [InlineData("≤", Comparison.AtMost)]
    [InlineData("≦", Comparison.AtMost)]
    [InlineData("⩽", Comparison.AtMost)]
    [InlineData("<=", Comparison.AtMost)]
    [InlineData("＜＝", Comparison.AtMost)]
    [InlineData("＜=", Comparison.AtMost)]
    [InlineData("=<", Comparison.AtMost)]
    [InlineData("小于等于", Comparison.AtMost)]
    [InlineData("小于或等于", Comparison.AtMost)]
    [InlineData("不高于", Comparison.AtMost)]
    [InlineData("不超过", Comparison.AtMost)]
    [InlineData("不多于", Comparison.AtMost)]
    [InlineData("不大于", Comparison.AtMost)]
    [InlineData(">", Comparison.MoreThan)]
    [InlineData("＞", Comparison.MoreThan)]
    [InlineData("〉", Comparison.MoreThan)]
    [InlineData("大于", Comparison.MoreThan)]
    [InlineData("超过", Comparison.MoreThan)]
    [InlineData("高于", Comparison.MoreThan)]
    [InlineData("多于", Comparison.MoreThan)]
    [InlineData("<", Comparison.LessThan)]
    [InlineData("＜", Comparison.LessThan)]
    [InlineData("〈", Comparison.LessThan)]
    [InlineData("小于", Comparison.LessThan)]
    [InlineData("低于", Comparison.LessThan)]
    [InlineData("少于", Comparison.LessThan)]
    [InlineData("不足", Comparison.LessThan)]
    [InlineData("=", Comparison.EqualTo)]
    [InlineData("＝", Comparison.EqualTo)]
    [InlineData("﹦", Comparison.EqualTo)]
    [InlineData("==", Comparison.EqualTo)]
    [InlineData("等于", Comparison.EqualTo)]
    [InlineData("为", Comparison.EqualTo)]
    [InlineData("\u200B＝\uFEFF", Comparison.EqualTo)]
    [InlineData("定性", Comparison.Qualitative)]
    [InlineData("定性指标", Comparison.Qualitative)]
    [InlineData("文字描述", Comparison.Qualitative)]
    public void A_sign_is_read_in_all_its_spellings(string text, Comparison comparison) => Assert.Equal(comparison, ComparisonSigns.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2")] // what conversion makes of ≥
    [InlineData("2X")]
    [InlineData("≥95")]
    [InlineData("≠")]
    [InlineData("≈")]
    [InlineData("<>")]
    [InlineData("~")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("至")]
    [InlineData("介于")]
    [InlineData("以上")]
    [InlineData("以内")]
    [InlineData("以下")]
    [InlineData("正向")]
    [InlineData("反向")]
    [InlineData("定量")]
    [InlineData("定量（其他）")]
    [InlineData("不适用")]
    [InlineData("其他")]
    [InlineData("不大于等于")]
    public void What_is_no_known_sign_is_unknown(string? text) => Assert.Equal(Comparison.Unknown, ComparisonSigns.Read(text));

    [Theory]
    [MemberData(nameof(Comparisons))]
    public void The_sign_of_a_comparison_is_read_as_that_comparison(Comparison comparison) =>
        Assert.Equal(comparison, ComparisonSigns.Read(comparison.Sign()));

    [Fact]
    public void What_is_no_comparison_has_no_sign() => Assert.Throws<ArgumentOutOfRangeException>(() => ((Comparison)7).Sign());

    [Property]
    public void Any_text_is_a_sign_or_unknown(OddText text) => Assert.True(Enum.IsDefined(ComparisonSigns.Read(text.Value)));
}
