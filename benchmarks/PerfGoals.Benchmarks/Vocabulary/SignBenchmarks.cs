using BenchmarkDotNet.Attributes;
using PerfGoals.Benchmarks.Data;
using PerfGoals.Benchmarks.Peers;
using PerfGoals.Targets;

namespace PerfGoals.Benchmarks.Vocabulary;

/// <summary>Reading a sign beside looking it up in a dictionary, for one sign.</summary>
[MemoryDiagnoser]
public class SignBenchmarks
{
    private const int Count = 3;

    private readonly string[] texts = UsualSpellings.Signs;
    private string[] folded = [];

    [GlobalSetup]
    public void Setup()
    {
        folded = [.. texts.Select(FoldedDictionary.Fold)];
        if (texts.Length != Count || !texts.All(text => ComparisonSigns.Read(text).Sign() == FoldedDictionary.Signs[FoldedDictionary.Fold(text)]))
        {
            throw new InvalidOperationException("The dictionary and the library read different signs.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int FoldAndLookUp()
    {
        var found = 0;
        foreach (var text in texts)
        {
            found += FoldedDictionary.Signs[FoldedDictionary.Fold(text)].Length;
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
            found += FoldedDictionary.Signs[text].Length;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int TryParse()
    {
        var found = 0;
        foreach (var text in texts)
        {
            found += ComparisonSigns.TryParse(text, out var comparison, out _) ? (int)comparison : 0;
        }

        return found;
    }
}
