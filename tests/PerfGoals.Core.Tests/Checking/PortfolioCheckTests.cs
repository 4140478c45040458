using System.Runtime.CompilerServices;
using PerfGoals.Acceptance;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.Checking;

public sealed class PortfolioCheckTests
{
    private static readonly DocumentKey First = new("a");
    private static readonly DocumentKey Second = new("b");

    private static readonly Checker Duplicates = Checker.Create(Policies.Naming("PG6001"));

    [Fact]
    public void A_finding_says_in_which_declaration_it_is_and_where_the_other_one_is()
    {
        var result = PortfolioChecks.Whole(Duplicates, [(Second, Sample.Declaration), (First, Sample.Declaration)]);

        var finding = Assert.Single(result.Diagnostics);
        Assert.Equal((Second, GoalPath.OfProject(0), "same-name", Severity.Warning), (finding.Document, finding.Path, finding.Message.Template.Key, finding.Severity));
        Assert.Equal(First, Assert.Single(finding.Related).Document);
        Assert.Equal(new LedgerEntry(finding.Rule, 1, 1, 0, 0, 0), Assert.Single(result.Ledger));
        Assert.True(result.IsComplete);
    }

    [Fact]
    public void A_related_place_in_the_same_declaration_names_no_declaration()
    {
        var twice = Sample.Declaration with { Projects = [Sample.Project with { Code = "P-1" }, Sample.Project with { Code = "P-1", Name = "另一个项目" }] };

        Assert.Null(Assert.Single(Assert.Single(PortfolioChecks.Whole(Duplicates, [(First, twice)]).Diagnostics).Related).Document);
    }

    [Fact]
    public void The_rules_about_single_declarations_are_run_as_ever()
    {
        var checker = Checker.Create(Policies.Naming("PG1003", "PG6001"));
        var nameless = Sample.Declaration with { Projects = [Sample.Project with { Name = "" }] };
        var result = checker.StartPortfolio().Add(First, new DeclarationDocument { Source = "a", Declaration = nameless });

        Assert.Equal(checker.Check(nameless).Ledger.AsEnumerable(), result.Ledger);
        Assert.Equal("PG1003", Assert.Single(result.Diagnostics).Rule.Id);
        Assert.Equal(0, result.Ledger.Single(entry => entry.Rule.Id == "PG6001").Due);
    }

    [Fact]
    public void The_result_of_a_declaration_can_be_had_with_what_the_portfolio_says_of_it()
    {
        var checker = Checker.Create(Policies.Naming("PG2001", "PG6001"));
        var declaration = Sample.WithWeights(50);
        var check = checker.StartPortfolio();
        check.Add(First, declaration);
        var alone = check.Add(Second, declaration);
        var joined = check.Complete().Join(Second, declaration, alone);

        Assert.Equal(["PG6001", "PG2001"], joined.Diagnostics.Select(finding => finding.Rule.Id));
        Assert.All(joined.Ledger, entry => Assert.Equal((1, 1), (entry.Violated, entry.Due)));
    }

    [Fact]
    public void What_is_accepted_in_a_result_stays_so_when_it_is_joined()
    {
        var checker = Checker.Create(Policies.Naming("PG2001", "PG6001"));
        var declaration = Sample.WithWeights(50);
        var check = checker.StartPortfolio();
        check.Add(First, declaration);
        var alone = check.Add(Second, declaration);
        var document = new CheckedDocument(new() { Declaration = declaration, Source = "b" }, alone);
        var suppressed = new SuppressionSet([new Suppression { Rule = "PG2001", Everywhere = true, Reason = "按旧表考核" }]).Apply([document], new DateOnly(2025, 1, 1)).Documents[0];
        var known = Baseline.From([alone]).Apply([document]).Documents[0];
        var whole = check.Complete();

        Assert.Equal("PG2001", Assert.Single(whole.Join(Second, declaration, suppressed.Result).Suppressed).Diagnostic.Rule.Id);
        Assert.Equal("PG2001", Assert.Single(whole.Join(Second, declaration, known.Result).Known).Rule.Id);
        Assert.Equal("PG6001", Assert.Single(whole.Join(Second, declaration, known.Result).Diagnostics).Rule.Id);
    }

    [Fact]
    public void A_result_that_is_not_of_the_portfolio_is_not_joined()
    {
        var check = Duplicates.StartPortfolio();
        var result = check.Add(First, Sample.Declaration);
        var whole = check.Complete();

        Assert.Throws<ArgumentException>(() => whole.Join(Second, Sample.Declaration, result));
        Assert.Throws<ArgumentException>(() => whole.Join(First, Sample.Declaration, Policies.Luxian.Check(Sample.Declaration)));
    }

    [Fact]
    public void A_joined_finding_has_its_cell_for_evidence()
    {
        var check = Checker.Create(Policies.Empty, At(GoalPath.OfProject(0).At(GoalField.ProjectName))).StartPortfolio();
        var alone = check.Add(First, Sample.Declaration);
        var whole = check.Complete();

        Assert.Empty(Assert.Single(whole.Diagnostics).Evidence);
        var joined = Assert.Single(whole.Join(First, Sample.Declaration, alone).Diagnostics);
        Assert.Equal("乡镇公路养护", Assert.Single(joined.Evidence).Text);
        Assert.Equal(whole.Diagnostics[0].Fingerprint, joined.Fingerprint);
    }

    [Fact]
    public void A_fingerprint_does_not_depend_on_the_row_or_the_name_of_the_file()
    {
        var other = Sample.Project with { Name = "桥梁加固" };
        var before = PortfolioChecks.Whole(Duplicates, [(First, Sample.Declaration), (Second, Sample.Declaration)]);
        var after = PortfolioChecks.Whole(Duplicates, [(First, Sample.Declaration), (new("z", 9), Sample.Declaration with { Projects = [other, Sample.Project] })]);

        Assert.Equal(Assert.Single(before.Diagnostics).Fingerprint, Assert.Single(after.Diagnostics).Fingerprint);
        Assert.NotEqual(before.Diagnostics[0].Path, after.Diagnostics[0].Path);
    }

    [Fact]
    public void A_rule_that_throws_at_one_declaration_reports_about_the_others_and_the_result_is_incomplete()
    {
        var checker = Checker.Create(Policies.Empty, Rule(add: (state, in context) => state.Add(
            context.Document == First ? throw new InvalidOperationException("no luck") : context.Place(GoalPath.Declaration))));
        var check = checker.StartPortfolio();
        var alone = check.Add(First, Sample.Declaration);
        check.Add(Second, Sample.Declaration);
        var result = check.Complete();

        Assert.Equal([("PG9001", (DocumentKey?)First), ("HX0001", Second)], result.Diagnostics.Select(finding => (finding.Rule.Id, finding.Document)));
        Assert.Equal(["HX0001", typeof(InvalidOperationException).FullName, "no luck"], result.Diagnostics[0].Message.Arguments.Select(argument => argument.Value));
        Assert.Equal((1, 1), (Assert.Single(result.Ledger).Violated, result.Ledger[0].Faulted));
        Assert.False(result.IsComplete);
        Assert.False(result.Join(First, Sample.Declaration, alone).IsComplete);
    }

    public static TheoryData<string, IRule> Failing => new()
    {
        { "create", Rule(create: () => throw new NotSupportedException()) },
        { "create nothing", Rule(create: () => null!) },
        { "merge", Rule(merge: (_, _) => throw new NotSupportedException()) },
        { "merge into nothing", Rule(merge: (_, _) => null!) },
        { "report", Rule(report: (_, in _) => throw new NotSupportedException()) },
        { "a message of others", Rule(report: (state, in context) => context.Report(state[0], new Message("stray", new("别的。", "Stray.")).With())) },
        { "no place", Rule(report: (_, in context) => context.Report(default, HostRule.Seen.With())) },
        { "no related place", Rule(report: (state, in context) => context.Report(state[0], HostRule.Seen.With()).Related(default, new("无", "none"))) },
        { "a parameter of others", Rule(report: (_, in context) => context.Get(new CountParameter("stray", 1, new("别的", "Stray")))) },
    };

    [Theory]
    [MemberData(nameof(Failing))]
    public void A_rule_that_fails_over_the_whole_has_checked_nothing(string what, IRule rule)
    {
        var checker = Checker.Create(Policies.Naming("PG6001"), rule);
        var (check, other) = (checker.StartPortfolio(), checker.StartPortfolio());
        var alone = check.Add(First, Sample.Declaration);
        other.Add(Second, Sample.Declaration);
        check.Merge(other);
        var result = check.Complete();

        var fault = Assert.Single(result.Diagnostics, finding => finding.Rule == EngineProblems.RuleFault);
        Assert.True((fault.Document, fault.Path) == (null, GoalPath.Declaration), what);
        Assert.Equal(2, result.Ledger.Single(entry => entry.Rule == rule.Descriptor).Faulted);
        Assert.False(result.IsComplete);
        Assert.False(result.Join(First, Sample.Declaration, alone).IsComplete);
        Assert.Contains(result.Diagnostics, finding => finding.Rule.Id == "PG6001");
    }

    [Fact]
    public void A_portfolio_without_declarations_in_which_a_rule_fails_is_no_pass() =>
        Assert.False(Checker.Create(Policies.Empty, Rule(report: (_, in _) => throw new NotSupportedException())).StartPortfolio().Complete().IsComplete);

    [Fact]
    public void A_place_of_another_portfolio_is_not_reported()
    {
        PortfolioPlace? kept = null;
        var checker = Checker.Create(Policies.Empty, Rule(
            add: (_, in context) => kept ??= context.Place(GoalPath.Declaration),
            report: (_, in context) => context.Report(kept!.Value, HostRule.Seen.With())));

        Assert.True(PortfolioChecks.Whole(checker, [(First, Sample.Declaration)]).IsComplete);
        Assert.False(PortfolioChecks.Whole(checker, [(Second, Sample.Declaration)]).IsComplete);
    }

    [Fact]
    public void A_place_that_does_not_exist_is_refused_where_it_is_made() =>
        Assert.Equal(First, Assert.Single(PortfolioChecks.Whole(Checker.Create(Policies.Empty, At(GoalPath.OfProject(7))), [(First, Sample.Declaration)]).Diagnostics).Document);

    [Fact]
    public void A_rule_keeps_the_parameters_that_are_in_force()
    {
        var limit = new CountParameter("limit", 3, new("上限", "The limit"));
        var seen = new List<int>();
        var rule = new HostRule(HostRule.Describe(parameters: [limit]), actions => actions.ForPortfolio<object>(
            () => new(), (_, in context) => seen.Add(context.Get(limit)), (left, _) => left, (_, in context) => seen.Add(context.Get(limit))));
        PortfolioChecks.Whole(Checker.Create(Policies.Empty, rule), [(First, Sample.Declaration)]);

        Assert.Equal([3, 3], seen);
    }

    [Fact]
    public void A_key_is_given_once()
    {
        var (check, other) = (Duplicates.StartPortfolio(), Duplicates.StartPortfolio());
        check.Add(First, Sample.Declaration);
        other.Add(First, Sample.Declaration);

        Assert.Throws<ArgumentException>(() => check.Add(First, Sample.Declaration));
        Assert.Contains("'a'", Assert.Throws<ArgumentException>(() => check.Merge(other)).Message, StringComparison.Ordinal);
        check.Add(Second, Sample.Declaration);
        Assert.Equal((2, true), (check.Count, check.Contains(Second)));
    }

    [Fact]
    public void Parts_with_other_rules_in_force_are_not_merged()
    {
        var check = Duplicates.StartPortfolio();

        Assert.Throws<ArgumentException>(() => check.Merge(Policies.Luxian.StartPortfolio()));
        Assert.Throws<ArgumentException>(() => check.Merge(check));
    }

    [Fact]
    public void What_is_complete_or_merged_is_of_no_further_use()
    {
        var (check, other) = (Duplicates.StartPortfolio(), Duplicates.StartPortfolio());
        check.Merge(other);
        Assert.Throws<InvalidOperationException>(() => other.Add(First, Sample.Declaration));
        Assert.Throws<InvalidOperationException>(() => other.Complete());
        Assert.Throws<InvalidOperationException>(() => check.Merge(other));

        check.Complete();
        Assert.Throws<InvalidOperationException>(() => check.Complete());
        Assert.Throws<InvalidOperationException>(() => check.Merge(Duplicates.StartPortfolio()));
    }

    [Fact]
    public void A_check_that_was_stopped_amid_a_change_of_states_is_of_no_further_use()
    {
        using var stop = new CancellationTokenSource();
        var check = Checker.Create(Policies.Empty, Rule(add: (_, in context) =>
        {
            stop.Cancel();
            context.CancellationToken.ThrowIfCancellationRequested();
        })).StartPortfolio();

        Assert.Throws<OperationCanceledException>(() => check.Add(First, Sample.Declaration, stop.Token));
        Assert.Throws<InvalidOperationException>(() => check.Complete());
    }

    [Fact]
    public void A_rule_registers_one_state()
    {
        var checker = Checker.Create(Policies.Empty, new HostRule(HostRule.Describe(), actions =>
        {
            actions.ForPortfolio<object>(() => new(), (_, in _) => { }, (left, _) => left, (_, in _) => { });
            actions.ForPortfolio<object>(() => new(), (_, in _) => { }, (left, _) => left, (_, in _) => { });
        }));

        Assert.Equal("not-ready", Assert.Single(checker.Check(Sample.Declaration).Diagnostics).Message.Template.Key);
    }

    [Theory]
    [InlineData("add")]
    [InlineData("report")]
    public void A_call_that_runs_past_its_time_budget_is_a_fault(string slow)
    {
        var rule = Rule(
            add: (state, in context) => state.Add(slow == "add" ? Endless(context.CancellationToken) : context.Place(GoalPath.Declaration)),
            report: (state, in context) => state.Add(slow == "report" ? Endless(context.CancellationToken) : default));
        var checker = new Checker(RulesInForce.Resolve(Policies.Empty, RuleSetLibrary.Shipped, new RuleCatalog([rule])), new CheckerOptions { RuleTimeBudget = TimeSpan.FromMilliseconds(20) });
        var (check, other) = (checker.StartPortfolio(), checker.StartPortfolio());
        check.Add(First, Sample.Declaration);
        other.Add(Second, Sample.Declaration);
        check.Merge(other);
        var result = check.Complete();

        Assert.All(result.Diagnostics, finding => Assert.Equal("overdue", finding.Message.Template.Key));
        Assert.Equal((2, false), (Assert.Single(result.Ledger).Faulted, result.IsComplete));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(16)]
    public void Declarations_checked_together_are_one_portfolio_whatever_the_number_of_threads(int threads)
    {
        var rules = RulesInForce.Resolve(Policies.Naming("PG2001", "PG6001"), RuleSetLibrary.Shipped, new RuleCatalog(PortfolioRules.All));
        var documents = Enumerable.Range(0, 40).Select(index => new DeclarationDocument { Source = $"{index / 2}", Declaration = Sample.WithWeights(index) }).ToArray();
        var check = new Checker(rules).StartPortfolio();
        var keys = DocumentKey.OfSources(documents.Select(document => document.Source));
        var alone = documents.Select((document, index) => check.Add(keys[index], document)).ToArray();
        var whole = check.Complete();

        var results = new Checker(rules, new CheckerOptions { MaxDegreeOfParallelism = threads }).CheckAll(documents);

        Assert.Equal(
            documents.Select((document, index) => Json.ReportOf(rules, document, whole.Join(keys[index], document.Declaration, alone[index]))),
            documents.Select((document, index) => Json.ReportOf(rules, document, results[index])));
        Assert.Equal(39, results.Count(result => result.Diagnostics.Any(finding => finding.Rule.Id == "PG6001")));
    }

    [Fact]
    public void A_source_that_is_met_again_has_a_number() =>
        Assert.Equal([new("a"), new("b"), new("a", 2), new("a", 3)], DocumentKey.OfSources(["a", "b", "a", "a"]).AsEnumerable());

    [Fact]
    public void A_declaration_is_not_kept_though_rules_fail_and_report()
    {
        var check = Checker.Create(Policies.Naming("PG6001"), Rule(add: (_, in _) => throw new NotSupportedException())).StartPortfolio();
        var kept = AddAndForget(check);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(kept.IsAlive);
        Assert.Equal(1, check.Count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference AddAndForget(PortfolioCheck check)
    {
        var declaration = Sample.Declaration with { Notes = ["一次"] };
        check.Add(First, declaration);
        return new(declaration);
    }

    private static PortfolioPlace Endless(CancellationToken stop)
    {
        stop.WaitHandle.WaitOne();
        return default;
    }

    // Reports one place of every declaration.
    private static HostRule At(GoalPath path) => Rule(add: (state, in context) => state.Add(context.Place(path)));

    private static HostRule Rule(
        Func<List<PortfolioPlace>>? create = null,
        PortfolioEntryAction<List<PortfolioPlace>>? add = null,
        Func<List<PortfolioPlace>, List<PortfolioPlace>, List<PortfolioPlace>>? merge = null,
        PortfolioAction<List<PortfolioPlace>>? report = null) => new(HostRule.Describe(), actions => actions.ForPortfolio(
            create ?? (() => []),
            add ?? ((state, in context) => state.Add(context.Place(GoalPath.Declaration))),
            merge ?? ((left, right) => [.. left, .. right]),
            report ?? ((state, in context) =>
            {
                foreach (var place in state)
                {
                    context.Report(place, HostRule.Seen.With());
                }
            })));
}
