using BenchmarkDotNet.Attributes;
using PerfGoals.Benchmarks.Data;
using PerfGoals.Benchmarks.Peers;
using PerfGoals.Checking;
using PerfGoals.Goals;

namespace PerfGoals.Benchmarks;

/// <summary>Checking 90,000 indicators in memory, for one of them.</summary>
[MemoryDiagnoser]
public class CheckerBenchmarks
{
    public const int Indicators = Checks * SyntheticDeclarations.IndicatorsPerDeclaration;

    private const int Checks = 1_000;

    private readonly List<Finding> findings = [];
    private Checker checker = null!;
    private Declaration[] declarations = [];

    /// <summary>Gets or sets the share of projects that have a defect.</summary>
    [Params(0, 5)]
    public int DefectPercent { get; set; }

    /// <summary>Gets or sets how many declarations take turns: ten stay in the processor's cache, a thousand are 22 MB.</summary>
    [Params(10, Checks)]
    public int Declarations { get; set; } = Checks;

    /// <summary>Gets or sets whether the fifth rule is called for each indicator; the loop has its answer from the pass that it makes anyway.</summary>
    [Params(false, true)]
    public bool AlsoOfIndicators { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        checker = Checker.Create(AlsoOfIndicators ? InstructionRules.AlsoOfIndicators : InstructionRules.OfProjects);
        declarations = SyntheticDeclarations.Create(Declarations, DefectPercent);
        foreach (var declaration in declarations)
        {
            findings.Clear();
            HandWrittenChecks.Check(declaration, AlsoOfIndicators, findings);
            var checkers = checker.Check(declaration).Diagnostics.Select(diagnostic => new Finding(diagnostic.Rule.Id, diagnostic.Path));
            if (!findings.SequenceEqual(checkers))
            {
                throw new InvalidOperationException("The loop and the checker find different things.");
            }
        }

        if (HandWritten() != Check() || HandWritten() == 0 != (DefectPercent == 0))
        {
            throw new InvalidOperationException("The number of findings is not what it should be.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Indicators)]
    public int HandWritten()
    {
        findings.Clear();
        for (var round = 0; round < Checks; round += declarations.Length)
        {
            foreach (var declaration in declarations)
            {
                HandWrittenChecks.Check(declaration, AlsoOfIndicators, findings);
            }
        }

        return findings.Count;
    }

    [Benchmark(OperationsPerInvoke = Indicators)]
    public int Check()
    {
        var count = 0;
        for (var round = 0; round < Checks; round += declarations.Length)
        {
            foreach (var declaration in declarations)
            {
                count += checker.Check(declaration).Diagnostics.Length;
            }
        }

        return count;
    }
}
