using System.Diagnostics;
using System.Diagnostics.Metrics;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.RuleSets;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.Checking;

[Collection(nameof(ListeningTests))]
public sealed class CheckTelemetryTests
{
    private const int Many = 1000;

    [Fact]
    public void A_check_is_an_activity_that_says_what_was_checked_and_how_it_ended()
    {
        var activities = new List<Activity>();
        var checker = Checker.Create("luxian-2025", Reporting());
        using (Listen(activities.Add))
        {
            checker.Check(Sample.Declaration);
        }

        var activity = Assert.Single(activities);
        Assert.Equal((PerfGoalsTelemetry.CheckActivity, ActivityStatusCode.Unset), (activity.OperationName, activity.Status));
        Assert.Equal(typeof(Checker).Assembly.GetName().Version!.ToString(3), activity.Source.Version);
        Assert.Equal(
            [
                "perfgoals.rule_set.id=luxian-2025", $"perfgoals.rule_set.hash={checker.Rules.Hash}", "perfgoals.projects=1", "perfgoals.indicators=7",
                "perfgoals.findings.hidden=0", "perfgoals.findings.info=0", "perfgoals.findings.warning=1", "perfgoals.findings.error=0", "perfgoals.outcome=complete",
            ],
            activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"));
    }

    [Fact]
    public void Runs_findings_and_durations_are_counted()
    {
        var measured = Measure(() =>
        {
            var checker = Checker.Create("luxian-2025", Reporting());
            checker.Check(Sample.Declaration);
            checker.Check(Sample.WithWeights(10));
        });

        Assert.Equal(2, measured.Count(item => item == "perfgoals.check.runs +1 perfgoals.rule_set.id=luxian-2025 perfgoals.outcome=complete"));
        Assert.Equal(2, measured.Count(item => item == "perfgoals.check.findings +1 perfgoals.rule.id=HX0001 perfgoals.severity=warning"));
        Assert.Contains("perfgoals.check.findings +1 perfgoals.rule.id=PG2001 perfgoals.severity=error", measured);
        Assert.Equal(2, measured.Count(item => item == "perfgoals.check.duration s perfgoals.rule_set.id=luxian-2025 perfgoals.outcome=complete"));
        Assert.DoesNotContain(measured, item => item.StartsWith(PerfGoalsTelemetry.Faults, StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_that_fails_is_counted_by_its_own_id_and_the_check_is_incomplete()
    {
        var activities = new List<Activity>();
        var failing = HostRule.ForEachIndicator(HostRule.Describe(), (in _) => throw new NotSupportedException());
        using var listener = Listen(activities.Add);
        var measured = Measure(() => Checker.Create(Policies.Empty, failing).Check(Sample.Declaration));

        Assert.Contains("perfgoals.check.faults +7 perfgoals.rule.id=HX0001", measured);
        Assert.Contains("perfgoals.check.runs +1 perfgoals.rule_set.id=empty perfgoals.outcome=incomplete", measured);
        Assert.Equal(ActivityStatusCode.Error, Assert.Single(activities).Status);
        Assert.Equal("incomplete", activities[0].GetTagItem(PerfGoalsTelemetry.OutcomeTag));
    }

    [Fact]
    public void What_rules_about_portfolios_find_is_counted_once()
    {
        var twice = new DeclarationDocument { Source = "one", Declaration = Sample.Declaration };
        var measured = Measure(() => Checker.Create(Policies.Naming("PG6001")).CheckAll([twice, twice with { Source = "two" }]));

        Assert.Equal(1, measured.Count(item => item.StartsWith("perfgoals.check.findings +1 perfgoals.rule.id=PG6001", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_check_that_is_stopped_ends_its_activity()
    {
        var activities = new List<Activity>();
        using var stop = new CancellationTokenSource();
        var stopping = HostRule.ForEachProject(HostRule.Describe(), (in context) =>
        {
            stop.Cancel();
            context.CancellationToken.ThrowIfCancellationRequested();
        });
        using var listener = Listen(activities.Add);
        var measured = Measure(() => Assert.Throws<OperationCanceledException>(() => Checker.Create(Policies.Empty, stopping).Check(Sample.Declaration, stop.Token)));

        Assert.Equal(["perfgoals.check.runs +1 perfgoals.rule_set.id=empty perfgoals.outcome=stopped", "perfgoals.check.duration s perfgoals.rule_set.id=empty perfgoals.outcome=stopped"], measured);
        Assert.Equal((ActivityStatusCode.Error, "stopped"), (Assert.Single(activities).Status, activities[0].GetTagItem(PerfGoalsTelemetry.OutcomeTag)));
        Assert.Null(Activity.Current);
    }

    [Fact]
    public void What_is_told_holds_nothing_of_the_declaration()
    {
        var activities = new List<Activity>();
        var declaration = Sample.WithWeights(10, 20) with { Title = "机密", Unit = new BudgetUnit("机密", "机密"), Notes = ["机密"] };
        declaration = declaration with { Projects = [declaration.Projects[0] with { Name = "机密", AnnualGoal = "机密", Indicators = [.. declaration.Projects[0].Indicators.Select(indicator => indicator with { Name = "机密" })] }] };
        using var listener = Listen(activities.Add);
        var measured = Measure(() => Assert.NotEmpty(Checker.Create("luxian-2025").Check(declaration).Diagnostics));

        Assert.DoesNotContain("机密", string.Join('\n', measured.Concat(activities.SelectMany(activity => activity.TagObjects).Select(tag => $"{tag.Value}"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_listens_it_costs_no_memory()
    {
        var checker = Checker.Create("luxian-2025");
        var result = checker.Check(Sample.Declaration);

        Assert.Equal(0, Allocated(() => Tell(checker.Rules, result)));
        using (Listen(_ => { }))
        {
            Assert.NotEqual(0, Allocated(() => Tell(checker.Rules, result)));
        }

        static void Tell(RulesInForce rules, CheckResult result)
        {
            using var telemetry = CheckTelemetry.Start(rules, Sample.Declaration);
            telemetry?.Complete(result);
        }
    }

    private static HostRule Reporting() => HostRule.ForDeclaration(HostRule.Describe(), (in context) => context.Report(GoalPath.Declaration, HostRule.Seen.With()));

    private static long Allocated(Action action)
    {
        // What is made once is not what a check costs.
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Many; i++)
        {
            action();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ActivityListener Listen(Action<Activity> stopped)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == PerfGoalsTelemetry.ActivitySourceName,
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = stopped,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    /// <summary>Returns what was measured, as instrument, number or unit, and tags.</summary>
    private static List<string> Measure(Action action)
    {
        var measured = new List<string>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == PerfGoalsTelemetry.MeterName)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, number, tags, _) => measured.Add($"{instrument.Name} +{number}{Text(tags)}"));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => measured.Add($"{instrument.Name} {instrument.Unit}{Text(tags)}"));
        listener.Start();
        action();
        return measured;
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Concat(tags.ToArray().Select(tag => $" {tag.Key}={tag.Value}"));
}

/// <summary>Who listens does so in the whole process, so that nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(ListeningTests), DisableParallelization = true)]
public sealed class ListeningTests;
