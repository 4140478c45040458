using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.Testing.Tests.Support;

namespace PerfGoals.Testing.Tests;

public sealed class VerifyRobustTests
{
    [Fact]
    public void A_sound_rule_stands_everything() => RuleVerifier.For<TooLarge>().VerifyAll();

    [Fact]
    public void A_rule_that_compares_projects_is_sound_where_it_looks_at_the_declaration() => RuleVerifier.For(MadeRule.ForDeclaration((in context) =>
    {
        if (context.Declaration.ProjectCount > 1)
        {
            context.Report(GoalPath.OfProject(1), MadeRule.Seen.With("x"));
        }
    })).VerifyRobust();

    [Fact]
    public void A_rule_that_takes_a_weight_for_granted_fails_on_the_smallest_table_without_one()
    {
        var failure = FailureOf(MadeRule.ForEachIndicator((in context) => _ = context.Indicator.Weight!.Value));

        Assert.Contains("System.InvalidOperationException", failure, StringComparison.Ordinal);
        Assert.Equal(4, failure.Split('\n').Count(line => line.Contains('|', StringComparison.Ordinal)) + 2); // the heading and one row
    }

    [Fact]
    public void A_rule_that_takes_an_indicator_for_granted_fails() =>
        Assert.Contains("IndexOutOfRange", FailureOf(MadeRule.ForEachProject((in context) => _ = context.Project.Indicators[0].Name)), StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_takes_a_project_for_granted_fails() =>
        Assert.Contains("IndexOutOfRange", FailureOf(MadeRule.ForDeclaration((in context) => _ = context.Declaration.Project(0).Name)), StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_parses_what_it_reads_fails() =>
        Assert.Contains("FormatException", FailureOf(MadeRule.ForEachIndicator((in context) => _ = decimal.Parse(context.Indicator.TextOf(GoalField.Weight), CultureInfo.InvariantCulture))), StringComparison.Ordinal);

    [Fact]
    public void A_place_that_does_not_exist_is_found() => Assert.Contains("/projects/0/indicators/7", FailureOf(MadeRule.ForEachProject((in context) =>
        context.Report(GoalPath.OfIndicator(0, 7), MadeRule.Seen.With("x")))), StringComparison.Ordinal);

    [Fact]
    public void A_place_of_missing_data_that_does_not_exist_is_found() =>
        Assert.Contains("/projects/99", FailureOf(MadeRule.ForEachProject((in context) => context.Undetermined(GoalPath.OfProject(99)))), StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_counts_its_calls_is_found()
    {
        var calls = 0;

        var explanation = ExplanationOf(MadeRule.ForEachProject((in context) => context.Report(context.Project.At(GoalField.Weight), MadeRule.Seen.With(calls++))));

        Assert.Contains("再查一次", explanation, StringComparison.Ordinal);
        Assert.Contains("+ /projects/0 (Weight) ", explanation, StringComparison.Ordinal); // the place as rules name it
    }

    [Fact]
    public void A_rule_that_writes_numbers_as_the_culture_does_is_found() => Assert.Contains("区域设置", ExplanationOf(MadeRule.ForEachIndicator((in context) =>
        context.Report(context.Indicator.Path, MadeRule.Seen.With(1.5.ToString("0.0", CultureInfo.CurrentCulture))))), StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_looks_at_the_position_of_a_project_is_found() => Assert.Contains("ForDeclaration", ExplanationOf(MadeRule.ForEachProject((in context) =>
    {
        if (context.Project.Path.Project > 0)
        {
            context.Report(context.Project.Path, MadeRule.Seen.With("x"));
        }
    })), StringComparison.Ordinal);

    [Fact]
    public void A_rule_that_keeps_something_between_calls_is_found() => Assert.Throws<RuleVerificationException>(RuleVerifier.For(new Forgetful()).VerifyRobust);

    [Fact]
    public void The_numbers_of_the_test_are_used()
    {
        var verifier = RuleVerifier.For(new Divider());

        verifier.VerifyRobust();
        Assert.Throws<RuleVerificationException>(verifier.With("by", 0).VerifyRobust);
    }

    [Fact]
    public void A_rule_without_examples_fails() =>
        Assert.Contains("没有", Assert.Throws<RuleVerificationException>(RuleVerifier.For(MadeRule.ForEachProject((in _) => { })).VerifyExamples).Explanation.Chinese, StringComparison.Ordinal);

    [Theory]
    [InlineData("甲", "乙", null)]
    [InlineData("乙", "甲", "应被指出问题")] // the wrong way round
    [InlineData("甲", "甲", "不应被指出问题")]
    [InlineData("乙", "乙", "应被指出问题")]
    [InlineData("  ", "乙", "应被指出问题")]
    [InlineData("空", "乙", "是空白")] // an argument without text
    [InlineData("列", "乙", "Fields")] // a column that the descriptor does not name
    [InlineData("位", "乙", "no such place")]
    [InlineData("缺", "乙", "无法判断")]
    [InlineData("甲 | 7 |", "乙", "PG0101")] // the reader stumbles
    public void Examples_must_show_what_they_say(string flagged, string clean, string? said)
    {
        var verifier = RuleVerifier.For(MadeRule.ForEachProject(Named, Example(flagged, flagged: true), Example(clean, flagged: false)));
        if (said is null)
        {
            verifier.VerifyExamples();
        }
        else
        {
            Assert.Contains(said, Assert.Throws<RuleVerificationException>(verifier.VerifyExamples).Explanation.Chinese, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_example_that_is_no_table_fails() => Assert.Throws<RuleVerificationException>(RuleVerifier.For(
        MadeRule.ForEachProject(Named, new RuleExample(new("无", "none"), "| 甲 |", Flagged: true), Example("乙", flagged: false))).VerifyExamples);

    private static RuleExample Example(string name, bool flagged) => new(new("示例", "An example"), $"| 二级指标 | 三级指标 | 指标值 | 项目名称 |\n| 数量指标 | 养护里程 | 1 | {name} |", flagged);

    private static void Named(in ProjectContext context)
    {
        var name = context.Project.Name;
        switch (name)
        {
            case "甲":
                context.Report(context.Project.At(GoalField.ProjectName), MadeRule.Seen.With(name));
                break;
            case "空":
                context.Report(context.Project.At(GoalField.ProjectName), MadeRule.Seen.With(null));
                break;
            case "列":
                context.Report(context.Project.At(GoalField.Budget), MadeRule.Seen.With(name));
                break;
            case "位":
                context.Report(GoalPath.OfProject(5), MadeRule.Seen.With(name));
                break;
            case "缺":
                context.Undetermined(context.Project.At(GoalField.Budget));
                break;
        }
    }

    private static string FailureOf(IRule rule) => ExplanationOf(rule);

    private static string ExplanationOf(IRule rule) => Assert.Throws<RuleVerificationException>(RuleVerifier.For(rule).VerifyRobust).Explanation.Chinese;

    // Keeps the last name in a field, and waits so that another thread can come between.
    private sealed class Forgetful() : ProjectRule(new MadeRule(_ => { }).Descriptor)
    {
        private string last = "";

        protected override void Check(in ProjectContext context)
        {
            last = context.Project.Name;
            Thread.Sleep(0);
            if (last != context.Project.Name)
            {
                throw new InvalidOperationException("Another thread was here.");
            }
        }
    }

    private sealed class Divider() : ProjectRule(Description)
    {
        private static readonly CountParameter By = new("by", 1, new("除数", "What to divide by"));

        private static readonly RuleDescriptor Description = new()
        {
            Id = "TS0003",
            Name = "divider",
            Title = new("测试用", "For tests"),
            DefaultSeverity = Severity.Info,
            Certainty = Certainty.Hint,
            Messages = [],
            Parameters = [By],
            Rationale = new("测试用。", "For tests."),
            HowToFix = new("无需处理。", "Nothing need be done."),
        };

        protected override void Check(in ProjectContext context) => _ = 100 / context.Get(By);
    }
}
