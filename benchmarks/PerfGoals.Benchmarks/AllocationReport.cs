using PerfGoals.Benchmarks.Data;
using PerfGoals.Checking;
using PerfGoals.RuleSets;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Benchmarks;

/// <summary>Counts exactly, and without noise, what a check of clean declarations allocates and what the reading of usual spellings does.</summary>
internal static class AllocationReport
{
    private const int Times = 1_000;
    private const int Rounds = 6;

    // The runtime optimizes in the background, and waits that long for a pause.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    public static void Write(TextWriter output)
    {
        WriteCheck(output, "five rules", InstructionRules.AlsoOfIndicators);
        WriteCheck(output, "the reading rules", RuleSetLibrary.Shipped.Get("reading"));
        foreach (var (text, bytes) in Readings())
        {
            output.WriteLine(FormattableString.Invariant($"{bytes} bytes for reading {text}"));
        }
    }

    private static void WriteCheck(TextWriter output, string rules, RuleSet ruleSet)
    {
        var checker = Checker.Create(ruleSet);
        var (small, large) = (BytesPerCheck(checker, 1), BytesPerCheck(checker, 1_000));
        var indicators = 999 * SyntheticDeclarations.IndicatorsPerProject;
        output.WriteLine($"{rules}: {small} bytes for a check of 1 project, {large} bytes for a check of 1,000 projects");
        output.WriteLine(FormattableString.Invariant($"{rules}: {(large - small) / (double)indicators:0.###} bytes for an indicator"));
    }

    private static long BytesPerCheck(Checker checker, int projects)
    {
        var declaration = SyntheticDeclarations.CreateClean(projects);

        // A result that nobody kept could be made without allocating it.
        var kept = new CheckResult[1];
        return BytesOf(() => kept[0] = checker.Check(declaration));
    }

    private static IEnumerable<(string Text, long Bytes)> Readings() =>
    [
        .. Of(UsualSpellings.Signs, " as a sign", text => ComparisonSigns.TryParse(text, out _, out _)),
        .. Of(UsualSpellings.Units, " as a unit", text => UnitOfMeasure.TryParse(text, out _, out _)),
        .. Of(UsualSpellings.Quantities, " as a quantity", text => Quantity.TryParse(text, out _, out _)),
        .. Of([.. UsualSpellings.Numbers, .. UsualSpellings.Words], " as a requirement", text => Requirement.TryParse(text, out _, out _)),
        ("≥, 95 and % in three cells", BytesOf(() => RequirementReader.Default.Read(UsualSpellings.Cells))),
    ];

    private static IEnumerable<(string Text, long Bytes)> Of(string[] texts, string what, Func<string, bool> read) =>
        texts.Select(text => (text + what, BytesOf(() => read(text) ? true : throw new InvalidOperationException($"'{text}' was not read."))));

    // The first rounds leave what is made once, and what code allocates that is not optimized yet; only the last round is counted.
    private static long BytesOf<T>(Func<T> act)
    {
        for (var round = 0; round < Rounds; round++)
        {
            Repeat(act);
            Thread.Sleep(Pause);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        Repeat(act);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Times;
    }

    private static void Repeat<T>(Func<T> act)
    {
        for (var time = 0; time < Times; time++)
        {
            act();
        }
    }
}
