using System.Text.Json;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Numbers;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Units;

[Properties(Arbitrary = [typeof(UnitArbitraries)])]
public sealed class QuantityTests
{
    [Theory]
    [InlineData("28.4 元/株", "28.4元/株")]
    [InlineData("2000/3 亩", "2000/3亩")]
    [InlineData("18/10万", "18/10万")]
    [InlineData("1/3/10万", "1/3/10万")]
    [InlineData("１，２００　人", "1200人")]
    [InlineData("95％", "95%")]
    [InlineData("-5℃", "-5℃")]
    [InlineData("5", "5")]
    [InlineData("1/3", "1/3")]
    [InlineData("3 元/月·人", "3元/人·月")]
    [InlineData("5斛", "5斛")]
    [InlineData("12万元（含税）", "12万元(含税)")]
    public void A_number_with_its_unit_is_read_and_written_back(string text, string canonical)
    {
        using var _ = CultureScope.Of(CultureScope.German);
        var quantity = Quantity.Parse(text);

        Assert.Equal(canonical, quantity.ToString());
        Assert.Equal(quantity, Quantity.Parse(canonical));
        Assert.Equal(quantity, JsonSerializer.Deserialize<Quantity>(JsonSerializer.Serialize(quantity)));
    }

    [Theory]
    [InlineData("", ParseFailureReason.Blank, 0)]
    [InlineData(" 　", ParseFailureReason.Blank, 2)]
    [InlineData("元", ParseFailureReason.NotANumber, 0)]
    [InlineData("约5元", ParseFailureReason.NotANumber, 0)]
    [InlineData("12 345", ParseFailureReason.UnknownUnit, 2)]
    [InlineData("5 ,", ParseFailureReason.UnknownUnit, 2)]
    [InlineData("5/", ParseFailureReason.UnknownUnit, 1)]
    [InlineData("5无", ParseFailureReason.UnknownUnit, 1)]
    [InlineData("5~8件", ParseFailureReason.UnknownUnit, 1)]
    public void Other_text_is_no_quantity_and_the_place_is_told(string text, ParseFailureReason reason, int position)
    {
        Assert.False(Quantity.TryParse(text, out var value, out var failure));
        Assert.Equal((new ParseFailure(reason, position), default(Quantity)), (failure, value));
        Assert.Throws<FormatException>(() => Quantity.Parse(text));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Quantity>(JsonSerializer.Serialize(text)));
    }

    [Fact]
    public void Days_and_months_compare_only_where_an_approximation_will_do()
    {
        var (days, month) = (Quantity.Parse("30天"), Quantity.Parse("1个月"));

        Assert.False(days.IsComparableTo(month));
        Assert.False(days.TryCompare(month, out _));
        Assert.False(days.TryAdd(month, out _));
        Assert.False(days.TryConvertTo(month.Unit, out _));
        Assert.True(days.TryCompare(month, out var order, approximate: true));
        Assert.True(order < 0);
        Assert.True(month.TryConvertTo(days.Unit, out var converted, approximate: true));
        Assert.Equal("365/12天", converted.ToString());
    }

    [Fact]
    public void Quantities_that_do_not_convert_cannot_be_added_by_mistake()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => Quantity.Parse("3人") + Quantity.Parse("3人次"));

        Assert.Contains("'人' and '人次'", exception.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Quantity.Parse("3件") - Quantity.Parse("3项"));
    }

    [Fact]
    public void Equality_is_by_what_is_written()
    {
        Assert.NotEqual(Quantity.Parse("1万元"), Quantity.Parse("10000元"));
        Assert.Equal(Quantity.Parse("1.0万元"), Quantity.Parse("1万元"));
        Assert.Equal("0", default(Quantity).ToString());
    }

    [Property]
    public void A_quantity_of_a_known_unit_reads_back(Fraction amount, UnitOfMeasure unit)
    {
        var quantity = new Quantity(amount, unit);

        Assert.Equal(quantity, Quantity.Parse(quantity.ToString()));
    }

    [Property]
    public void Addition_is_commutative_and_associative(LikeQuantities like)
    {
        var (a, b, c) = (like.First, like.Second, like.Third);

        Assert.Equal(0, Order(a + b, b + a));
        Assert.Equal(0, Order(a + b + c, a + (b + c)));
        Assert.Equal(a, a + b - b);
        Assert.Equal(a.Unit, (a + b).Unit);
    }

    [Property]
    public void Comparison_is_a_total_order_within_a_dimension(LikeQuantities like)
    {
        var (a, b, c) = (like.First, like.Second, like.Third);

        Assert.Equal(-Order(a, b), Order(b, a));
        Assert.True(Order(a, b) > 0 || Order(b, c) > 0 || Order(a, c) <= 0);
        Assert.Equal(Order(a, b), Order(a + c, b + c));
    }

    [Property]
    public void Conversion_there_and_back_changes_nothing(LikeQuantities like)
    {
        Assert.True(like.First.TryConvertTo(like.Second.Unit, out var there));
        Assert.True(there.TryConvertTo(like.First.Unit, out var back));
        Assert.Equal(like.First, back);
        Assert.Equal(0, Order(like.First, there));
    }

    private static int Order(Quantity left, Quantity right)
    {
        Assert.True(left.TryCompare(right, out var order));
        return Math.Sign(order);
    }
}
