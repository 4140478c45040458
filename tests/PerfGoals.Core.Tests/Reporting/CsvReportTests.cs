using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Reporting;

namespace PerfGoals.Core.Tests.Reporting;

[Properties(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 30)]
public sealed class CsvReportTests
{
    [Property]
    public void Every_report_is_a_table_with_a_row_for_each_finding(ReportCase drawn)
    {
        var report = drawn.Report();
        var rows = Read(Checked.TextOf(stream => CsvReport.Write(stream, report)));
        var results = report.Documents.Select(document => document.Result);

        Assert.All(rows, row => Assert.Equal(16, row.Length));
        Assert.Equal(
            1 + results.Sum(result => result.Diagnostics.Length + result.Known.Length + result.Suppressed.Length + result.Undetermined.Length) + report.Unread.Length + (report.Suppressions?.Problems.Length ?? 0),
            rows.Count);
    }

    [Property]
    public void No_cell_is_a_formula_or_longer_than_a_workbook_takes(ReportCase drawn)
    {
        foreach (var cell in Read(Checked.TextOf(stream => CsvReport.Write(stream, drawn.Report()))).SelectMany(row => row))
        {
            Assert.False(cell.TrimStart() is [var first, ..] && "=+-@＝＋－＠\t\r".Contains(first, StringComparison.Ordinal), cell);
            Assert.True(cell.Length <= 32_767);
            Assert.DoesNotContain(cell, character => char.IsControl(character));
        }
    }

    [Fact]
    public void A_finding_has_its_place_its_repair_and_what_was_said_of_it()
    {
        var report = new ReportCase(Sample.WithWeights(10), Sample.WithWeights(10), "=甲", 12).Report();
        var rows = Read(Checked.TextOf(stream => CsvReport.Write(stream, report, CultureScope.German)));

        Assert.Equal(["File", "Severity", "Rule", "Title", "Unit", "Project", "Indicator", "Place", "Problem", "Repair", "Baseline", "Suppressed because", "Suppressed by", "Suppressed until", "Path", "Fingerprint"], rows[0]);
        var suppressed = rows.First(row => row[0] == "b/=甲" && row[2] == "PG2001");
        Assert.Equal(("error", "乡镇公路养护", "", "分两年实施=甲", "'=甲", "2025-06-01", "/projects/0"), (suppressed[1], suppressed[5], suppressed[10], suppressed[11], suppressed[12], suppressed[13], suppressed[14]));
        var known = rows.First(row => row[0] == "'=甲" && row[2] == "PG2001");
        Assert.Equal(("'=甲", "unchanged", ""), (known[5], known[10], known[11]));
    }

    // As RFC 4180 has it, with every cell in quotes.
    private static List<string[]> Read(string csv)
    {
        Assert.StartsWith("\uFEFF\"", csv, StringComparison.Ordinal);
        Assert.EndsWith("\"\r\n", csv, StringComparison.Ordinal);
        return [.. csv[1..^2].Split("\r\n").Select(record => record[1..^1].Split("\",\"").Select(cell => cell.Replace("\"\"", "\"", StringComparison.Ordinal)).ToArray())];
    }
}
