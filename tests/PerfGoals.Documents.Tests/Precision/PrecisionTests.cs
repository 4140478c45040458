using PerfGoals.Diagnostics;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests.Precision;

/// <summary>Measures the rules on tables that they were not made on, and holds them to what is right there.</summary>
public sealed class PrecisionTests
{
    private static readonly CorpusRun Run = CorpusRun.Now;

    [Fact]
    public void The_page_says_how_often_the_rules_are_right() => Approved.Check(PrecisionPage.File, PrecisionPage.Of(Run));

    [Fact]
    public void Every_row_of_a_table_is_read_as_one_row() => Assert.All(Run.Tables.Concat(Run.Portfolios), table =>
        Assert.Equal((table.Name, table.Rows.Count), (table.Name, table.Document.Declaration.Projects.Sum(project => Math.Max(1, project.Indicators.Length)))));

    [Fact]
    public void The_halves_are_alike_in_size()
    {
        Assert.Equal(12, Run.Tables.Count(table => !table.IsHeldOut));
        Assert.Equal(12, Run.Tables.Count(table => table.IsHeldOut));
        Assert.All([false, true], half => Assert.InRange(Run.Tables.Where(table => table.IsHeldOut == half).Sum(table => table.Rows.Count), 250, 400));
    }

    [Fact]
    public void No_error_is_reported_that_no_label_asks_for() =>
        Assert.Equal("", Lines(Run.Findings.Where(finding => finding.Severity == Severity.Error && finding.IsWrong)));

    [Fact]
    public void In_every_family_of_errors_and_warnings_at_least_ninety_five_of_a_hundred_findings_are_right()
    {
        var families = Run.Findings.Where(finding => finding.Severity is Severity.Error or Severity.Warning)
            .GroupBy(finding => $"{finding.Rule.Id[..3]} {finding.Severity}")
            .Where(family => !new RuleScore(family.Count(finding => finding.IsRight), family.Count(finding => finding.IsWrong), 0, 0, 0).IsPrecise);

        Assert.Equal("", string.Join('\n', families.Select(family => $"{family.Key}: {family.Count(finding => finding.IsRight)} right\n{Lines(family.Where(finding => finding.IsWrong))}")));
    }

    [Fact]
    public void A_label_names_a_rule_there_is_or_will_be() =>
        Assert.All(Run.Tables.Concat(Run.Portfolios).SelectMany(table => table.Labels), label => Assert.Matches("^PG[0-9]{4}$", label.Rule));

    // A row that is held out is not shown, so that nobody mends a rule by it.
    private static string Lines(IEnumerable<CorpusFinding> findings) =>
        string.Join('\n', findings.Select(finding => finding.Table.IsHeldOut ? $"{finding.Rule.Id} held out" : $"{finding.Rule.Id} {finding.Table.Name} {finding.Row}: {finding.Message}"));
}
