using System.Diagnostics;
using System.Globalization;

namespace PerfGoals.Benchmarks;

/// <summary>Times loop and checker in turn within one process, so that what else the machine does meets both alike, and takes the best of many rounds of each.</summary>
internal static class CheckerRatio
{
    private const int Rounds = 300;

    public static void Write(TextWriter output)
    {
        foreach (var defectPercent in (int[])[0, 5])
        {
            var benchmarks = new CheckerBenchmarks { DefectPercent = defectPercent };
            benchmarks.Setup();
            var (loop, checker) = Best(benchmarks.HandWritten, benchmarks.Check);
            Write(output, $"{defectPercent} % defective", loop, checker, CheckerBenchmarks.Indicators);
        }
    }

    private static void Write(TextWriter output, string what, TimeSpan loop, TimeSpan checker, int indicators) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: loop {loop.TotalNanoseconds / indicators:0.0} ns, checker {checker.TotalNanoseconds / indicators:0.0} ns for an indicator; ratio {checker / loop:0.00}"));

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
