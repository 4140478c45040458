using PerfGoals.Goals;
using PerfGoals.Testing.Drawing;
using PerfGoals.Testing.Generators;
using PerfGoals.Testing.Verifying;
using PerfGoals.Texts;

namespace PerfGoals.Testing.Robustness;

/// <summary>Feeds a rule all probes and reports the smallest declaration that it does not stand.</summary>
internal static class RobustnessVerification
{
    private const int MostShrinks = 500;
    private const int Threads = 8;

    /// <summary>Throws where the rule does not stand a probe.</summary>
    public static void Run(RuleUnderTest subject)
    {
        foreach (var check in new RobustnessChecks(subject).All)
        {
            foreach (var probe in Probes.All)
            {
                if (check(probe.Declaration) is not null)
                {
                    throw FailureOf(subject, probe, check);
                }
            }
        }

        RunOnThreads(subject);
        if (subject.LooksAtPortfolio)
        {
            PortfolioVerification.Run(subject);
        }

        if (!ReferenceEquals(subject.Rule.Descriptor, subject.Rule.Descriptor))
        {
            throw Failure.Of([new($"规则 {subject.Descriptor} 每次给出另一个描述（Descriptor），应始终是同一个对象", $"Rule {subject.Descriptor} makes a new descriptor at every call; it must be one object")]);
        }
    }

    // One instance serves every check, so a rule that remembers something mixes up the declarations.
    private static void RunOnThreads(RuleUnderTest subject)
    {
        var checker = subject.CreateChecker();
        var alone = Probes.All.Select(probe => Verdict.Of(Portfolios.Check(checker, probe.Declaration))).ToArray();
        var mixedUp = new Probe?[Threads];

        // Threads of their own that start together: those of a busy pool would take turns, and a rule that remembers something would pass.
        using var start = new Barrier(Threads);
        Task.WaitAll([.. Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(() => Run(thread), default, TaskCreationOptions.LongRunning, TaskScheduler.Default))]);

        if (Array.Find(mixedUp, probe => probe is not null) is { } mixed)
        {
            throw FailureOf(subject, mixed.Title, mixed.Declaration, new("几个线程同时检查，结果不同：规则不能有可变的状态", "checked on several threads at once, the result is another: a rule has no mutable state"));
        }

        void Run(int thread)
        {
            start.SignalAndWait();
            for (var step = 0; step < Probes.All.Length; step++)
            {
                var index = (step + (thread * Probes.All.Length / Threads)) % Probes.All.Length;
                if (!Verdict.Of(Portfolios.Check(checker, Probes.All[index].Declaration)).SequenceEqual(alone[index]))
                {
                    mixedUp[thread] ??= Probes.All[index];
                }
            }
        }
    }

    private static RuleVerificationException FailureOf(RuleUnderTest subject, Probe probe, Func<Declaration, LocalizedText?> check)
    {
        var smallest = probe.Declaration;
        for (var shrinks = 0; shrinks < MostShrinks && DeclarationShrinker.Any(smallest).FirstOrDefault(smaller => check(smaller) is not null) is { } smaller; shrinks++)
        {
            smallest = smaller;
        }

        // A rule that is not deterministic may say nothing this time.
        var problem = check(smallest) ?? check(probe.Declaration) ?? new("结果时有时无", "the result comes and goes");
        return FailureOf(subject, probe.Title, smallest, problem);
    }

    private static RuleVerificationException FailureOf(RuleUnderTest subject, LocalizedText title, Declaration declaration, LocalizedText problem) => Failure.Of(
        subject.Descriptor,
        new($"经不起“{title.Chinese}”", $"does not stand {title.English}"),
        TableDrawing.Draw(DeclarationTable.Of(declaration)),
        [problem]);
}
