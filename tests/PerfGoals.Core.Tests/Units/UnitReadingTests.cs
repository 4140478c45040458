using System.Text.Json;
using FsCheck.Xunit;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Units;

[Properties(Arbitrary = [typeof(GoalArbitraries)])]
public sealed class UnitReadingTests
{
    [Theory]
    [InlineData("（元）", "元")]
    [InlineData("【 万元 】", "万元")]
    [InlineData("单位：万元", "万元")]
    [InlineData("（单位：万元）", "万元")]
    [InlineData("计量单位:件", "件")]
    [InlineData("台（套）", "台套")]
    [InlineData("(甲)(乙)", "(甲)(乙)")]
    public void What_stands_around_a_unit_is_no_part_of_it(string text, string symbol) => Assert.Equal(symbol, UnitOfMeasure.Read(text)?.Symbol);

    [Theory]
    [InlineData("（）")]
    [InlineData("(无)")]
    [InlineData("单位：")]
    [InlineData("单位：/")]
    public void Nothing_within_brackets_is_no_unit(string text) => Assert.Null(UnitOfMeasure.Read(text));

    [Theory]
    [InlineData("", ParseFailureReason.Blank)]
    [InlineData("无", ParseFailureReason.Blank)]
    [InlineData("—", ParseFailureReason.Blank)]
    public void A_text_without_a_unit_says_so(string text, ParseFailureReason reason)
    {
        Assert.False(UnitOfMeasure.TryParse(text, out var unit, out var failure));
        Assert.Equal((default, reason), (unit, failure.Reason));
        Assert.Throws<FormatException>(() => UnitOfMeasure.Parse(text));
    }

    [Theory]
    [InlineData("\uD800元")]
    [InlineData("元\uDC00")]
    [InlineData("\u202E元/人\u202C")]
    [InlineData("元\u200B/\u200D人")]
    [InlineData("\0")]
    [InlineData("((((((")]
    [InlineData("))))")]
    [InlineData("////////")]
    [InlineData("元////人")]
    [InlineData("····")]
    [InlineData("每每每")]
    [InlineData("/99999999999999999999999999人")]
    public void Hostile_text_is_read_without_harm(string text)
    {
        var unit = UnitOfMeasure.Read(text);

        Assert.Equal(unit, UnitOfMeasure.Read(unit?.Symbol));
        Assert.False(UnitCatalog.Default.TryTakePrefix(text, out _, out var length) && length > text.Length);
        Assert.False(Quantity.TryParse(text, out _, out _));
    }

    [Fact]
    public void A_very_long_text_is_kept_by_a_cell_and_refused_by_a_parser()
    {
        foreach (var text in new[] { new string('元', 10_000_000), string.Concat(Enumerable.Repeat("元/", 5_000_000)), new string('(', 1000) + new string(')', 1000) })
        {
            Assert.Equal(text, UnitOfMeasure.Read(text)?.Symbol);
            Assert.False(UnitOfMeasure.TryParse(text, out _, out var failure));
            Assert.Equal(new ParseFailure(ParseFailureReason.TooLong, text.Length), failure);
        }
    }

    [Property(MaxTest = 1000)]
    public void Any_text_is_read_and_its_symbol_is_its_own(string? text, char one)
    {
        var unit = UnitOfMeasure.Read(text + one);

        Assert.Equal(unit, UnitOfMeasure.Read(unit?.Symbol));
        Assert.True(unit is null || unit == UnitOfMeasure.Parse(unit.Value.ToString()));
        Assert.True(!Quantity.TryParse("5" + text + one, out var quantity, out _) || quantity == Quantity.Parse(quantity.ToString()));
    }

    [Property(MaxTest = 1000)]
    public void A_quantity_with_odd_text_behind_reads_back(OddText text)
    {
        var isQuantity = Quantity.TryParse("12.5" + text.Value, out var quantity, out _);

        Assert.True(!isQuantity || quantity == Quantity.Parse(quantity.ToString()));
    }

    [Fact]
    public void The_usual_spellings_are_read_without_allocation()
    {
        string[] units = ["%", "％", "件", "人次", "万元", "元/人·月", "元/月·人", " 元 ／ 人・月", "㎡", "次/年", "百分比", "台（套）", "单位：万元", "个工作日", "万平方米", "/10万"];
        string[] quantities = ["95%", "28.4元/株", "1,200 人次", "12万元", "１５天"];
        Read(units, quantities);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var read = Read(units, quantities);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(units.Length + quantities.Length, read);
    }

    [Fact]
    public void Json_holds_the_symbol()
    {
        Assert.Equal("\"\\u4EF6\"", JsonSerializer.Serialize(UnitOfMeasure.Read("件")!.Value));
        Assert.Equal(UnitOfMeasure.Percent, JsonSerializer.Deserialize<UnitOfMeasure>("\"百分比\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<UnitOfMeasure>("\"\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<UnitOfMeasure>("5"));
    }

    private static int Read(string[] units, string[] quantities)
    {
        var read = 0;
        foreach (var text in units)
        {
            read += UnitOfMeasure.TryParse(text, out var unit, out _) && unit.IsKnown ? 1 : 0;
        }

        foreach (var text in quantities)
        {
            read += Quantity.TryParse(text, out var quantity, out _) && quantity.Unit.IsKnown ? 1 : 0;
        }

        return read;
    }
}
