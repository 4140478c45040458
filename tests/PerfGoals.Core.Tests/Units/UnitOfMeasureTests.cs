using FsCheck.Xunit;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Units;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class UnitOfMeasureTests
{
    [Theory]
    [InlineData("%")]
    [InlineData("％")]
    [InlineData(" 百分比")]
    [InlineData("百分数")]
    [InlineData("百 分 号")]
    public void Percent_has_several_spellings(string text) => Assert.Equal(UnitOfMeasure.Percent, UnitOfMeasure.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\u3000\u200B")]
    [InlineData("/")]
    [InlineData("／")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("无")]
    public void A_mark_for_none_is_no_unit(string? text) => Assert.Null(UnitOfMeasure.Read(text));

    [Theory]
    [InlineData("人", "人次")]
    [InlineData("万元", "元")]
    [InlineData("千克", "克")]
    public void Units_of_other_symbols_are_not_equal(string left, string right) => Assert.NotEqual(UnitOfMeasure.Read(left), UnitOfMeasure.Read(right));

    [Fact]
    public void Width_and_spaces_do_not_matter() => Assert.Equal(UnitOfMeasure.Read("元/人・月"), UnitOfMeasure.Read(" 元 ／ 人・月 "));

    [Fact]
    public void The_default_unit_has_an_empty_symbol() => Assert.Equal("", default(UnitOfMeasure).ToString());

    [Property]
    public void A_symbol_is_read_as_its_unit(OddText text)
    {
        var unit = UnitOfMeasure.Read(text.Value);

        Assert.Equal(unit, UnitOfMeasure.Read(unit?.Symbol));
    }
}
