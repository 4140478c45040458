using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Indicators;

namespace PerfGoals.Core.Tests.Rules;

public sealed class RuleViewsTests
{
    [Fact]
    public void A_rule_sees_the_indicator_its_project_and_its_declaration()
    {
        var seen = new List<string>();
        var rule = HostRule.ForEachIndicator(HostRule.Describe(), (in context) =>
            seen.Add($"{context.Declaration.FiscalYear} {context.Declaration.Unit.Code} {context.Declaration.ProjectCount} {context.Project.Name} {context.Indicator.Name} {context.Indicator.Path}"));
        Checker.Create(Policies.Empty, rule).Check(Sample.WithWeights(90));

        Assert.Equal(["2025 408001 1 乡镇公路养护 养护里程 /projects/0/indicators/0"], seen);
    }

    [Fact]
    public void A_project_counts_its_indicators_by_dimension()
    {
        var counts = new Dictionary<FirstLevel, int>();
        var rule = HostRule.ForEachProject(HostRule.Describe(), (in context) =>
        {
            foreach (var dimension in Enum.GetValues<FirstLevel>())
            {
                counts[dimension] = context.Project.CountOf(dimension);
            }
        });
        Checker.Create(Policies.Empty, rule).Check(Sample.Declaration);

        Assert.Equal((4, 1, 1, 1, 0), (counts[FirstLevel.Output], counts[FirstLevel.Benefit], counts[FirstLevel.Satisfaction], counts[FirstLevel.Cost], counts[FirstLevel.Unknown]));
    }

    [Fact]
    public void A_rule_has_its_parameters_as_the_rule_set_says()
    {
        var limit = new CountParameter("limit", 1, new("上限", "The limit"));
        var share = new NumberParameter("share", 0.5m, 0, 1, new("比例", "The share"));
        var seen = new List<(int, decimal)>();
        var rule = HostRule.ForDeclaration(HostRule.Describe(parameters: [limit, share]), (in context) => seen.Add((context.Get(limit), context.Get(share))));
        Checker.Create(Policies.Empty, rule).Check(Sample.Declaration);
        Checker.Create(Policies.Parse("""{ "id": "t", "version": "1", "rules": { "host-rule": { "parameters": { "limit": 7 } } } }"""), rule).Check(Sample.Declaration);

        Assert.Equal([(1, 0.5m), (7, 0.5m)], seen);
    }

    [Fact]
    public void To_read_a_parameter_allocates_nothing()
    {
        var (limit, share) = (new CountParameter("limit", 1, new("上限", "The limit")), new NumberParameter("share", 0.5m, 0, 1, new("比例", "The share")));
        var (words, strict) = (new WordsParameter("words", ["尽量"], new("词语", "Words")), new FlagParameter("strict", true, new("从严", "Strictly")));
        var allocated = new List<long>(2);
        var rule = HostRule.ForDeclaration(HostRule.Describe(parameters: [limit, share, words, strict]), (in context) =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var sum = 0m;
            for (var time = 0; time < 100; time++)
            {
                sum += context.Get(limit) + context.Get(share) + context.Get(words).Length + (context.Get(strict) ? 1 : 0);
            }

            allocated.Add(GC.GetAllocatedBytesForCurrentThread() - before);
            Assert.Equal(350m, sum);
        });
        var checker = Checker.Create(Policies.Empty, rule);
        checker.Check(Sample.Declaration);
        checker.Check(Sample.Declaration);

        Assert.Equal(0, allocated[^1]);
        Assert.True(checker.Check(Sample.Declaration).IsComplete);
    }

    [Fact]
    public void A_rule_may_look_at_several_kinds_of_places()
    {
        var rule = new HostRule(HostRule.Describe(), actions =>
        {
            actions.ForDeclaration((in context) => context.Report(GoalPath.Declaration, HostRule.Seen.With()));
            actions.ForEachIndicator((in context) => context.Report(context.Indicator.At(GoalField.Weight), HostRule.Seen.With()));
        });
        var result = Checker.Create(Policies.Empty, rule).Check(Sample.WithWeights(45, 45));

        Assert.Equal(3, result.CountOf(Severity.Warning));
        Assert.Equal(3, Assert.Single(result.Ledger).Due);
    }
}
