using BenchmarkDotNet.Attributes;
using PerfGoals.Benchmarks.Data;
using PerfGoals.Checking;
using PerfGoals.Goals;

namespace PerfGoals.Benchmarks;

/// <summary>A hundred rules over 9,000 indicators, for one of them: looked up by type, beside calling every rule.</summary>
[MemoryDiagnoser]
public class NarrowedRuleBenchmarks
{
    public const int Indicators = Declarations * SyntheticDeclarations.IndicatorsPerDeclaration;

    private const int Declarations = 100;

    private readonly Checker everywhere = IndicatorRules.CreateChecker(narrowed: false);
    private readonly Checker narrowed = IndicatorRules.CreateChecker(narrowed: true);
    private readonly Declaration[] declarations = SyntheticDeclarations.Create(Declarations);

    [Benchmark(Baseline = true, OperationsPerInvoke = Indicators)]
    public int Everywhere() => Check(everywhere);

    [Benchmark(OperationsPerInvoke = Indicators)]
    public int Narrowed() => Check(narrowed);

    private int Check(Checker checker)
    {
        var count = 0;
        foreach (var declaration in declarations)
        {
            count += checker.Check(declaration).Diagnostics.Length;
        }

        return count;
    }
}
