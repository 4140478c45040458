using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PerfGoals.Numbers;
using PerfGoals.Targets;

namespace PerfGoals.Benchmarks.Vocabulary;

/// <summary>Asking a range beside comparing decimals.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class IntervalBenchmarks
{
    private readonly (decimal Lower, decimal Upper) plain = (90m, 95m);
    private readonly (decimal Lower, decimal Upper) plainOther = (80m, 97.5m);
    private readonly decimal plainNumber = 92.5m;
    private readonly Interval range = Interval.Between(90m, 95m);
    private readonly Interval other = Interval.Between(80m, 97.5m);
    private readonly Fraction number = 92.5m;

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Contains")]
    public bool ContainsDecimal() => plain.Lower <= plainNumber && plainNumber <= plain.Upper;

    [Benchmark]
    [BenchmarkCategory("Contains")]
    public bool Contains() => range.Contains(number);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("IsSubsetOf")]
    public bool IsSubsetOfDecimal() => plainOther.Lower <= plain.Lower && plain.Upper <= plainOther.Upper;

    [Benchmark]
    [BenchmarkCategory("IsSubsetOf")]
    public bool IsSubsetOf() => range.IsSubsetOf(other);
}
