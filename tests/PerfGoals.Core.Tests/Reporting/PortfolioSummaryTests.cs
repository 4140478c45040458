using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Reporting;

namespace PerfGoals.Core.Tests.Reporting;

[Properties(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 50)]
public sealed class PortfolioSummaryTests
{
    [Property]
    public void All_sums_are_those_of_the_report(ReportCase drawn)
    {
        var report = drawn.Report();
        var summary = PortfolioSummary.Of(report);
        var problems = FindingCounts.Of(report.Suppressions?.Problems ?? []);
        var expected = new FindingCounts(report.CountOf(Severity.Error), report.CountOf(Severity.Warning), report.CountOf(Severity.Info));

        Assert.Equal(expected, summary.Findings + problems);
        Assert.Equal(summary.Findings, Sum(summary.Units.Select(unit => unit.Findings)));
        Assert.Equal(summary.Findings, Sum(summary.Rules.Select(rule => rule.Findings)));
        Assert.Equal(summary.Findings, Sum(summary.Documents.Select(document => document.Findings)));
        Assert.All(summary.Units, unit => Assert.Equal(unit.Findings, Sum(unit.ByCategory)));
        Assert.Equal(summary.Undetermined, summary.Units.Sum(unit => unit.Undetermined));
        Assert.Equal(report.Documents.Sum(document => document.Document.Declaration.Projects.Length), summary.Units.Sum(unit => unit.Projects));
    }

    [Property]
    public void The_worst_come_first(ReportCase drawn)
    {
        var summary = PortfolioSummary.Of(drawn.Report());

        AssertWorstFirst(summary.Units.Select(unit => unit.Findings));
        AssertWorstFirst(summary.Documents.Select(document => document.Findings));
        Assert.Equal(summary.Rules.OrderByDescending(rule => rule.Findings.Total).ThenBy(rule => rule.Rule.Id, StringComparer.Ordinal), summary.Rules);
    }

    [Fact]
    public void A_unit_is_known_by_its_code_and_else_by_its_name()
    {
        var one = Sample.Declaration with { Unit = new("408001", "某县交通运输局") };
        var summary = PortfolioSummary.Of(new(
            Policies.Luxian.Rules,
            [
                Checked.Of(one), Checked.Of(one with { Unit = new(" 408001", "交通局") }), Checked.Of(one with { Unit = new("", "某 县教育局") }),
                Checked.Of(one with { Unit = BudgetUnit.Unnamed, Projects = [one.Projects[0] with { Unit = new("-", "某县教育局") }] }),
            ],
            []));

        Assert.Equal(["某县交通运输局 2 2", "某 县教育局 2 2"], summary.Units.Select(unit => $"{unit.Unit.Name} {unit.Documents} {unit.Projects}").OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void The_table_for_spreadsheets_has_a_unit_a_row_and_a_family_a_column()
    {
        var report = new ReportCase(Sample.WithWeights(10), Sample.WithWeights(10), "=甲", 0).Report();
        var lines = Checked.TextOf(stream => CsvPortfolio.Write(stream, PortfolioSummary.Of(report), CultureScope.German)).Split("\r\n");

        Assert.StartsWith("\uFEFF\"Unit code\",\"Unit\",\"Files\",\"Projects\",\"Errors\",\"Warnings\",\"Infos\",\"Not checked\",\"Structure and completeness\",\"Weights\"", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("\"408001\",\"'=甲\",\"3\",\"3\",", lines[1], StringComparison.Ordinal);
        Assert.Equal("", lines[2]);
    }

    private static FindingCounts Sum(IEnumerable<FindingCounts> counts) => counts.Aggregate(default(FindingCounts), FindingCounts.Add);

    private static void AssertWorstFirst(IEnumerable<FindingCounts> counts) => Assert.Equal(counts.OrderByDescending(entry => (entry.Errors, entry.Warnings, entry.Infos)), counts);
}
