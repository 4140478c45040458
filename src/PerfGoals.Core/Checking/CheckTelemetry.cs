using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.RuleSets;

namespace PerfGoals.Checking;

/// <summary>Tells listeners of one check. There is none of it where nobody listens.</summary>
internal sealed class CheckTelemetry : IDisposable
{
    // Static as usual in .NET: they hold whom to tell, and nothing that a check could depend on.
    private static readonly string? Version = typeof(CheckTelemetry).Assembly.GetName().Version?.ToString(3);
    private static readonly ActivitySource Source = new(PerfGoalsTelemetry.ActivitySourceName, Version);
    private static readonly Meter Meter = new(PerfGoalsTelemetry.MeterName, Version);
    private static readonly Counter<long> Runs = Meter.CreateCounter<long>(PerfGoalsTelemetry.Runs, "{run}", "Checks of declarations.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(PerfGoalsTelemetry.Duration, "s", "How long checks took.");
    private static readonly Counter<long> Findings = Meter.CreateCounter<long>(PerfGoalsTelemetry.Findings, "{finding}", "Findings by rule and severity.");
    private static readonly Counter<long> Faults = Meter.CreateCounter<long>(PerfGoalsTelemetry.Faults, "{place}", "Places at which a rule failed.");

    private readonly string ruleSet;
    private readonly Activity? activity;
    private readonly long start = Stopwatch.GetTimestamp();
    private string outcome = "stopped";

    private CheckTelemetry(RulesInForce rules, Declaration declaration)
    {
        ruleSet = rules.RuleSet.Id;
        activity = Source.StartActivity(PerfGoalsTelemetry.CheckActivity);
        if (activity is { IsAllDataRequested: true })
        {
            activity.SetTag(PerfGoalsTelemetry.RuleSetTag, ruleSet);
            activity.SetTag(PerfGoalsTelemetry.RuleSetHashTag, rules.Hash);
            activity.SetTag(PerfGoalsTelemetry.ProjectsTag, declaration.Projects.Length);
            activity.SetTag(PerfGoalsTelemetry.IndicatorsTag, declaration.Projects.Sum(project => project.Indicators.Length));
        }
    }

    private static bool IsHeard => Source.HasListeners() || Runs.Enabled || Duration.Enabled || Findings.Enabled || Faults.Enabled;

    /// <summary>Begins with a check, or returns <see langword="null"/> where nobody listens. It ends when it is disposed of.</summary>
    public static CheckTelemetry? Start(RulesInForce rules, Declaration declaration) => IsHeard ? new(rules, declaration) : null;

    /// <summary>Counts what rules about portfolios found, once a portfolio is complete; its declarations were checks of their own.</summary>
    public static void Count(PortfolioResult result)
    {
        if (Findings.Enabled || Faults.Enabled)
        {
            Count(result.Diagnostics, result.Ledger);
        }
    }

    /// <summary>Takes the result; without one the check was stopped.</summary>
    public void Complete(CheckResult result)
    {
        outcome = result.IsComplete ? "complete" : "incomplete";
        Count(result.Diagnostics, result.Ledger);
        if (activity is { IsAllDataRequested: true })
        {
            foreach (var severity in Enum.GetValues<Severity>())
            {
                activity.SetTag(PerfGoalsTelemetry.FindingsTagPrefix + SeverityWords.Of(severity), result.CountOf(severity));
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Runs.Add(1, new(PerfGoalsTelemetry.RuleSetTag, ruleSet), new(PerfGoalsTelemetry.OutcomeTag, outcome));
        Duration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds, new(PerfGoalsTelemetry.RuleSetTag, ruleSet), new(PerfGoalsTelemetry.OutcomeTag, outcome));
        if (activity is not null)
        {
            activity.SetTag(PerfGoalsTelemetry.OutcomeTag, outcome);
            if (outcome != "complete")
            {
                activity.SetStatus(ActivityStatusCode.Error);
            }

            activity.Dispose();
        }
    }

    private static void Count(ImmutableArray<Diagnostic> findings, ImmutableArray<LedgerEntry> ledger)
    {
        foreach (var finding in findings)
        {
            Findings.Add(1, new(PerfGoalsTelemetry.RuleTag, finding.Rule.Id), new(PerfGoalsTelemetry.SeverityTag, SeverityWords.Of(finding.Severity)));
        }

        foreach (var entry in ledger.Where(entry => entry.Faulted > 0))
        {
            Faults.Add(entry.Faulted, new KeyValuePair<string, object?>(PerfGoalsTelemetry.RuleTag, entry.Rule.Id));
        }
    }
}
