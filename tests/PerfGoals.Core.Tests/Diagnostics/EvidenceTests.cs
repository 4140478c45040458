using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Targets;

namespace PerfGoals.Core.Tests.Diagnostics;

public sealed class EvidenceTests
{
    private static readonly GoalPath Row = GoalPath.OfIndicator(0, 0);

    [Fact]
    public void The_cell_at_the_place_comes_first_and_each_cell_once()
    {
        var finding = Found(Sample.Declaration, (in context) => context.Report(Row.At(GoalField.Weight), HostRule.Seen.With())
            .Evidence(Row.At(GoalField.Target)).Evidence(Row.At(GoalField.Weight)).Evidence(GoalPath.OfProject(0).At(GoalField.Budget)));

        Assert.Equal(
            [(Row.At(GoalField.Weight), "22.5", "22.5"), (Row.At(GoalField.Target), "95", "95"), (GoalPath.OfProject(0).At(GoalField.Budget), "155万元", "155万元")],
            finding.Evidence.Select(evidence => (evidence.Path, evidence.Text, evidence.Understood)));
    }

    [Fact]
    public void A_place_that_is_no_cell_gives_none_of_itself()
    {
        Assert.Empty(Found(Sample.Declaration, (in context) => context.Report(Row, HostRule.Seen.With())).Evidence);
        Assert.Empty(Found(Sample.Declaration, (in context) => context.Report(GoalPath.OfProject(0).At(GoalField.Weight), HostRule.Seen.With())).Evidence);
    }

    [Fact]
    public void The_text_is_that_of_the_cell_and_what_was_not_understood_is_null()
    {
        var declaration = Json.Read("""
            {"projects":[{"name":"甲","indicators":[{"name":"乙","level1":"产出","level2":"？？","comparison":null,"target":"  ２00余人","unit":"人 ","weight":null,
              "raw":{"level1":" 产出","level2":"？？","comparison":"约","target":"  ２00余人","unit":"人 ","weight":"五"}}]}]}
            """).Declaration;
        var finding = Found(declaration, (in context) => context.Report(Row, HostRule.Seen.With())
            .Evidence(Row.At(GoalField.FirstLevel)).Evidence(Row.At(GoalField.SecondLevel)).Evidence(Row.At(GoalField.IndicatorName)).Evidence(Row.At(GoalField.Comparison))
            .Evidence(Row.At(GoalField.Target)).Evidence(Row.At(GoalField.Unit)).Evidence(Row.At(GoalField.Weight)).Evidence(GoalPath.OfProject(0).At(GoalField.AnnualGoal)));

        Assert.Equal(TargetKind.Unreadable, declaration.Projects[0].Indicators[0].Target.Kind);
        Assert.Equal(
            [(" 产出", "产出指标"), ("？？", null), ("乙", "乙"), ("约", null), ("  ２00余人", null), ("人 ", "人"), ("五", null), ("", null)],
            finding.Evidence.Select(evidence => (evidence.Text, evidence.Understood)));
    }

    [Fact]
    public void Related_places_keep_their_order()
    {
        var finding = Found(Sample.Declaration, (in context) => context.Report(Row, HostRule.Seen.With())
            .Related(GoalPath.OfIndicator(0, 2), new("二", "two")).Related(GoalPath.OfIndicator(0, 1), new("一", "one")));

        Assert.Equal([(GoalPath.OfIndicator(0, 2), "two", null), (GoalPath.OfIndicator(0, 1), "one", (DocumentKey?)null)], finding.Related.Select(related => (related.Path, related.Note.English, related.Document)));
    }

    [Fact]
    public void Places_that_do_not_exist_and_places_that_are_no_cell_are_faults()
    {
        Assert.Equal("PG9001", Faults((in context) => context.Report(Row, HostRule.Seen.With()).Related(GoalPath.OfProject(9), new("一", "one"))));
        Assert.Equal("PG9001", Faults((in context) => context.Report(Row, HostRule.Seen.With()).Evidence(Row)));
    }

    private static string Faults(DeclarationAction action) => Check(Sample.Declaration, action).Diagnostics.Single(finding => finding.Rule.Id != "HX0001").Rule.Id;

    private static Diagnostic Found(Declaration declaration, DeclarationAction action) => Assert.Single(Check(declaration, action).Diagnostics);

    private static CheckResult Check(Declaration declaration, DeclarationAction action) =>
        Checker.Create(Policies.Empty, HostRule.ForDeclaration(HostRule.Describe(), action)).Check(declaration);
}
