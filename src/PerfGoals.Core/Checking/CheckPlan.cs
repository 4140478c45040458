using System.Collections.Immutable;
using System.Runtime.InteropServices;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Checking;

/// <summary>The registered actions of all rules, arranged by what they look at, so that a declaration is walked once for all of them.</summary>
internal sealed class CheckPlan
{
    private readonly RuleInForce[] rules;
    private readonly ActionTable table;
    private readonly ActionTable tableOfOneAlone;
    private readonly CheckerOptions options;
    private readonly Watchdog? watchdog;
    private CheckWalk? spare;
    private CheckWalk? spareOfOneAlone;

    public CheckPlan(RulesInForce rulesInForce, CheckerOptions options)
    {
        this.options = options;
        rules = [.. rulesInForce.Rules];
        ActionSink[] sinks = [.. rules.Select(RuleRegistration.Of)];
        PortfolioRules = [.. rules.Zip(sinks, (rule, sink) => (rule, sink.Portfolio!)).Where(entry => entry.Item2 is not null)];
        ActionSink[] called = [.. options.CollectStatistics ? sinks.Select(sink => Stopwatches.On(sink, options.TimeProvider)) : sinks];
        table = new(called);
        tableOfOneAlone = table.ForOneAlone(called);
        watchdog = options.RuleTimeBudget is { } budget ? new Watchdog(budget, options.TimeProvider) : null;
    }

    /// <summary>Gets the rules that look at a portfolio, with what they do.</summary>
    public ImmutableArray<(RuleInForce Rule, PortfolioActions Actions)> PortfolioRules { get; }

    /// <summary>Gets the reference data that rules have, or <see langword="null"/>.</summary>
    public IReferenceRegister? Reference => options.Reference;

    /// <summary>Calls a rule outside the walk over a declaration, with the same barrier and the same watch.</summary>
    /// <param name="run">What it writes to; made for this rule alone.</param>
    /// <param name="declaration">The declaration that it looks at.</param>
    /// <param name="action">The call.</param>
    /// <param name="cancellationToken">The token by which the host stops it.</param>
    /// <exception cref="OperationCanceledException">The host stopped it.</exception>
    public void Call(RuleRun run, Declaration declaration, Action<RuleRun> action, CancellationToken cancellationToken)
    {
        run.Start(declaration, null, cancellationToken);
        watchdog?.Watch(run);
        try
        {
            Exception? thrown = null;
            run.Begin(0);
            try
            {
                action(run);
            }
            catch (Exception e) when (run.IsFault(e))
            {
                thrown = e;
            }

            run.End(GoalPath.Declaration, options.RuleTimeBudget ?? Timeout.InfiniteTimeSpan, thrown);
        }
        finally
        {
            run.Watch.Pause();
            run.Finish();
        }
    }

    /// <summary>Runs every action at every place of a declaration, and returns what came of it.</summary>
    /// <param name="declaration">The declaration.</param>
    /// <param name="isAlone">Whether it is in no portfolio.</param>
    /// <param name="cancellationToken">The token by which the host stops it.</param>
    /// <exception cref="OperationCanceledException">The host stopped it.</exception>
    public CheckOutcome Execute(Declaration declaration, bool isAlone, CancellationToken cancellationToken)
    {
        // Most checks follow one another on one thread, and what a check works with costs more to make than a small clean declaration to check.
        ref var kept = ref isAlone ? ref spareOfOneAlone : ref spare;
        var walk = Interlocked.Exchange(ref kept, null) ?? new CheckWalk(isAlone ? tableOfOneAlone : table, new RuleRun(rules) { Reference = options.Reference }, options.RuleTimeBudget ?? Timeout.InfiniteTimeSpan);
        var run = walk.Run;
        run.Start(declaration, options.CollectStatistics ? new RuleTimes(rules.Length) : null, cancellationToken);
        watchdog?.Watch(run);
        try
        {
            walk.Over(declaration);
            return new([.. run.Diagnostics], [.. run.UndeterminedPlaces], LedgerOf(walk), StatisticsOf(run));
        }
        finally
        {
            run.Watch.Pause();
            run.Finish();

            // What was found knows its declaration, which is not to live as long as the checker.
            run.Diagnostics.Clear();
            run.UndeterminedPlaces.Clear();
            kept = walk;
        }
    }

    // What was measured of each rule that was called; nothing where nothing is measured.
    private ImmutableArray<RuleStatistics> StatisticsOf(RuleRun run) => run.Times is not { } times ? [] :
    [
        .. Enumerable.Range(0, rules.Length).Where(rule => times.CallsOf(rule) > 0).Select(rule => new RuleStatistics(
            rules[rule].Descriptor,
            times.CallsOf(rule),
            run.Diagnostics.Count(finding => finding.Rule == rules[rule].Descriptor),
            run.Tally[rule, RuleOutcome.Faulted],
            options.TimeProvider.GetElapsedTime(0, times.TicksOf(rule)))),
    ];

    private ImmutableArray<LedgerEntry> LedgerOf(CheckWalk walk)
    {
        var due = walk.CountDue();
        var ledger = new LedgerEntry[rules.Length];
        for (var rule = 0; rule < ledger.Length; rule++)
        {
            ledger[rule] = LedgerEntry.From(rules[rule].Descriptor, due[rule], walk.Run.Tally.Of(rule));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(ledger);
    }
}

/// <summary>What came of the run of all rules over a declaration.</summary>
/// <param name="Findings">What the rules reported and what the engine has to say of them, in no order.</param>
/// <param name="Undetermined">Where a rule could not tell.</param>
/// <param name="Ledger">How each rule ended.</param>
/// <param name="Statistics">What was measured.</param>
internal readonly record struct CheckOutcome(
    ImmutableArray<Diagnostic> Findings, ImmutableArray<UndeterminedPlace> Undetermined, ImmutableArray<LedgerEntry> Ledger, ImmutableArray<RuleStatistics> Statistics);
