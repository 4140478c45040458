using PerfGoals.Benchmarks.Data;
using PerfGoals.Checking;
using PerfGoals.Goals;

namespace PerfGoals.Benchmarks;

/// <summary>Counts exactly, and without noise, what a check of clean declarations allocates: a constant for each check, and nothing for an indicator.</summary>
internal static class AllocationReport
{
    private const int Checks = 1_000;

    public static void Write(TextWriter output)
    {
        var checker = Checker.Create(InstructionRules.RuleSet);
        var (small, large) = (BytesPerCheck(checker, 1), BytesPerCheck(checker, 1_000));
        var indicators = 999 * SyntheticDeclarations.IndicatorsPerProject;
        output.WriteLine($"{small} bytes for a check of 1 project, {large} bytes for a check of 1,000 projects");
        output.WriteLine(FormattableString.Invariant($"{(large - small) / (double)indicators:0.###} bytes for an indicator"));
    }

    private static long BytesPerCheck(Checker checker, int projects)
    {
        var declaration = SyntheticDeclarations.CreateClean(projects);
        Repeat(checker, declaration);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Repeat(checker, declaration);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Checks;
    }

    private static void Repeat(Checker checker, Declaration declaration)
    {
        for (var check = 0; check < Checks; check++)
        {
            checker.Check(declaration);
        }
    }
}
