using BenchmarkDotNet.Attributes;
using PerfGoals.Units;

namespace PerfGoals.Benchmarks.Vocabulary;

/// <summary>Converting an amount beside a table of factors.</summary>
[MemoryDiagnoser]
public class ConversionBenchmarks
{
    private readonly Dictionary<(string From, string To), decimal> factors = new()
    {
        [("万元", "元")] = 10_000,
        [("元", "万元")] = 0.0001m,
        [("公顷", "平方米")] = 10_000,
        [("公里", "米")] = 1_000,
        [("小时", "分钟")] = 60,
    };

    private readonly decimal amount = 155.5m;
    private readonly Quantity quantity = new(155.5m, UnitOfMeasure.Parse("万元"));
    private readonly UnitOfMeasure yuan = UnitOfMeasure.Parse("元");

    [GlobalSetup]
    public void Setup()
    {
        if (Convert().Amount != TableOfFactors())
        {
            throw new InvalidOperationException("The table and the library convert differently.");
        }
    }

    [Benchmark(Baseline = true)]
    public decimal TableOfFactors() => factors.TryGetValue((quantity.Unit.Symbol, yuan.Symbol), out var factor) ? amount * factor : 0;

    [Benchmark]
    public Quantity Convert() => quantity.TryConvertTo(yuan, out var converted) ? converted : default;
}
