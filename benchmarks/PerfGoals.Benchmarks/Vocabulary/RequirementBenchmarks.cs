using BenchmarkDotNet.Attributes;
using PerfGoals.Benchmarks.Data;
using PerfGoals.Benchmarks.Peers;
using PerfGoals.Targets;

namespace PerfGoals.Benchmarks.Vocabulary;

/// <summary>Reading sign, value and unit out of one cell beside a pattern, which does not read the last three texts.</summary>
[MemoryDiagnoser]
public class RequirementBenchmarks
{
    /// <summary>Gets the texts.</summary>
    public static IEnumerable<string> Texts => [.. UsualSpellings.Numbers, .. UsualSpellings.Words];

    /// <summary>Gets or sets the text of the cell.</summary>
    [ParamsSource(nameof(Texts))]
    public string Text { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var requirement = Requirement.Parse(Text);
        var isRead = RequirementRegex.TryRead(Text, out var plain);
        if (isRead != UsualSpellings.Numbers.Contains(Text) || (isRead && plain != PlainOf(requirement)))
        {
            throw new InvalidOperationException("The pattern and the library read different requirements.");
        }
    }

    [Benchmark(Baseline = true)]
    public bool Pattern() => RequirementRegex.TryRead(Text, out _);

    [Benchmark]
    public bool TryParse() => Requirement.TryParse(Text, out _, out _);

    private static PlainRequirement PlainOf(Requirement requirement) => requirement.Target.Bounds is var (lower, upper)
        ? new(null, lower, upper, requirement.Unit?.Symbol)
        : new(requirement.Comparison.Sign(), requirement.Target.Number.GetValueOrDefault(), null, requirement.Unit?.Symbol);
}
