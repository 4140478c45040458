using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Editing;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Core.Tests.Checking;

public sealed class FixerTests
{
    private static readonly LocalizedText Title = new("改名", "Rename");

    private static readonly Message<string> Named = new("named", "name", new("叫“{name}”。", "Called '{name}'."));

    [Fact]
    public void A_misspelt_rule_is_refused_with_the_one_that_was_meant()
    {
        var fixer = new Fixer(Checker.Create("luxian-2025"));
        var document = new DeclarationDocument { Source = "one", Declaration = Sample.Declaration };

        var refusal = Assert.Throws<ArgumentException>(() => fixer.Fix(document, new FixSelection { Kinds = [new FixKind("weight-off-total", "adjust")] }));

        Assert.Contains("Did you mean: PG2001 weights-off-total", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fixes_are_applied_until_none_is_left()
    {
        var result = Fix("aaab", name => name.StartsWith('a') ? name[1..] : null);

        Assert.Equal("b", result.Document.Declaration.Projects[0].Name);
        Assert.Equal([1, 2, 3], result.Applied.Select(fix => fix.Round));
        Assert.Empty(result.Skipped);
        Assert.Empty(result.Remaining.Diagnostics);
    }

    [Fact]
    public void A_fix_that_leaves_its_finding_is_applied_once_and_said_to_be_in_vain()
    {
        var rule = HostRule.ForEachProject(HostRule.Describe(), (in context) => context.Report(context.Project.Path, HostRule.Seen.With())
            .Fix("longer", FixApplicability.Safe, Title, (context.Project.At(GoalField.ProjectName), context.Project.Name + "a")));
        var result = Fix("a", rule);

        Assert.Equal("aa", result.Document.Declaration.Projects[0].Name);
        Assert.Single(result.Applied);
        Assert.Equal(FixSkipReason.Ineffective, Assert.Single(result.Skipped).Reason);
        Assert.Single(result.Remaining.Diagnostics);
    }

    [Fact]
    public void Fixes_that_go_round_in_circles_stop()
    {
        var result = Fix("a", name => name == "a" ? "b" : "a");

        Assert.Equal(2, result.Applied.Length);
        Assert.Equal(FixSkipReason.Ineffective, Assert.Single(result.Skipped).Reason);
    }

    [Fact]
    public void Fixes_that_never_end_stop_after_the_last_round()
    {
        var result = Fix("a", name => name + "a");

        Assert.Equal(Fixer.MostRounds, result.Applied.Length);
        Assert.Equal(FixSkipReason.OutOfRounds, Assert.Single(result.Skipped).Reason);
        Assert.Equal("aaaaaaaaaaa", result.Document.Declaration.Projects[0].Name);
    }

    [Fact]
    public void A_fix_that_collides_in_one_round_is_applied_in_the_next()
    {
        var result = Fix(
            "ab",
            Renames("HX0001", "no-a", name => name.Contains('a', StringComparison.Ordinal) ? name.Replace("a", "", StringComparison.Ordinal) : null),
            Renames("HX0002", "no-b", name => name.Contains('b', StringComparison.Ordinal) ? name.Replace("b", "c", StringComparison.Ordinal) : null));

        Assert.Equal("c", result.Document.Declaration.Projects[0].Name);
        Assert.Equal(["1 HX0001", "2 HX0002"], result.Applied.Select(fix => $"{fix.Round} {fix.Finding.Rule.Id}"));
        Assert.Equal(FixSkipReason.Collision, Assert.Single(result.Skipped).Reason); // it was about another name then
    }

    [Fact]
    public void A_fix_for_a_person_is_left_to_one()
    {
        var rule = HostRule.ForEachProject(HostRule.Describe(), (in context) => context.Report(context.Project.Path, HostRule.Seen.With())
            .Fix("longer", FixApplicability.NeedsPerson, Title, (context.Project.At(GoalField.ProjectName), context.Project.Name + "a")));
        var result = Fix("a", rule);

        Assert.Equal("a", result.Document.Declaration.Projects[0].Name);
        Assert.Single(Assert.Single(result.Remaining.Diagnostics).Fixes);
    }

    [Property(Arbitrary = [typeof(GoalArbitraries)], MaxTest = 50)]
    public void What_is_fixed_is_fixed(Declaration declaration)
    {
        var selection = new FixSelection { AtLeast = FixApplicability.NeedsPerson };
        var document = new DeclarationDocument { Source = "x", Declaration = declaration };
        var once = new Fixer(Policies.Luxian).Fix(document, selection);
        var again = new Fixer(Policies.Luxian).Fix(document, selection);

        Assert.Equal(once.Document.Declaration, again.Document.Declaration);
        Assert.Equal(Policies.Luxian.Check(once.Document.Declaration).Ledger.AsEnumerable(), once.Remaining.Ledger);
        Assert.DoesNotContain(once.Skipped, skip => skip.Reason is FixSkipReason.Ineffective or FixSkipReason.OutOfRounds);
        Assert.All(once.Remaining.Diagnostics, finding => Assert.True(selection.Choose(finding) is null || once.Skipped.Any(skip => skip.Finding.Path == finding.Path), finding.ToString()));
    }

    private static FixResult Fix(string name, Func<string, string?> rename) => Fix(name, Renames("HX0001", "rename", rename));

    private static FixResult Fix(string name, params IRule[] rules) => new Fixer(Checker.Create(Policies.Empty, rules)).Fix(
        new DeclarationDocument { Source = "x", Declaration = Sample.Declaration with { Projects = [Sample.Project with { Name = name }] } });

    private static HostRule Renames(string id, string ruleName, Func<string, string?> rename) => HostRule.ForEachProject(HostRule.Describe([Named], id, ruleName), (in context) =>
    {
        if (rename(context.Project.Name) is { } better)
        {
            context.Report(context.Project.Path, Named.With(context.Project.Name)).Fix("rename", FixApplicability.Safe, Title, (context.Project.At(GoalField.ProjectName), better));
        }
    });
}
