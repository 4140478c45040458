using System.Runtime.CompilerServices;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.Checking;

public sealed class CheckerTests
{
    /// <summary>Checks with a rule set that says something of some rules and nothing else.</summary>
    internal static CheckResult Check(string rules, DeclarationDocument document) =>
        Checker.Create(Policies.Parse($$"""{ "id": "test", "version": "1", "rules": {{rules}} }""")).Check(document);

    [Theory]
    [InlineData(2025, false)]
    [InlineData(2026, true)]
    [InlineData(null, false)]
    public void A_rule_set_of_another_year_is_mentioned(int? year, bool mentioned)
    {
        var result = Policies.Luxian.Check(Sample.Declaration with { FiscalYear = year });

        Assert.Equal(mentioned, result.Diagnostics.Any(finding => finding.Rule.Id == "PG9002" && finding.Severity == Severity.Info));
    }

    [Fact]
    public void A_budget_in_a_unit_that_is_not_money_is_no_budget()
    {
        var project = Sample.Project with { Budget = new PerfGoals.Units.Money(10, PerfGoals.Units.UnitOfMeasure.Read("吨")) };

        Assert.Equal("PG0005", Assert.Single(Policies.Luxian.Check(Sample.Declaration with { Projects = [project] }).Diagnostics).Rule.Id);
    }

    [Fact]
    public void A_legal_declaration_has_no_findings_and_a_complete_check()
    {
        var result = Policies.Luxian.Check(Sample.Declaration);

        Assert.Empty(result.Diagnostics);
        Assert.All(result.Undetermined, place => Assert.NotNull(place.Reference));
        Assert.Equal(["PG5001", "PG5002", "PG5003", "PG5004", "PG5005", "PG5006", "PG5007"], result.Undetermined.Select(place => place.Rule.Id).Order(StringComparer.Ordinal));
        Assert.True(result.IsComplete);
        Assert.Same(Policies.Luxian.Rules, result.Rules);
    }

    [Fact]
    public void A_rule_that_throws_becomes_a_finding_that_names_it_and_the_others_finish()
    {
        var descriptor = HostRule.Describe();
        var rule = HostRule.ForEachIndicator(descriptor, (in context) =>
        {
            if (context.Indicator.Path.Indicator == 1)
            {
                throw new InvalidOperationException("no luck");
            }

            context.Report(context.Indicator.Path, HostRule.Seen.With());
        });
        var result = Checker.Create("luxian-2025", rule).Check(Sample.WithWeights(10, 20, 30));

        var fault = Assert.Single(result.Diagnostics, finding => finding.Rule == EngineProblems.RuleFault);
        Assert.Equal((Severity.Error, GoalPath.OfIndicator(0, 1)), (fault.Severity, fault.Path));
        Assert.Equal(["HX0001", typeof(InvalidOperationException).FullName, "no luck"], fault.Message.Arguments.Select(argument => argument.Value));
        Assert.Equal(2, result.Diagnostics.Count(finding => finding.Rule == descriptor));
        Assert.Contains(result.Diagnostics, finding => finding.Rule.Id == "PG2001");
        Assert.False(result.IsComplete);
        var entry = Assert.Single(result.Ledger, entry => entry.Rule == descriptor);
        Assert.Equal((0, 2, 0, 0, 1), (entry.Passed, entry.Violated, entry.NotApplicable, entry.Undetermined, entry.Faulted));
    }

    [Fact]
    public void A_rule_that_throws_over_a_project_or_the_declaration_faults_there()
    {
        var ofProject = HostRule.ForEachProject(HostRule.Describe("HX0001", "of-project"), (in _) => throw new NotSupportedException());
        var ofDeclaration = HostRule.ForDeclaration(HostRule.Describe("HX0002", "of-declaration"), (in _) => throw new NotSupportedException());
        var result = Checker.Create(Policies.Empty, ofProject, ofDeclaration).Check(Sample.Declaration);

        Assert.Equal([GoalPath.Declaration, GoalPath.OfProject(0)], result.Diagnostics.Select(finding => finding.Path));
    }

    [Fact]
    public void A_rule_that_reports_a_message_it_does_not_declare_faults()
    {
        var stray = new Message("stray", new("别的。", "Stray."));
        var rule = HostRule.ForEachProject(HostRule.Describe(), (in context) => context.Report(context.Project.Path, stray.With()));
        var result = Checker.Create(Policies.Empty, rule).Check(Sample.Declaration);

        Assert.Equal("PG9001", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.Contains("stray", result.Diagnostics[0].Message.In(), StringComparison.Ordinal);
        Assert.False(result.IsComplete);
    }

    [Fact]
    public void A_rule_that_asks_for_a_parameter_it_does_not_declare_faults()
    {
        var stray = new CountParameter("stray", 1, new("别的", "Stray"));
        var rule = HostRule.ForEachProject(HostRule.Describe(), (in context) => context.Get(stray));

        Assert.False(Checker.Create(Policies.Empty, rule).Check(Sample.Declaration).IsComplete);
    }

    [Fact]
    public void Weights_too_large_to_add_make_the_check_incomplete_instead_of_wrong()
    {
        var result = Policies.Luxian.Check(Sample.WithWeights(7e28m, 7e28m));

        var fault = Assert.Single(result.Diagnostics, finding => finding.Rule.Id == "PG9001");
        Assert.Equal("PG2001", fault.Message.Arguments[0].Value);
        Assert.False(result.IsComplete);
    }

    [Fact]
    public void A_check_that_is_stopped_throws()
    {
        using var stop = new CancellationTokenSource();
        var rule = HostRule.ForEachProject(HostRule.Describe(), (in _) => stop.Cancel());
        var checker = Checker.Create("luxian-2025", rule);

        Assert.Throws<OperationCanceledException>(() => checker.Check(Sample.Declaration, stop.Token));
    }

    [Fact]
    public void A_rule_sees_that_the_check_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        var rule = HostRule.ForEachProject(HostRule.Describe(), (in context) =>
        {
            stop.Cancel();
            context.CancellationToken.ThrowIfCancellationRequested();
        });
        var checker = Checker.Create(Policies.Empty, rule);

        Assert.Throws<OperationCanceledException>(() => checker.Check(Sample.Declaration, stop.Token));
    }

    [Fact]
    public void A_rule_that_gives_up_on_its_own_faults_and_stops_nobody()
    {
        var rule = HostRule.ForEachProject(HostRule.Describe(), (in _) => throw new OperationCanceledException());

        Assert.Equal("PG9001", Assert.Single(Checker.Create("luxian-2025", rule).Check(Sample.Declaration).Diagnostics).Rule.Id);
    }

    [Fact]
    public void An_unreadable_weight_leaves_the_total_undetermined()
    {
        var result = Policies.Luxian.Check(Sample.Of([GoalTables.Indicator("≥", "95", "%", "45"), GoalTables.Indicator("≥", "95", "%", "较高")]));

        Assert.DoesNotContain(result.Diagnostics, finding => finding.Rule.Id == "PG2001");
        var unread = Assert.Single(result.Diagnostics, finding => finding.Rule.Id == "PG0002");
        Assert.Equal((Severity.Error, GoalPath.OfIndicator(0, 1).At(GoalField.Weight)), (unread.Severity, unread.Path));
        var place = Assert.Single(result.Undetermined, place => place.Reference is null);
        Assert.Equal(("PG2001", GoalPath.OfProject(0), unread.Path), (place.Rule.Id, place.Path, place.Missing));
        Assert.Equal(1, Assert.Single(result.Ledger, entry => entry.Rule.Id == "PG2001").Undetermined);
        Assert.True(result.IsComplete);
    }

    [Fact]
    public void A_place_is_listed_once_however_often_a_rule_cannot_tell_there()
    {
        var unknown = Sample.Indicator(FirstLevel.Unknown, SecondLevel.Unknown, "养护里程", 90);
        var result = Checker.Create(Policies.Naming("PG1001")).Check(Sample.Of([unknown]));

        Assert.Equal(GoalPath.OfIndicator(0, 0).At(GoalField.FirstLevel), Assert.Single(result.Undetermined).Missing);
        Assert.Equal(1, Assert.Single(result.Ledger).Undetermined);
    }

    [Fact]
    public void Rows_of_unknown_dimension_leave_a_shortage_undetermined_only_as_far_as_they_could_fill_it()
    {
        var unknown = Sample.Indicator(FirstLevel.Unknown, SecondLevel.Unknown, "养护里程", 90);
        var result = Policies.Luxian.Check(Sample.Of([unknown]));

        var shortage = Assert.Single(result.Diagnostics, finding => finding.Rule.Id == "PG1001");
        Assert.Equal([FirstLevel.Output, 0, 4], shortage.Message.Arguments.Select(argument => argument.Value));
        Assert.Equal(1, Assert.Single(result.Ledger, entry => entry.Rule.Id == "PG1001").Violated);
    }

    [Fact]
    public void A_rule_can_say_that_it_does_not_apply()
    {
        var rule = HostRule.ForDeclaration(HostRule.Describe(), (in context) => context.NotApplicable());
        var entry = Assert.Single(Checker.Create(Policies.Empty, rule).Check(Sample.Declaration).Ledger);

        Assert.Equal((1, 1), (entry.NotApplicable, entry.Due));
    }

    [Fact]
    public void A_finding_counts_more_than_what_a_rule_says_after_it()
    {
        var rule = HostRule.ForDeclaration(HostRule.Describe(), (in context) =>
        {
            context.Report(GoalPath.Declaration, HostRule.Seen.With());
            context.Undetermined(GoalPath.Declaration.At(GoalField.FiscalYear));
            context.NotApplicable();
        });

        Assert.Equal(1, Assert.Single(Checker.Create(Policies.Empty, rule).Check(Sample.Declaration).Ledger).Violated);
    }

    [Fact]
    public void Findings_come_in_the_order_of_their_places_and_then_of_their_rules()
    {
        var late = HostRule.ForDeclaration(HostRule.Describe("HX0002", "late"), (in context) =>
        {
            context.Report(GoalPath.OfProject(0), HostRule.Seen.With());
            context.Report(GoalPath.Declaration, HostRule.Seen.With());
        });
        var early = HostRule.ForEachProject(HostRule.Describe("HX0001", "early"), (in context) => context.Report(context.Project.Path, HostRule.Seen.With()));
        var result = Checker.Create(Policies.Empty, late, early).Check(Sample.Declaration);

        Assert.Equal(
            [("", "HX0002"), ("/projects/0", "HX0001"), ("/projects/0", "HX0002")],
            result.Diagnostics.Select(finding => (finding.Path.ToJsonPointer(), finding.Rule.Id)));
    }

    [Fact]
    public void A_checker_does_not_keep_what_it_checked_alive()
    {
        var checker = Checker.Create(Policies.Empty, HostRule.ForDeclaration(HostRule.Describe(), (in context) => context.Report(GoalPath.Declaration, HostRule.Seen.With())));
        var kept = CheckAndForget(checker);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(kept.IsAlive);
        GC.KeepAlive(checker);
    }

    [Fact]
    public void There_is_no_checker_for_a_rule_set_that_does_not_exist()
    {
        var refusal = Assert.Throws<RuleSetException>(() => Checker.Create("luxian-2099"));

        Assert.Contains("luxian-2025", refusal.Message, StringComparison.Ordinal);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference CheckAndForget(Checker checker)
    {
        var declaration = Sample.Declaration with { Notes = ["一次"] };
        Assert.Single(checker.Check(declaration).Diagnostics);
        return new(declaration);
    }
}
