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
        var check = Checker.Create(new RuleSet { Id = "one", Version = "1", Rules = RuleSetLibrary.Shipped.Get("all").Rules.RemoveRange(RuleSetLibrary.Shipped.Get("all").Rules.Keys.Where(id => id != rule)) }).StartPortfolio();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        foreach (var (key, declaration) in portfolio.Declarations())
        {
            check.Add(key, declaration);
        }

        var adding = watch.Elapsed;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        watch.Restart();
        var result = check.Complete();
        var findings = result.Diagnostics.Length;
        output.WriteLine(FormattableString.Invariant(
            $"{rule}: {kept / (double)Projects:0} bytes a project kept; {adding.TotalSeconds:0.0} s to add, {watch.Elapsed.TotalSeconds:0.0} s to report {findings} findings"));
        if (!result.IsComplete)
        {
            throw new InvalidOperationException($"{rule} failed.");
        }
    }
}
