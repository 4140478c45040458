using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;

namespace PerfGoals.Checking;

/// <summary>One rule on its way through a portfolio: its state, and how it ended at the declarations so far.</summary>
internal sealed class PortfolioRuleRun
{
    private static readonly Declaration Nothing = new();

    private readonly CheckPlan plan;
    private readonly PortfolioActions actions;
    private readonly RuleRun run;

    // Where the rule simply passed, nothing is kept.
    private readonly Dictionary<DocumentKey, RuleOutcome> outcomes = [];

    // Null once it is lost or reported.
    private object? state;
    private BoundMessage? fault;

    public PortfolioRuleRun(CheckPlan plan, RuleInForce rule, PortfolioActions actions)
    {
        this.plan = plan;
        this.actions = actions;
        Rule = rule;
        run = new([rule]) { Reference = plan.Reference };
        CallOverWhole(_ => state = actions.Create(), CancellationToken.None);
    }

    public RuleInForce Rule { get; }

    /// <summary>Gets the findings, and the faults at single declarations.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    public List<UndeterminedPlace> Undetermined { get; } = [];

    /// <summary>Gets the fault of the rule over the portfolio as a whole, or <see langword="null"/>.</summary>
    public Diagnostic? Fault => fault is null ? null : new()
    {
        Rule = EngineProblems.RuleFault,
        Severity = EngineProblems.RuleFault.DefaultSeverity,
        Path = GoalPath.Declaration,
        Message = fault,
    };

    /// <summary>Returns how the rule ended at a declaration. Once it failed over the whole, nothing counts as checked.</summary>
    public RuleOutcome OutcomeAt(DocumentKey document) => fault is null ? outcomes.GetValueOrDefault(document) : RuleOutcome.Faulted;

    public void Add(DocumentKey key, Declaration declaration, CancellationToken cancellationToken)
    {
        if (state is null)
        {
            return;
        }

        plan.Call(run, declaration, call => actions.Add(state, new PortfolioEntryContext(call, key)), cancellationToken);

        // A finding that names its declaration would keep it in memory.
        Diagnostics.AddRange(run.Diagnostics.Select(finding => finding with { Document = key, Identity = finding.Identity, Subject = null }));
        Undetermined.AddRange(run.UndeterminedPlaces.Select(place => place with { Document = key }));
        Raise(key, OutcomeOfCall());
        run.Diagnostics.Clear();
    }

    public void Merge(PortfolioRuleRun other, CancellationToken cancellationToken)
    {
        Diagnostics.AddRange(other.Diagnostics);
        Undetermined.AddRange(other.Undetermined);
        foreach (var (document, outcome) in other.outcomes)
        {
            outcomes.Add(document, outcome);
        }

        if (other.fault is not null)
        {
            Lose(other.fault);
        }

        if (state is not null && other.state is not null)
        {
            CallOverWhole(_ => state = actions.Merge(state, other.state), cancellationToken);
        }
    }

    public void Report(IReadOnlySet<DocumentKey> documents, CancellationToken cancellationToken)
    {
        if (state is null)
        {
            return;
        }

        var reporting = new PortfolioReporting(Rule, run, documents);
        CallOverWhole(_ => actions.Report(state, new PortfolioContext(reporting)), cancellationToken);

        // The result outlives the check and does not need it.
        state = null;
        Diagnostics.AddRange(reporting.Diagnostics);
        foreach (var finding in reporting.Diagnostics)
        {
            Raise(finding.Document!.Value, RuleOutcome.Violated);
        }

        foreach (var place in reporting.UndeterminedPlaces)
        {
            Undetermined.Add(place);
            Raise(place.Document!.Value, RuleOutcome.Undetermined);
        }
    }

    private void CallOverWhole(Action<RuleRun> action, CancellationToken cancellationToken)
    {
        plan.Call(run, Nothing, action, cancellationToken);
        if (run.Diagnostics is [var failed, ..])
        {
            Lose(failed.Message);
        }
    }

    private RuleOutcome OutcomeOfCall()
    {
        var outcome = RuleOutcome.Faulted;
        while (outcome > RuleOutcome.Passed && run.Tally[0, outcome] == 0)
        {
            outcome--;
        }

        return outcome;
    }

    // Outcomes ascend by what they outweigh.
    private void Raise(DocumentKey document, RuleOutcome outcome)
    {
        if (outcome > outcomes.GetValueOrDefault(document))
        {
            outcomes[document] = outcome;
        }
    }

    // Parts may fail each in its own way; which is told must not depend on the order in which they are merged.
    private void Lose(BoundMessage message)
    {
        state = null;
        if (fault is null || string.CompareOrdinal(PortfolioResult.TextOf(message), PortfolioResult.TextOf(fault)) < 0)
        {
            fault = message;
        }
    }
}
