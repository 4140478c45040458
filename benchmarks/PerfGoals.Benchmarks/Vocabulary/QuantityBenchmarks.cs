using BenchmarkDotNet.Attributes;
using PerfGoals.Benchmarks.Data;
using PerfGoals.Benchmarks.Peers;
using PerfGoals.Units;

namespace PerfGoals.Benchmarks.Vocabulary;

/// <summary>Reading a number with its unit beside a pattern, for one text.</summary>
[MemoryDiagnoser]
public class QuantityBenchmarks
{
    private const int Count = 4;

    private readonly string[] texts = UsualSpellings.Quantities;

    [GlobalSetup]
    public void Setup()
    {
        if (texts.Length != Count || !texts.All(text => RequirementRegex.TryRead(text, out var plain) && Quantity.Parse(text) is var quantity
            && quantity.Amount == plain.Number && quantity.Unit.Symbol == plain.Unit))
        {
            throw new InvalidOperationException("The pattern and the library read different quantities.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Pattern()
    {
        var found = 0;
        foreach (var text in texts)
        {
            found += RequirementRegex.TryRead(text, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int TryParse()
    {
        var found = 0;
        foreach (var text in texts)
        {
            found += Quantity.TryParse(text, out _, out _) ? 1 : 0;
        }

        return found;
    }
}
