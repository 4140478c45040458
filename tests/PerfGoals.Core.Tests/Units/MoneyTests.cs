using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Units;

namespace PerfGoals.Core.Tests.Units;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("155", "万元", "1550000")]
    [InlineData("155", "万", "1550000")]
    [InlineData("0.5", "元", "0.5")]
    [InlineData("2", "千元", "2000")]
    [InlineData("2", "百万元", "2000000")]
    [InlineData("2", "千万元", "20000000")]
    [InlineData("-2", "亿元", "-200000000")]
    [InlineData("5", "角", "0.5")]
    [InlineData("2", "人民币", "2")]
    public void An_amount_is_converted_to_yuan(string amount, string unit, string yuan) =>
        Assert.Equal(Number(yuan), new Money(Number(amount), UnitOfMeasure.Read(unit)).InYuan);

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("美元")]
    [InlineData("元/人")]
    [InlineData("分")] // rather a score than a hundredth of a yuan
    [InlineData("斛")]
    public void Without_a_unit_of_money_there_are_no_yuan(string unit) => Assert.Null(new Money(1, UnitOfMeasure.Read(unit)).InYuan);

    [Fact]
    public void An_amount_too_large_for_yuan_has_none()
    {
        Assert.Null(new Money(decimal.MaxValue, UnitOfMeasure.Read("万元")).InYuan);
        Assert.Null(new Money(decimal.MinValue, UnitOfMeasure.Read("千元")).InYuan);
        Assert.Equal(decimal.MaxValue, new Money(decimal.MaxValue, UnitOfMeasure.Read("元")).InYuan);
        Assert.Equal(decimal.MaxValue, new Money(decimal.MaxValue / 10_000, UnitOfMeasure.Read("万元")).InYuan);
    }

    [Theory]
    [InlineData("12.3", "万元", "123000", "元", true)]
    [InlineData("12.3", "万元", "122500", "元", true)]
    [InlineData("12.3", "万元", "123499.99", "元", true)]
    [InlineData("12.3", "万元", "123500", "元", false)]
    [InlineData("12.3", "万元", "122499.99", "元", false)]
    [InlineData("12.30", "万元", "122950", "元", true)]
    [InlineData("12.30", "万元", "123049.99", "元", true)]
    [InlineData("12.30", "万元", "123050", "元", false)]
    [InlineData("12.3", "万元", "12.30", "万元", true)]
    [InlineData("12.3", "万元", "12.4", "万元", false)]
    [InlineData("155", "万元", "155.4", "万元", true)]
    [InlineData("155", "万元", "156", "万元", false)]
    [InlineData("0.0155", "亿元", "155", "万元", true)]
    [InlineData("155", "万元", "155", "元", false)]
    public void Amounts_agree_as_far_as_their_digits_go(string amount, string unit, string other, string otherUnit, bool agree)
    {
        var (one, two) = (new Money(Number(amount), UnitOfMeasure.Read(unit)), new Money(Number(other), UnitOfMeasure.Read(otherUnit)));

        Assert.Equal(agree, one.AgreesWith(two));
        Assert.Equal(agree, two.AgreesWith(one));
    }

    [Fact]
    public void What_is_no_amount_in_yuan_neither_agrees_nor_differs()
    {
        var yuan = new Money(1, UnitOfMeasure.Read("元"));

        Assert.Null(yuan.AgreesWith(new Money(1, null)));
        Assert.Null(new Money(1, UnitOfMeasure.Read("件")).AgreesWith(yuan));
        Assert.False(new Money(decimal.MaxValue, UnitOfMeasure.Read("元")).AgreesWith(new Money(decimal.MinValue, UnitOfMeasure.Read("元"))));
    }

    [Property]
    public void An_amount_agrees_with_itself_rounded_half_up(int cents, byte places)
    {
        var amount = cents / 1_000_000m;
        var step = new decimal(1, 0, 0, false, (byte)(places % 6));
        var rounded = new Money(Math.Floor((amount / step) + 0.5m) * step, UnitOfMeasure.Read("万元"));

        Assert.True(new Money(cents / 100m + 0.00m, UnitOfMeasure.Read("元")).AgreesWith(rounded));
    }

    [Fact]
    public void Equality_is_by_what_is_written()
    {
        Assert.NotEqual(new Money(1, UnitOfMeasure.Read("万元")), new Money(10_000, UnitOfMeasure.Read("元")));
        Assert.Equal(new Money(1, null), new Money(1.00m, null));
    }

    [Fact]
    public void An_amount_is_written_the_same_in_every_culture()
    {
        using var _ = CultureScope.Of(CultureScope.German);

        Assert.Equal("1250.5万元", new Money(1250.5m, UnitOfMeasure.Read("万元")).ToString());
    }

    [Theory]
    [InlineData("155", "155万元")]
    [InlineData("1,250.5", "1250.5万元")]
    [InlineData("￥12 元", "12元")]
    [InlineData("250万", "250万")]
    [InlineData("１０亿元", "10亿元")]
    [InlineData("1,5", null)]
    [InlineData("待定", null)]
    [InlineData("155%", null)]
    [InlineData("约155", null)]
    [InlineData("155-160", null)]
    [InlineData("", null)]
    public void A_budget_cell_is_an_amount_with_its_own_unit_or_that_of_the_heading(string text, string? budget)
    {
        using var _ = CultureScope.Of(CultureScope.German);
        var project = GoalTables.Bind($"""
            | 项目名称 | 预算数（万元） | 一级指标 | 三级指标 | 指标值 |
            | 道路 | {text} | 产出指标 | 里程 | 95 |
            """).Declaration.Projects[0];

        Assert.Equal(budget, project.Budget?.ToString());
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
