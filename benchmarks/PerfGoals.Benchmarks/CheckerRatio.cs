using System.Diagnostics;
using System.Globalization;

namespace PerfGoals.Benchmarks;

/// <summary>Times loop and checker, and rules called everywhere and narrowed ones, in turn within one process, so that what else the machine does meets both alike, and takes the best of many rounds of each.</summary>
internal static class CheckerRatio
{
    private const int Rounds = 300;

    public static void Write(TextWriter output)
    {
        foreach (var (alsoOfIndicators, declarations, defectPercent) in ((bool, int, int)[])[(false, 10, 0), (true, 10, 0), (false, 1_000, 0), (true, 1_000, 0), (false, 1_000, 5), (true, 1_000, 5)])
        {
            var benchmarks = new CheckerBenchmarks { AlsoOfIndicators = alsoOfIndicators, Declarations = declarations, DefectPercent = defectPercent };
            benchmarks.Setup();
            var (loop, checker) = Best(benchmarks.HandWritten, benchmarks.Check);
            Write(output, string.Create(CultureInfo.InvariantCulture, $"{(alsoOfIndicators ? "one rule of five called for each indicator" : "five rules called for each project")}, {declarations:N0} declarations, {defectPercent} % defective: loop"), loop, "checker", checker, CheckerBenchmarks.Indicators);
        }

        var rules = new NarrowedRuleBenchmarks();
        var (everywhere, narrowed) = Best(rules.Everywhere, rules.Narrowed);
        Write(output, "100 rules: called everywhere", everywhere, "narrowed", narrowed, NarrowedRuleBenchmarks.Indicators);
    }

    private static void Write(TextWriter output, string first, TimeSpan firstTime, string second, TimeSpan secondTime, int indicators) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{first} {firstTime.TotalNanoseconds / indicators:0.0} ns, {second} {secondTime.TotalNanoseconds / indicators:0.0} ns for an indicator; ratio {secondTime / firstTime:0.00}"));

    private static (TimeSpan First, TimeSpan Second) Best(Func<int> first, Func<int> second)
    {
        var best = (First: TimeSpan.MaxValue, Second: TimeSpan.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            best = (Least(best.First, first), Least(best.Second, second));
        }

        return best;
    }

    private static TimeSpan Least(TimeSpan best, Func<int> act)
    {
        var start = Stopwatch.GetTimestamp();
        act();
        var elapsed = Stopwatch.GetElapsedTime(start);
        return elapsed < best ? elapsed : best;
    }
}
