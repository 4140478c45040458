using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.References;
using PerfGoals.Rules;

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
}
