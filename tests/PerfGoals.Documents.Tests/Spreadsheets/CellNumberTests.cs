using System.Globalization;
using FsCheck.Xunit;
using PerfGoals.Documents.Spreadsheets;

namespace PerfGoals.Documents.Tests.Spreadsheets;

public sealed class CellNumberTests
{
    [Property(MaxTest = 1000)]
    public bool A_number_is_written_with_all_its_digits_and_none_that_are_not_needed(decimal number) =>
        CellNumber.Plain(number) == number.ToString("0.############################", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("100", "100")]
    [InlineData("1.500", "1.5")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void Zeros_at_the_end_are_kept_only_before_the_point(string value, string plain) =>
        Assert.Equal(plain, CellNumber.Plain(decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("123456789012345", "123456789012345")]
    [InlineData("0.12345678901234567", "0.123456789012346")]
    [InlineData("12345678.901234567", "12345678.9012346")]
    [InlineData("1.5E-03", "0.0015")]
    [InlineData("000000000000000000012.5", "12.5")]
    public void Fifteen_digits_of_a_number_are_meant(string value, string plain) => Assert.Equal(plain, CellNumber.Plain(CellNumber.Read(value)!.Value));
}
