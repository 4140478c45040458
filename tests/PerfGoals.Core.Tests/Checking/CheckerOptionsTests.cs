using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Indicators;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.Checking;

public sealed class CheckerOptionsTests
{
    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CheckerOptions { RuleTimeBudget = TimeSpan.Zero });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CheckerOptions { RuleTimeBudget = TimeSpan.FromDays(21) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CheckerOptions { MaxDegreeOfParallelism = 0 });
        Assert.Throws<ArgumentNullException>(() => new CheckerOptions { TimeProvider = null! });
        Assert.Equal(TimeSpan.FromSeconds(10), CheckerOptions.Default.RuleTimeBudget);
    }

    [Fact]
    public void Nothing_is_measured_where_nobody_asks() => Assert.Empty(Policies.Luxian.Check(Sample.Declaration).Statistics);

    [Fact]
    public void Calls_findings_faults_and_time_are_measured_of_each_rule_that_is_called()
    {
        var time = new ManualTime();
        var reports = HostRule.ForEachIndicator(HostRule.Describe("HX0001", "reports"), (in context) =>
        {
            time.Advance(TimeSpan.FromSeconds(1));
            context.Report(context.Indicator.Path, HostRule.Seen.With());
        });
        var fails = HostRule.ForEachIndicator(HostRule.Describe("HX0002", "fails"), (in _) =>
        {
            time.Advance(TimeSpan.FromSeconds(2));
            throw new InvalidOperationException();
        });
        var costs = new HostRule(HostRule.Describe("HX0003", "costs"), actions => actions.ForEachIndicator((in _) => { }, new IndicatorType(FirstLevel.Cost, SecondLevel.Unknown)));
        var checker = new Checker(Checker.Create(Policies.Empty, fails, reports, costs).Rules, new() { CollectStatistics = true, TimeProvider = time });
        var result = checker.Check(Sample.WithWeights(10, 20, 30, 40));

        Assert.Equal(
            [("HX0001", 4, 4, 0, 4d), ("HX0002", 3, 0, 4, 6d)],
            result.Statistics.Select(entry => (entry.Rule.Id, entry.Calls, entry.Findings, entry.Faults, entry.Elapsed.TotalSeconds)));
        Assert.Equal((4, 4), (result.Ledger[0].Violated, result.Ledger[1].Faulted));
    }

    [Fact]
    public void To_measure_changes_no_finding()
    {
        var declaration = Sample.WithWeights(10, 20, null);
        var measured = new Checker(Policies.Luxian.Rules, new() { CollectStatistics = true }).Check(declaration);
        var plain = Policies.Luxian.Check(declaration);

        Assert.Equal(plain.Diagnostics.Select(finding => finding.ToString()), measured.Diagnostics.Select(finding => finding.ToString()));
        Assert.Equal(plain.Ledger.AsEnumerable(), measured.Ledger);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_clean_project_and_a_clean_indicator_are_checked_without_allocating(bool narrowed)
    {
        var calls = 0;
        var rule = new HostRule(HostRule.Describe(), actions => actions.ForEachIndicator(
            (in context) => { calls += context.Indicator.Dimension == FirstLevel.Unknown ? 0 : 1; },
            narrowed ? [new IndicatorType(FirstLevel.Output, SecondLevel.Unknown), new IndicatorType(FirstLevel.Unknown, SecondLevel.EconomicCost)] : []));
        // What cannot be told for want of reference data is listed, and a list takes room.
        var checker = new Checker(Checker.Create("luxian-2025", rule).Rules.With([RuleOverride.Ignore("reference-data")]));
        var (small, large) = (BytesOf(checker, 1), BytesOf(checker, 50));

        Assert.True(small > 0);
        Assert.True(calls > 0);
        Assert.Equal(small, large);
    }

    // The runtime allocates now and then on its own while it compiles; what a check allocates it allocates every time.
    private static long BytesOf(Checker checker, int projects)
    {
        var declaration = Sample.Declaration with { Projects = [.. Enumerable.Repeat(Sample.Project, projects)] };
        Assert.Empty(checker.Check(declaration).Diagnostics);
        var least = long.MaxValue;
        for (var round = 0; round < 200; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            checker.Check(declaration);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
