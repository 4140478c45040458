using System.Globalization;
using FsCheck;
using FsCheck.Xunit;
using PerfGoals.Numbers;

namespace PerfGoals.Core.Tests.Numbers;

public sealed class SmallNumberSumTests
{
    [Property]
    public bool The_sum_and_its_places_are_those_of_decimal((NonNegativeInt Digits, byte Scale)[] numbers)
    {
        var sum = default(SmallNumberSum);
        var expected = 0m;
        var parts = new int[SmallNumberSum.Parts];
        foreach (var (digits, scale) in numbers)
        {
            var number = new decimal((int)(digits.Get * 7_654_321L % 100_000_000), 0, 0, false, (byte)(scale % 3));
            expected += number;
            if (!sum.TryAdd(number, parts))
            {
                return false;
            }
        }

        return decimal.GetBits(sum.Value).SequenceEqual(decimal.GetBits(expected));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("0.125")]
    [InlineData("100000000")]
    [InlineData("79228162514264337593543950335")]
    public void Other_numbers_are_left_to_decimal(string text)
    {
        var sum = default(SmallNumberSum);
        Assert.True(sum.TryAdd(12.5m, new int[SmallNumberSum.Parts]));

        Assert.False(sum.TryAdd(decimal.Parse(text, CultureInfo.InvariantCulture), new int[SmallNumberSum.Parts]));

        Assert.Equal(12.5m, sum.Value);
    }
}
