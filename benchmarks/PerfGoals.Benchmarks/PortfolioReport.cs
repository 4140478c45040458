using System.Diagnostics;
using PerfGoals.Benchmarks.Data;
using PerfGoals.Checking;
using PerfGoals.RuleSets;

namespace PerfGoals.Benchmarks;

/// <summary>Measures what each built-in rule about portfolios keeps in memory of 100,000 projects, and how long it takes over them.</summary>
internal static class PortfolioReport
{
    private const int Projects = 100_000;

    public static void Write(TextWriter output)
    {
        var rules = RuleSetLibrary.Shipped.Get("all").Rules.Keys.Where(id => id.StartsWith("PG600", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        foreach (var (name, portfolio) in ((string, Func<int, SyntheticPortfolio>)[])
            [("mixed", SyntheticPortfolio.Mixed), ("one goal, other numbers", SyntheticPortfolio.Template), ("one goal, one set of indicators", SyntheticPortfolio.AllEqual)])
        {
            output.WriteLine($"{name}: {Projects} projects of two years");
            foreach (var rule in rules)
            {
                Measure(output, rule, portfolio(Projects));
            }
        }
    }

    private static void Measure(TextWriter output, string rule, SyntheticPortfolio portfolio)
    {
        var all = RuleSetLibrary.Shipped.Get("all").Rules;
        var check = Checker.Create(new RuleSet { Id = "one", Version = "1", Rules = all.RemoveRange(all.Keys.Where(id => id != rule)) }).StartPortfolio();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        foreach (var (key, declaration) in portfolio.Declarations())
        {
            check.Add(key, declaration);
        }

        var adding = watch.Elapsed;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        watch.Restart();
        var result = check.Complete();
        var (reporting, whileReporting) = (watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - allocated);
        output.WriteLine(FormattableString.Invariant(
            $"{rule}: {kept / Projects} bytes kept and {whileReporting / Projects} allocated in the report, for each project; {adding.TotalSeconds:0.0} s to make and add, {reporting.TotalSeconds:0.0} s to report {result.Diagnostics.Length} findings"));
        if (!result.IsComplete)
        {
            throw new InvalidOperationException($"{rule} failed.");
        }
    }
}
