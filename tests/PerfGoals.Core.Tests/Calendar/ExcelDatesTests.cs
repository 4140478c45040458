using PerfGoals.Calendar;

namespace PerfGoals.Core.Tests.Calendar;

public sealed class ExcelDatesTests
{
    [Theory]
    [InlineData(44561, 2021, 12, 31)] // met in a real table
    [InlineData(32874, 1990, 1, 1)]
    [InlineData(73050, 2099, 12, 31)]
    [InlineData(45351, 2024, 2, 29)]
    public void A_serial_number_is_a_date(int serial, int year, int month, int day) =>
        Assert.Equal(new DateOnly(year, month, day), ExcelDates.FromSerial(serial));

    [Theory]
    [InlineData("32873")]
    [InlineData("73051")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("44561.5")] // with a time of day
    [InlineData("79228162514264337593543950335")]
    public void Another_number_is_none(string number) =>
        Assert.Null(ExcelDates.FromSerial(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Every_date_has_its_serial_number_as_OLE_automation_counts_them()
    {
        for (var date = new DateOnly(1990, 1, 1); date.Year < 2100; date = date.AddDays(1))
        {
            Assert.Equal(date, ExcelDates.FromSerial((decimal)date.ToDateTime(default).ToOADate()));
        }
    }
}
