using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules;

namespace PerfGoals.Core.Tests.Checking;

/// <summary>Rules that fail in every way a rule can: each is named, and in no other rule's way.</summary>
public sealed class RuleFaultTests
{
    [Fact]
    public void A_rule_that_reports_a_place_beyond_the_declaration_faults()
    {
        var (result, fault) = FaultOf(HostRule.ForEachProject(HostRule.Describe(), (in context) => context.Report(GoalPath.OfIndicator(0, 99), HostRule.Seen.With())));

        Assert.Equal(("threw", GoalPath.OfProject(0)), (fault.Message.Template.Key, fault.Path));
        Assert.Equal(1, EntryOf(result).Faulted);
    }

    [Fact]
    public void What_an_exception_says_in_several_lines_is_reported_on_one()
    {
        var (_, fault) = FaultOf(HostRule.ForDeclaration(HostRule.Describe(), (in _) => throw new InvalidOperationException("no luck\r\n  today\n")));

        Assert.Contains("no luck today", fault.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("PG9001: ", fault.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.ToString());
    }

    [Fact]
    public void A_rule_that_misses_data_beyond_the_declaration_faults()
    {
        var (result, _) = FaultOf(HostRule.ForEachProject(HostRule.Describe(), (in context) => context.Undetermined(GoalPath.OfProject(99))));

        Assert.DoesNotContain(result.Undetermined, place => place.Rule.Id == "HX0001");
    }

    [Fact]
    public void A_rule_that_cannot_register_faults_at_every_declaration_and_leaves_the_checker_usable()
    {
        var rule = new HostRule(HostRule.Describe(), actions =>
        {
            actions.ForDeclaration((in context) => context.Report(GoalPath.Declaration, HostRule.Seen.With()));
            throw new InvalidOperationException("no luck");
        });
        var (result, fault) = FaultOf(rule);

        Assert.Equal(("not-ready", GoalPath.Declaration), (fault.Message.Template.Key, fault.Path));
        Assert.Equal(["HX0001", typeof(InvalidOperationException).FullName, "no luck"], fault.Message.Arguments.Select(argument => argument.Value));
        Assert.Equal((1, 1), (EntryOf(result).Due, EntryOf(result).Faulted));
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Rule.Id == "HX0001");
    }

    [Fact]
    public void A_rule_that_registers_nothing_faults()
    {
        var (result, fault) = FaultOf(new HostRule(HostRule.Describe(), _ => { }));

        Assert.Equal("no-actions", fault.Message.Template.Key);
        Assert.Equal(1, EntryOf(result).Faulted);
    }

    [Fact]
    public void A_rule_that_is_narrowed_to_a_type_without_levels_faults() =>
        Assert.Equal("not-ready", FaultOf(new HostRule(HostRule.Describe(), actions => actions.ForEachIndicator((in _) => { }, default(IndicatorType)))).Fault.Message.Template.Key);

    [Fact]
    public void A_rule_with_another_descriptor_at_every_call_faults()
    {
        var (result, fault) = FaultOf(new DescribedRule(() => HostRule.Describe()));

        Assert.Equal("unsteady-descriptor", fault.Message.Template.Key);
        Assert.Equal("HX0001", Assert.Single(result.Ledger, entry => entry.Faulted > 0).Rule.Id);
    }

    [Fact]
    public void A_rule_whose_descriptor_throws_once_it_is_in_force_faults()
    {
        var descriptor = HostRule.Describe();
        var calls = 0;
        var (_, fault) = FaultOf(new DescribedRule(() => calls++ == 0 ? descriptor : throw new InvalidOperationException("no luck")));

        Assert.Equal("not-ready", fault.Message.Template.Key);
    }

    [Fact]
    public void A_rule_that_never_says_what_it_is_is_refused_by_name()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Checker.Create(Policies.Empty, new DescribedRule(() => throw new InvalidOperationException("no luck"))));

        Assert.Contains(nameof(DescribedRule), refusal.Message, StringComparison.Ordinal);
        Assert.IsType<InvalidOperationException>(refusal.InnerException);
    }

    [Fact]
    public void A_rule_is_switched_off_after_three_faults_and_one_finding_says_how_many_places_were_left()
    {
        var calls = 0;
        var rule = HostRule.ForEachIndicator(HostRule.Describe(), (in _) =>
        {
            calls++;
            throw new InvalidOperationException("no luck");
        });
        var checker = Checker.Create("luxian-2025", rule);
        var result = checker.Check(Sample.WithWeights(10, 20, 30, 10, 20));

        Assert.Equal(3, calls);
        Assert.Equal((5, 5), (EntryOf(result).Due, EntryOf(result).Faulted));
        var switchedOff = Assert.Single(result.Diagnostics, finding => finding.Message.Template.Key == "switched-off");
        Assert.Equal(GoalPath.Declaration, switchedOff.Path);
        Assert.Equal(["HX0001", 2], switchedOff.Message.Arguments.Select(argument => argument.Value));
        Assert.Equal(4, result.Diagnostics.Count(finding => finding.Rule == EngineProblems.RuleFault));
        Assert.All(result.Ledger.Where(entry => entry.Rule.Id != "HX0001"), entry => Assert.Equal(0, entry.Faulted));

        // The next declaration is another matter.
        checker.Check(Sample.WithWeights(10));
        Assert.Equal(4, calls);
    }

    [Fact]
    public void Three_faults_with_no_place_left_need_no_further_finding()
    {
        var rule = HostRule.ForEachIndicator(HostRule.Describe(), (in _) => throw new InvalidOperationException("no luck"));

        Assert.Equal(3, Checker.Create(Policies.Empty, rule).Check(Sample.WithWeights(10, 20, 30)).Diagnostics.Length);
    }

    [Fact]
    public void A_rule_that_runs_past_its_time_sees_its_token_cancelled_faults_and_is_switched_off()
    {
        var time = new ManualTime();
        var rule = HostRule.ForEachIndicator(HostRule.Describe(), (in context) =>
        {
            var token = context.CancellationToken;
            Assert.False(token.IsCancellationRequested);
            time.Advance(TimeSpan.FromSeconds(3));
            token.ThrowIfCancellationRequested();
        });
        var result = Slow(time, rule).Check(Sample.WithWeights(10, 20, 30));

        var overdue = Assert.Single(result.Diagnostics, finding => finding.Message.Template.Key == "overdue");
        Assert.Equal(GoalPath.OfIndicator(0, 0), overdue.Path);
        Assert.Equal(["HX0001", 2m], overdue.Message.Arguments.Select(argument => argument.Value));
        Assert.Equal(2, Assert.Single(result.Diagnostics, finding => finding.Message.Template.Key == "switched-off").Message.Arguments[1].Value);
        Assert.Equal(3, EntryOf(result).Faulted);
        Assert.False(result.IsComplete);
        Assert.Contains(result.Diagnostics, finding => finding.Rule.Id == "PG2001");
    }

    [Fact]
    public void A_rule_that_ignores_its_token_faults_once_it_ends()
    {
        var time = new ManualTime();
        var rule = HostRule.ForEachProject(HostRule.Describe(), (in _) => time.Advance(TimeSpan.FromSeconds(3)));

        Assert.Equal("overdue", Assert.Single(Slow(time, rule).Check(Sample.Declaration).Diagnostics).Message.Template.Key);
    }

    [Fact]
    public void The_token_of_the_next_rule_is_a_fresh_one()
    {
        var time = new ManualTime();
        var seen = new List<bool>();
        var slow = HostRule.ForEachProject(HostRule.Describe("HX0001", "slow"), (in context) =>
        {
            _ = context.CancellationToken;
            time.Advance(TimeSpan.FromSeconds(3));
        });
        var next = HostRule.ForEachProject(HostRule.Describe("HX0002", "next"), (in context) => seen.Add(context.CancellationToken.IsCancellationRequested));
        Slow(time, slow, next).Check(Sample.Declaration);

        Assert.Equal([false], seen);
    }

    [Fact]
    public void Many_calls_that_each_keep_their_time_may_take_longer_together()
    {
        var time = new ManualTime();
        var rule = HostRule.ForEachIndicator(HostRule.Describe(), (in _) => time.Advance(TimeSpan.FromSeconds(1.9)));

        Assert.True(Slow(time, rule).Check(Sample.WithWeights(45, 45)).IsComplete);
    }

    [Fact]
    public void Without_a_budget_a_rule_may_take_as_long_as_it_likes()
    {
        var time = new ManualTime();
        var rule = HostRule.ForEachProject(HostRule.Describe(), (in _) => time.Advance(TimeSpan.FromDays(1)));
        var checker = new Checker(Checker.Create("luxian-2025", rule).Rules, new() { RuleTimeBudget = null, TimeProvider = time });

        Assert.True(checker.Check(Sample.Declaration).IsComplete);
        Assert.Equal(0, time.Armed);
    }

    [Fact]
    public void The_timer_rests_when_nothing_is_checked()
    {
        var time = new ManualTime();
        var armed = 0;
        var checker = Slow(time, HostRule.ForEachProject(HostRule.Describe(), (in _) => armed = time.Armed));
        Assert.Equal(0, time.Armed);
        checker.Check(Sample.Declaration);
        time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal((1, 0), (armed, time.Armed));
        checker.Check(Sample.Declaration);
        Assert.Equal(1, time.Armed);
    }

    [Fact]
    public void A_host_that_stops_the_check_is_not_a_fault_of_a_slow_rule()
    {
        var time = new ManualTime();
        using var stop = new CancellationTokenSource();
        var rule = HostRule.ForEachProject(HostRule.Describe(), (in context) =>
        {
            var token = context.CancellationToken;
            stop.Cancel();
            time.Advance(TimeSpan.FromSeconds(3));
            token.ThrowIfCancellationRequested();
        });

        Assert.ThrowsAny<OperationCanceledException>(() => Slow(time, rule).Check(Sample.Declaration, stop.Token));
    }

    [Fact]
    public void A_check_that_was_stopped_leaves_the_checker_as_it_was()
    {
        using var stop = new CancellationTokenSource();
        var checker = Checker.Create(Policies.Empty, HostRule.ForEachIndicator(HostRule.Describe(), (in context) =>
        {
            context.Report(context.Indicator.Path, HostRule.Seen.With());
            stop.Cancel();
        }));
        Assert.ThrowsAny<OperationCanceledException>(() => checker.Check(Sample.WithWeights(10, 20), stop.Token));
        var result = checker.Check(Sample.WithWeights(10, 20));

        Assert.Equal((2, 2, 0), (result.Diagnostics.Length, EntryOf(result).Violated, EntryOf(result).Passed));
    }

    [Fact]
    public void A_rule_may_check_another_declaration_with_its_own_checker()
    {
        Checker? checker = null;
        var inner = 0;
        checker = Checker.Create(Policies.Empty, HostRule.ForDeclaration(HostRule.Describe(), (in context) =>
        {
            if (context.Declaration.ProjectCount > 0)
            {
                inner = checker!.Check(Sample.Declaration with { Projects = [] }).Diagnostics.Length;
            }

            context.Report(GoalPath.Declaration, HostRule.Seen.With());
        }));

        Assert.Equal((1, 1), (Assert.Single(checker.Check(Sample.Declaration).Ledger).Violated, inner));
    }

    private static Checker Slow(ManualTime time, params IRule[] rules) =>
        new(Checker.Create("luxian-2025", rules).Rules, new() { RuleTimeBudget = TimeSpan.FromSeconds(2), TimeProvider = time });

    private static LedgerEntry EntryOf(CheckResult result) => Assert.Single(result.Ledger, entry => entry.Rule.Id == "HX0001");

    private static (CheckResult Result, Diagnostic Fault) FaultOf(IRule rule)
    {
        var result = Checker.Create("luxian-2025", rule).Check(Sample.WithWeights(10, 20));

        // The others finish, and nobody can take the result for clean.
        Assert.Contains(result.Diagnostics, finding => finding.Rule.Id == "PG2001");
        Assert.False(result.IsComplete);
        var fault = Assert.Single(result.Diagnostics, finding => finding.Rule == EngineProblems.RuleFault);
        Assert.Equal((Severity.Error, "HX0001"), (fault.Severity, fault.Message.Arguments[0].Value));
        return (result, fault);
    }

    private sealed class DescribedRule(Func<RuleDescriptor> describe) : IRule
    {
        public RuleDescriptor Descriptor => describe();

        public void Initialize(RuleActions actions) => actions.ForDeclaration((in _) => { });
    }
}
