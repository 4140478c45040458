using System.Globalization;
using PerfGoals.Calendar;
using PerfGoals.Diagnostics;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Calendar;

public sealed class DateNamesTests
{
    [Theory]
    [InlineData("≤2025年10月", "≤2025年10月", "≤October 2025")]
    [InlineData("2024年12月31日", "2024年12月31日", "31 December 2024")]
    [InlineData("2025年3月-9月", "2025年3月至2025年9月", "March 2025 to September 2025")]
    [InlineData("6月底前", "6月", "June")]
    [InlineData("≥95%", "≥95%", "≥95%")]
    public void Messages_write_dates_as_people_do(string text, string chinese, string english)
    {
        var argument = new MessageArgument("requirement", Requirement.Parse(text));

        Assert.Equal((chinese, english), (argument.TextIn(CultureInfo.GetCultureInfo("zh-CN")), argument.TextIn(CultureInfo.GetCultureInfo("en"))));
    }

    [Fact]
    public void Machines_get_the_notation() =>
        Assert.Equal("../2024-12-31", new MessageArgument("date", TimeFrame.Parse("2024年12月31日")).Canonical);
}
