using PerfGoals.Core.Tests.Support;

namespace PerfGoals.Core.Tests.Numbers;

public sealed class WeightTextTests
{
    [Theory]
    [InlineData("10", "10")]
    [InlineData("22.5%", "22.5")]
    [InlineData("３３．３３％", "33.33")]
    [InlineData("10 分", "10")]
    [InlineData("-5", "-5")]
    [InlineData("", null)]
    [InlineData("%", null)]
    [InlineData("较高", null)]
    [InlineData("22,5", null)]
    [InlineData("10%分", null)]
    [InlineData("10+5", null)]
    [InlineData("0.1234567890123456789012345678901", null)] // more digits than a decimal keeps
    public void A_weight_is_a_number_also_with_percent_or_points(string text, string? weight)
    {
        using var _ = CultureScope.Of(CultureScope.German);

        Assert.Equal(weight, GoalTables.Indicator(weight: text).Weight?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
