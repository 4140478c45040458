using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Units;

[Properties(Arbitrary = [typeof(UnitArbitraries)])]
public sealed class ComposedUnitTests
{
    [Theory]
    [InlineData("元/月·人", "元/人·月")]
    [InlineData("元／人／月", "元/人·月")]
    [InlineData("元/人・月", "元/人·月")]
    [InlineData("元/人.个月", "元/人·月")]
    [InlineData("元每人每月", "元/人·月")]
    [InlineData("每人每月元", "元/人·月")]
    [InlineData("元/每人", "元/人")]
    [InlineData("元/次·人", "元/人次")]
    [InlineData("元/人/次", "元/人次")]
    [InlineData("万人/次", "万人次")]
    [InlineData("例/十万人", "例/10万人")]
    [InlineData("例/100000人", "例/10万人")]
    [InlineData("元/人天", "元/人·日")]
    [InlineData("万人天", "万人·日")]
    [InlineData("km*吨", "吨·公里")]
    [InlineData("千M", "公里")]
    [InlineData("mg/L", "毫克/升")]
    [InlineData("µg/m3", "微克/立方米")]
    [InlineData("次/3个月", "次/3个月")]
    [InlineData("万元/村", "万元/个村")]
    public void Another_spelling_is_the_same_unit(string text, string symbol)
    {
        var unit = UnitOfMeasure.Read(text)!.Value;

        Assert.True(unit.IsKnown);
        Assert.Equal(symbol, unit.Symbol);
        Assert.Equal(unit, UnitOfMeasure.Read(symbol));
    }

    [Theory]
    [InlineData("十分")]
    [InlineData("十月")]
    [InlineData("百年")]
    [InlineData("千日")]
    [InlineData("件/2025年")]
    [InlineData("次/12月")]
    [InlineData("万%")]
    [InlineData("元/")]
    [InlineData("/人")]
    [InlineData("/3亩")]
    [InlineData("每人")]
    [InlineData("元/max")]
    [InlineData("元//人")]
    [InlineData("人·")]
    [InlineData("件/件/件/件/件")]
    public void What_only_looks_composed_is_unknown(string text) => Assert.False(UnitOfMeasure.Read(text)!.Value.IsKnown);

    [Theory]
    [InlineData("次宣传", "次宣传", 3)]
    [InlineData("次普法", "次", 1)]
    [InlineData("元/株。", "元/株", 3)]
    [InlineData("千米跑", "公里", 2)]
    [InlineData("万人参加", "万人", 2)]
    [InlineData("个百分点以上", "个百分点", 4)]
    [InlineData("元/人·月左右", "元/人·月", 5)]
    [InlineData("元/人·", "元/人", 3)]
    [InlineData("个月内", "个月", 2)]
    [InlineData("名学生", "名学生", 3)]
    [InlineData("kg/亩", "千克/亩", 4)]
    [InlineData("场活动/年(含)", "场活动/年", 5)]
    [InlineData("max", null, 0)]
    [InlineData("系统建设", null, 0)]
    [InlineData("", null, 0)]
    public void The_longest_unit_is_taken_off_the_front(string text, string? symbol, int length)
    {
        Assert.Equal(symbol is not null, UnitCatalog.Default.TryTakePrefix(text, out var unit, out var taken));
        Assert.Equal((symbol ?? "", length), (unit.Symbol, taken));
    }

    [Property(MaxTest = 1000)]
    public void A_composed_unit_is_known_and_its_symbol_reads_back(ComposedText text)
    {
        var unit = UnitOfMeasure.Read(UnitArbitraries.TextOf(text))!.Value;

        Assert.True(unit.IsKnown);
        Assert.Equal(unit, UnitOfMeasure.Read(unit.Symbol));
    }

    [Property(MaxTest = 1000)]
    public void The_order_below_the_line_does_not_matter(ComposedText text)
    {
        var unit = UnitOfMeasure.Read(UnitArbitraries.TextOf(text));

        Assert.Equal(unit, UnitOfMeasure.Read(UnitArbitraries.TextOf(text with { Below = [.. text.Below.Reverse()] })));
        Assert.Equal(unit, UnitOfMeasure.Read(text.Below.Count == 0 ? text.Above : $"{text.Above}/{string.Join('·', text.Below)}"));
    }
}
