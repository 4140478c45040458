using BenchmarkDotNet.Attributes;
using PerfGoals.Benchmarks.Data;
using PerfGoals.Benchmarks.Peers;
using PerfGoals.Units;

namespace PerfGoals.Benchmarks.Vocabulary;

/// <summary>Reading a unit of measure beside looking it up in a dictionary, for one unit.</summary>
[MemoryDiagnoser]
public class UnitBenchmarks
{
    private const int Count = 4;

    private readonly string[] texts = UsualSpellings.Units;
    private string[] folded = [];

    [GlobalSetup]
    public void Setup()
    {
        folded = [.. texts.Select(FoldedDictionary.Fold)];
        if (texts.Length != Count || !texts.All(text => UnitOfMeasure.Parse(text) is { IsKnown: true } unit && unit.Symbol == FoldedDictionary.Units[FoldedDictionary.Fold(text)]))
        {
            throw new InvalidOperationException("The dictionary and the library read different units.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int FoldAndLookUp()
    {
        var found = 0;
        foreach (var text in texts)
        {
            found += FoldedDictionary.Units[FoldedDictionary.Fold(text)].Length;
        }

        return found;
    }

    /// <summary>The dictionary alone, for a text that is already in its form.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int LookUp()
    {
        var found = 0;
        foreach (var text in folded)
        {
            found += FoldedDictionary.Units[text].Length;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int TryParse()
    {
        var found = 0;
        foreach (var text in texts)
        {
            found += UnitOfMeasure.TryParse(text, out var unit, out _) ? unit.Symbol.Length : 0;
        }

        return found;
    }
}
