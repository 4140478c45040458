using PerfGoals.Acceptance;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Rules;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.References;

public sealed class SecretRedactionTests
{
    private const string Name = "绝密丙号工程";

    private static readonly ReferenceRegister Register = new(book: new([new("408001", Sample.Project.Name)], new SecretProject("408001", Name)));
    private static readonly Declaration Leak = Sample.Declaration with { Projects = [Sample.Project with { Name = Name, AnnualGoal = Name }, Sample.Project] };

    [Fact]
    public void A_declaration_without_secret_projects_stays_the_same_object() => Assert.Same(Sample.Declaration, Register.Redact(Sample.Declaration));

    [Fact]
    public void Nothing_of_a_secret_project_is_left()
    {
        var safe = Register.Redact(Leak);

        Assert.Equal([true, false], safe.Projects.Select(project => project.IsSecret));
        Assert.DoesNotContain(Name, Json.Of(safe), StringComparison.Ordinal);
        Assert.Same(safe, Register.Redact(safe));
    }

    [Fact]
    public void The_checker_reports_it_and_looks_no_further()
    {
        var checker = new Checker(Policies.Luxian.Rules, new CheckerOptions { Reference = Register });
        var everything = HostRule.ForEachProject(HostRule.Describe(), (in ProjectContext context) => context.Report(context.Project.Path, HostRule.Seen.With()));
        var seen = new Checker(Checker.Create(Policies.Naming("PG5007"), everything).Rules, new CheckerOptions { Reference = Register }).Check(Leak);

        Assert.Equal(["PG5007 /projects/0", "HX0001 /projects/1"], seen.Diagnostics.Select(finding => $"{finding.Rule.Id} {finding.Path}"));
        Assert.DoesNotContain(checker.Check(Leak).Diagnostics, finding => finding.Path.Project == 0 && finding.Rule.Id != "PG5007");
        Assert.DoesNotContain(Name, Json.ReportOf(checker, Leak), StringComparison.Ordinal);
    }

    [Fact]
    public void No_way_into_a_check_leads_past_it()
    {
        var (first, second) = (new DocumentKey("a"), new DocumentKey("b"));
        var document = new DeclarationDocument { Source = "a", Declaration = Leak };
        var seen = new List<string>();
        var rule = new HostRule(HostRule.Describe(), actions =>
        {
            actions.ForDeclaration((in context) => seen.Add(context.Declaration.Project(0).AnnualGoal));
            actions.ForEachProject((in context) => seen.Add(context.Project.Name));
            actions.ForEachIndicator((in context) => seen.Add($"{context.Indicator.Path.Project}"));
        });
        var checker = new Checker(Checker.Create(Policies.Naming("PG6001"), rule, new SeenInPortfolio(seen)).Rules, new CheckerOptions { Reference = Register, MaxDegreeOfParallelism = 1 });

        var result = checker.Check(Leak);
        checker.Check(document);
        checker.CheckAll([document, document with { Source = "b" }]);
        var portfolio = checker.StartPortfolio();
        var alone = portfolio.Add(first, Leak);
        portfolio.Add(second, document);
        var joined = portfolio.Complete().Join(first, Leak, alone);
        var repaired = new Fixer(checker).Fix(document);

        Assert.NotEmpty(seen);
        Assert.DoesNotContain(Name, seen);
        Assert.DoesNotContain("0", seen);
        Assert.Equal(1 + 1 + Sample.Project.Indicators.Length, result.Ledger.Single(entry => entry.Rule == rule.Descriptor).Due);
        Assert.Equal("", Assert.Single(Assert.Single(joined.Diagnostics).Evidence).Text);
        Assert.True(repaired.Document.Declaration.Projects[0].IsSecret);
    }

    [Fact]
    public void Two_secret_projects_are_no_duplicate()
    {
        var checker = new Checker(Checker.Create(Policies.Naming("PG6001", "PG1003")).Rules, new CheckerOptions { Reference = Register });
        var twice = new DeclarationDocument { Source = "a", Declaration = Leak with { Projects = [Leak.Projects[0], Leak.Projects[0]] } };

        Assert.All(checker.CheckAll([twice, twice]), result => Assert.Empty(result.Diagnostics));
    }

    [Fact]
    public void What_is_fixed_beside_it_leaves_it_as_it_is()
    {
        var rule = HostRule.ForEachProject(HostRule.Describe(), (in context) => context.Report(context.Project.Path, HostRule.Seen.With())
            .Fix("name", FixApplicability.Safe, new("改名", "Rename"), (context.Project.At(GoalField.ProjectName), "改过的名称")));
        var checker = new Checker(Checker.Create(Policies.Empty, rule).Rules, new CheckerOptions { Reference = Register });
        var result = new Fixer(checker).Fix(new DeclarationDocument { Source = "a", Declaration = Leak });

        Assert.Equal([(true, ""), (false, "改过的名称")], result.Document.Declaration.Projects.Select(project => (project.IsSecret, project.Name)));
        Assert.Equal(GoalPath.OfProject(1), Assert.Single(result.Applied).Finding.Path);
        Assert.DoesNotContain(Name, Json.Of(result.Document.Declaration), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("408001")]
    [InlineData("某县交通运输局")]
    public void Suppressions_that_name_it_are_left_out(string? unit)
    {
        var naming = new Suppression { Rule = "PG2001", Unit = unit, Project = Name + " ", Reason = "分两年实施" };
        var other = naming with { Project = Sample.Project.Name };
        var document = new DeclarationDocument { Source = "a", Declaration = Sample.Declaration, Suppressions = [naming, other] };

        Assert.Equal([other], Register.Redact(document).Suppressions.AsEnumerable());
        Assert.Equal([other], new SuppressionSet([naming, other], "s.json").Redact(Register).Suppressions.AsEnumerable());
    }

    [Theory]
    [InlineData(Name)]
    [InlineData("绝密 / 丙号工程")]
    public void What_a_baseline_of_earlier_says_of_it_is_left_out(string name)
    {
        var register = new ReferenceRegister(book: new([], new SecretProject("408001", name)));
        var earlier = Checked.Of(Leak with { Projects = [WithOneIndicator(name), WithOneIndicator("其他项目")] }).Result;
        var baseline = Baseline.From([earlier]);
        var safe = baseline.Redact(register);

        Assert.Contains(baseline.Entries, entry => entry.Place.Contains(name, StringComparison.Ordinal));
        Assert.Equal(baseline.Entries.Where(entry => !entry.Place.Contains(name, StringComparison.Ordinal)), safe.Entries);
        Assert.NotEmpty(safe.Entries);
        Assert.Equal((baseline.RuleSet, baseline.RulesHash), (safe.RuleSet, safe.RulesHash));
    }

    private static Project WithOneIndicator(string name) => Sample.Project with { Name = name, Indicators = Sample.Project.Indicators[..1] };

    private sealed class SeenInPortfolio(List<string> seen) : PortfolioRule<List<PortfolioPlace>>(HostRule.Describe(id: "HX0002", name: "seen-in-portfolio"))
    {
        protected override List<PortfolioPlace> Create() => [];

        protected override void Add(List<PortfolioPlace> state, in PortfolioEntryContext context)
        {
            seen.Add(context.Declaration.Project(0).Name);
            state.Add(context.Place(GoalPath.OfProject(0).At(GoalField.ProjectName)));
        }

        protected override List<PortfolioPlace> Merge(List<PortfolioPlace> left, List<PortfolioPlace> right) => [.. left, .. right];

        protected override void Report(List<PortfolioPlace> state, in PortfolioContext context)
        {
            foreach (var place in state)
            {
                context.Report(place, HostRule.Seen.With());
            }
        }
    }
}
