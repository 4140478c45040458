using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Checking;

/// <summary>The registered actions of all rules, arranged by what they look at, so that a declaration is walked once for all of them.</summary>
internal sealed class CheckPlan
{
    private const int OutcomeCount = (int)RuleOutcome.Faulted + 1;

    private readonly ImmutableArray<RuleInForce> rules;
    private readonly (int Rule, IndicatorAction Action)[] indicatorActions;
    private readonly (int Rule, ProjectAction Action)[] projectActions;
    private readonly (int Rule, DeclarationAction Action)[] declarationActions;

    public CheckPlan(RulesInForce rulesInForce)
    {
        rules = rulesInForce.Rules;
        var sinks = rules.Select(Register).ToArray();
        indicatorActions = [.. sinks.SelectMany((sink, rule) => sink.Indicators.Select(action => (rule, action)))];
        projectActions = [.. sinks.SelectMany((sink, rule) => sink.Projects.Select(action => (rule, action)))];
        declarationActions = [.. sinks.SelectMany((sink, rule) => sink.Declarations.Select(action => (rule, action)))];
    }

    /// <summary>Runs every action at every place, and returns how each rule ended.</summary>
    public ImmutableArray<LedgerEntry> Execute(Declaration declaration, RuleRun run)
    {
        var outcomes = new int[rules.Length * OutcomeCount];
        var view = new DeclarationView(declaration);
        foreach (var (rule, action) in declarationActions)
        {
            Begin(rule, run);
            try
            {
                action(new DeclarationContext(run, view));
            }
            catch (Exception e) when (IsFault(e, run))
            {
                run.Fault(GoalPath.Declaration, e);
            }

            End(rule, run, outcomes);
        }

        for (var project = 0; project < declaration.Projects.Length; project++)
        {
            // Nothing is kept of a secret project, so that there is nothing to look at.
            if (!declaration.Projects[project].IsSecret)
            {
                ExecuteProject(view, project, run, outcomes);
            }
        }

        return LedgerOf(outcomes);
    }

    private ImmutableArray<LedgerEntry> LedgerOf(int[] outcomes)
    {
        var ledger = ImmutableArray.CreateBuilder<LedgerEntry>(rules.Length);
        for (var rule = 0; rule < rules.Length; rule++)
        {
            ledger.Add(LedgerEntry.From(rules[rule].Descriptor, outcomes.AsSpan(rule * OutcomeCount, OutcomeCount)));
        }

        return ledger.MoveToImmutable();
    }

    private void ExecuteProject(DeclarationView declaration, int position, RuleRun run, int[] outcomes)
    {
        var project = declaration.Project(position);
        foreach (var (rule, action) in projectActions)
        {
            Begin(rule, run);
            try
            {
                action(new ProjectContext(run, declaration, project));
            }
            catch (Exception e) when (IsFault(e, run))
            {
                run.Fault(project.Path, e);
            }

            End(rule, run, outcomes);
        }

        if (indicatorActions.Length > 0)
        {
            ExecuteIndicators(declaration, project, run, outcomes);
        }
    }

    private void ExecuteIndicators(DeclarationView declaration, ProjectView project, RuleRun run, int[] outcomes)
    {
        foreach (var indicator in project.Indicators)
        {
            foreach (var (rule, action) in indicatorActions)
            {
                Begin(rule, run);
                try
                {
                    action(new IndicatorContext(run, declaration, project, indicator));
                }
                catch (Exception e) when (IsFault(e, run))
                {
                    run.Fault(indicator.Path, e);
                }

                End(rule, run, outcomes);
            }
        }
    }

    private void Begin(int rule, RuleRun run)
    {
        run.CancellationToken.ThrowIfCancellationRequested();
        run.Begin(rules[rule]);
    }

    private static void End(int rule, RuleRun run, int[] outcomes) => outcomes[(rule * OutcomeCount) + (int)run.Outcome]++;

    // Whatever a rule throws is its fault, but for the exception by which the host stops the check.
    private static bool IsFault(Exception e, RuleRun run) =>
        !(e is OperationCanceledException && run.CancellationToken.IsCancellationRequested);

    private static ActionSink Register(RuleInForce rule)
    {
        var sink = new ActionSink();
        rule.Rule.Initialize(new RuleActions(sink));
        return sink;
    }
}
