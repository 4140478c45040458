using BenchmarkDotNet.Attributes;
using PerfGoals.Benchmarks.Data;
using PerfGoals.Benchmarks.Peers;
using PerfGoals.Targets;

namespace PerfGoals.Benchmarks.Vocabulary;

/// <summary>Reading the three cells of an indicator beside two dictionaries and a pattern.</summary>
[MemoryDiagnoser]
public class RequirementCellsBenchmarks
{
    private readonly RequirementCells cells = UsualSpellings.Cells;

    [GlobalSetup]
    public void Setup()
    {
        var reading = RequirementReader.Default.Read(cells);
        if (reading.Suspicion is not null || TwoDictionariesAndPattern() != (reading.Requirement.Comparison.Sign(), reading.Requirement.Target.Number, reading.Requirement.Unit?.Symbol))
        {
            throw new InvalidOperationException("The dictionaries and the library read different cells.");
        }
    }

    [Benchmark(Baseline = true)]
    public (string? Sign, decimal? Number, string? Unit) TwoDictionariesAndPattern() => (
        FoldedDictionary.Signs[FoldedDictionary.Fold(cells.Comparison!)],
        RequirementRegex.TryRead(cells.Target!, out var plain) ? plain.Number : null,
        FoldedDictionary.Units[FoldedDictionary.Fold(cells.Unit!)]);

    [Benchmark]
    public RequirementReading Read() => RequirementReader.Default.Read(cells);
}
