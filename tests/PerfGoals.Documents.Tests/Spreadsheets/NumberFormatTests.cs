using PerfGoals.Documents.Spreadsheets;

namespace PerfGoals.Documents.Tests.Spreadsheets;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", "0.30000000000000004", "0.3")]
    [InlineData("General", "1E-05", "0.00001")]
    [InlineData("General\"件\"", "12.5", "12.5件")]
    [InlineData("@", "12", "12")]
    [InlineData("0%", "0.95", "95%")]
    [InlineData("0%", "0.955", "95.5%")]
    [InlineData("0.00%", "0.94999999999999996", "95.00%")]
    [InlineData("0.00", "12.3", "12.30")]
    [InlineData("0.00", "12.345", "12.345")]
    [InlineData("#,##0", "1234567", "1,234,567")]
    [InlineData("#,##0.00_);[Red]\\(#,##0.00\\)", "-1234.5", "-1,234.50")]
    [InlineData("0.00;-0.00", "-1.5", "-1.50")]
    [InlineData("0;0", "-3", "-3")]
    [InlineData("000000", "8001", "008001")]
    [InlineData("0\"万元\"", "12", "12万元")]
    [InlineData("0.0万", "12", "12.0万")]
    [InlineData("\"≥\"0", "95", "≥95")]
    [InlineData("[$¥-804]#,##0.00", "5", "¥5.00")]
    [InlineData("#,##0,", "1500", "1.5")]
    [InlineData("0!.0,\"万\"", "123456", "12.3456万")]
    [InlineData("0\\.0,", "123000", "12.3")]
    [InlineData("0\".\"0,_ ", "-5000", "-0.5")]
    [InlineData("#,##0!.0000", "12345678", "1,234.5678")]
    [InlineData("0!.0!.0", "123", "123")]
    [InlineData("0!:0", "123", "123")]
    [InlineData("0.0,\"万\"", "123456", "123.456万")]
    [InlineData("#,##0.00_ ", "1234.5", "1,234.50")]
    [InlineData("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "1234.5", "1,234.50")]
    [InlineData("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "-12", "-12.00")]
    [InlineData("# ?/?", "0.5", "0.5")]
    [InlineData("0.00E+00", "12345", "12345")]
    [InlineData(";;;", "7", "7")]
    [InlineData("0;-0;\"-\"", "0", "0")]
    [InlineData("[>100]0.0;0", "5", "5")]
    [InlineData("yyyy/m/d", "46022", "2025-12-31")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\";@", "46022", "2025-12-31")]
    [InlineData("[$-804]yyyy\\-mm\\-dd", "46022", "2025-12-31")]
    [InlineData("yyyy\"年\"m\"月\"", "46022", "2025年12月")]
    [InlineData("yyyy", "46022", "2025")]
    [InlineData("m\"月\"d\"日\"", "46022", "2025-12-31")]
    [InlineData("yyyy/m/d h:mm", "46022.5", "2025-12-31 12:00")]
    [InlineData("h:mm", "0.75", "18:00")]
    [InlineData("[h]:mm", "1.5", "1.5")]
    [InlineData("yyyy/m/d", "59", "1900-02-28")]
    [InlineData("yyyy/m/d", "60", "60")]
    [InlineData("yyyy/m/d", "-1", "-1")]
    [InlineData("yyyy/m/d", "99999999", "99999999")]
    public void A_number_is_shown_as_its_sheet_shows_it_where_that_is_exact(string code, string value, string shown) =>
        Assert.Equal(shown, NumberFormat.Parse(code).Show(CellNumber.Read(value)!.Value, since1904: false));

    [Fact]
    public void Days_may_be_counted_from_1904() => Assert.Equal("2025-12-31", NumberFormat.Parse("yyyy/m/d").Show(46022 - 1462, since1904: true));

    [Fact]
    public void A_format_that_is_no_format_shows_the_number()
    {
        foreach (var code in new[] { "", "\"", "[", "\\", "_", "*", ";", ".", ",", "%", "0;[", "!", "G", "E+" })
        {
            Assert.StartsWith("5", NumberFormat.Parse(code).Show(5, since1904: false), StringComparison.Ordinal);
        }
    }
}
