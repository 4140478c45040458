using System.Numerics;
using System.Text.Json;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Numbers;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Numbers;

[Properties(Arbitrary = [typeof(UnitArbitraries)])]
public sealed class FractionTests
{
    [Theory]
    [InlineData("95", "95")]
    [InlineData("28.40", "28.4")]
    [InlineData("-0", "0")]
    [InlineData("+5", "5")]
    [InlineData("1,200", "1200")]
    [InlineData("１，２００．５０", "1200.5")]
    [InlineData(" 2000 / 3 ", "2000/3")]
    [InlineData("4/2", "2")]
    [InlineData("1/-3", "-1/3")]
    [InlineData("0.5/1.5", "1/3")]
    [InlineData("−3", "-3")]
    [InlineData("100000000000000000000000000000000000000", "100000000000000000000000000000000000000/1")]
    public void A_number_is_read_and_written_back_in_every_culture(string text, string canonical)
    {
        using var _ = CultureScope.Of(CultureScope.German);
        var number = Fraction.Parse(text);

        Assert.Equal(canonical, number.ToString());
        Assert.Equal(canonical, $"{number:N2}");
        Assert.Equal(number, Fraction.Parse(canonical));
        Assert.Equal(number, JsonSerializer.Deserialize<Fraction>(JsonSerializer.Serialize(number)));
    }

    [Theory]
    [InlineData("", ParseFailureReason.Blank, 0)]
    [InlineData("　 ", ParseFailureReason.Blank, 2)]
    [InlineData("abc", ParseFailureReason.NotANumber, 0)]
    [InlineData("-", ParseFailureReason.NotANumber, 1)]
    [InlineData("1/", ParseFailureReason.NotANumber, 2)]
    [InlineData("1/x", ParseFailureReason.NotANumber, 2)]
    [InlineData("1/0", ParseFailureReason.DividedByZero, 2)]
    [InlineData(" 1 / 0.00", ParseFailureReason.DividedByZero, 5)]
    [InlineData("1,5", ParseFailureReason.TextLeftOver, 1)]
    [InlineData("1 5", ParseFailureReason.TextLeftOver, 1)]
    [InlineData("95%", ParseFailureReason.TextLeftOver, 2)]
    [InlineData("1/2/3", ParseFailureReason.TextLeftOver, 3)]
    [InlineData("0.12345678901234567890123456789", ParseFailureReason.TooManyDigits, 1)]
    public void Other_text_is_no_number_and_the_place_is_told(string text, ParseFailureReason reason, int position)
    {
        Assert.False(Fraction.TryParse(text, out var value, out var failure));
        Assert.Equal((new ParseFailure(reason, position), Fraction.Zero), (failure, value));
        Assert.Throws<FormatException>(() => Fraction.Parse(text));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Fraction>(JsonSerializer.Serialize(text)));
    }

    [Fact]
    public void Zero_below_the_line_is_a_mistake()
    {
        Assert.Throws<DivideByZeroException>(() => Fraction.Of(1, 0));
        Assert.Throws<DivideByZeroException>(() => Fraction.One / Fraction.Zero);
        Assert.Equal(BigInteger.One, default(Fraction).Denominator);
    }

    [Property]
    public void Numbers_form_a_field(Fraction a, Fraction b, Fraction c)
    {
        Assert.Equal(a + b, b + a);
        Assert.Equal(a * b, b * a);
        Assert.Equal(a + b + c, a + (b + c));
        Assert.Equal(a * b * c, a * (b * c));
        Assert.Equal(a * (b + c), (a * b) + (a * c));
        Assert.Equal(a, a + Fraction.Zero);
        Assert.Equal(a, a * Fraction.One);
        Assert.Equal(Fraction.Zero, a + -a);
        Assert.Equal(a - b, -(b - a));
        Assert.True(b.Sign == 0 || a / b * b == a);
    }

    [Property]
    public void The_order_is_total_and_goes_with_the_operations(Fraction a, Fraction b, Fraction c)
    {
        Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        Assert.Equal(a == b, a.CompareTo(b) == 0);
        Assert.Equal((a < b, a <= b, a > b, a >= b), (b > a, b >= a, b < a, b <= a));
        Assert.True(a > b || b > c || a <= c);
        Assert.Equal(a < b, a + c < b + c);
        Assert.Equal((a - b).Sign, Math.Sign(a.CompareTo(b)));
        Assert.Equal(a.Sign < 0 ? -a : a, a.Absolute);
    }

    [Property]
    public void A_number_is_in_lowest_terms(Fraction number)
    {
        Assert.True(number.Denominator.Sign > 0);
        Assert.True(BigInteger.GreatestCommonDivisor(number.Numerator, number.Denominator).IsOne);
        Assert.Equal(number, Fraction.Of(number.Numerator * -6, number.Denominator * -6));
        Assert.Equal(number.GetHashCode(), Fraction.Of(number.Numerator * 6, number.Denominator * 6).GetHashCode());
    }

    [Property]
    public void What_is_written_reads_back(Fraction number) => Assert.Equal(number, Fraction.Parse(number.ToString()));

    [Property]
    public void A_decimal_comes_back_as_it_went(decimal number)
    {
        Assert.True(Fraction.FromDecimal(number).TryToDecimal(out var back));
        Assert.Equal(number, back);
        Assert.Equal(Fraction.Of(new BigInteger(decimal.Truncate(number)), 1), Fraction.FromDecimal(decimal.Truncate(number)));
    }

    [Property]
    public void A_third_is_no_decimal(int number) => Assert.Equal(number % 3 == 0, Fraction.Of(number, 3).TryToDecimal(out _));

    [Property(MaxTest = 500)]
    public void Any_text_is_read_without_harm(string? text) => Assert.True(!Fraction.TryParse(text, out var value, out var failure) == (failure != default) && (failure == default || value == default));
}
