using System.Numerics;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using PerfGoals.Numbers;

namespace PerfGoals.Benchmarks.Vocabulary;

/// <summary>Exact arithmetic beside <see cref="decimal"/>, which rounds, and beside two big integers without a common form.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class FractionBenchmarks
{
    private readonly decimal decimalLeft = 28.4m;
    private readonly decimal decimalRight = 12.75m;
    private readonly (BigInteger Numerator, BigInteger Denominator) pairLeft = (284, 10);
    private readonly (BigInteger Numerator, BigInteger Denominator) pairRight = (1275, 100);
    private readonly Fraction left = 28.4m;
    private readonly Fraction right = 12.75m;

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Add")]
    public decimal AddDecimal() => decimalLeft + decimalRight;

    [Benchmark]
    [BenchmarkCategory("Add")]
    public (BigInteger Numerator, BigInteger Denominator) AddPair() =>
        ((pairLeft.Numerator * pairRight.Denominator) + (pairRight.Numerator * pairLeft.Denominator), pairLeft.Denominator * pairRight.Denominator);

    [Benchmark]
    [BenchmarkCategory("Add")]
    public Fraction Add() => left + right;

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Compare")]
    public int CompareDecimal() => decimalLeft.CompareTo(decimalRight);

    [Benchmark]
    [BenchmarkCategory("Compare")]
    public int ComparePair() => (pairLeft.Numerator * pairRight.Denominator).CompareTo(pairRight.Numerator * pairLeft.Denominator);

    [Benchmark]
    [BenchmarkCategory("Compare")]
    public int Compare() => left.CompareTo(right);
}
