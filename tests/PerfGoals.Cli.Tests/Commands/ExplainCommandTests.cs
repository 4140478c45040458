using PerfGoals.Cli.Tests.Support;
using PerfGoals.Rules;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Every_rule_and_finding_has_a_page_with_its_reason_and_remedy() => Assert.All(RuleCatalog.BuiltIn.Descriptors, rule =>
    {
        var run = workspace.Run("explain", rule.Id, "--lang", "en");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith($"{rule.Id} {rule.Name}\n{rule.Title.English}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\nCategory:         {rule.Category.Name.English} ({rule.Category.Key})\nStatus:           stable since 0.1.0\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\nWhy\n  {rule.Rationale.English}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\nHow to fix\n  {rule.HowToFix.English}\n", run.Output, StringComparison.Ordinal);
        Assert.All(rule.Examples, example => Assert.Contains($"Example [{(example.Flagged ? "" : "not ")}flagged] {example.Title.English}\n", run.Output, StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("weights-off-total")]
    [InlineData("pg2001")]
    public void A_rule_is_found_by_its_name_and_in_either_case(string idOrName) =>
        Assert.Equal(workspace.Run("explain", "PG2001").Output, workspace.Run("explain", idOrName).Output);

    [Fact]
    public void A_page_shows_the_numbers_and_the_basis_of_the_rule_sets_that_use_the_rule()
    {
        var output = workspace.Run("explain", "PG2001").Output;

        Assert.Contains("  total  一个项目各指标权重之和；默认 100 百分点，取值范围：0 至 1000\n", output, StringComparison.Ordinal);
        Assert.Contains("  luxian-2025  错误  total = 90, tolerance = 0, alternative = 0\n    2025年度预算项目绩效目标申报表填表说明，第4条\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_basis_says_of_what_year_it_is_and_where_it_applies()
    {
        Assert.Contains("  财政部财预〔2020〕10号（全国，2020 年）\n", workspace.Run("explain", "PG1004").Output, StringComparison.Ordinal);
        Assert.Contains("(nationwide, 2020)\n", workspace.Run("explain", "PG1004", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_words_is_shown_once_and_under_a_rule_set_only_what_it_changes()
    {
        var output = workspace.Run("explain", "PG4005").Output;

        Assert.Equal(output.IndexOf("完成时限", StringComparison.Ordinal), output.LastIndexOf("完成时限", StringComparison.Ordinal));
        Assert.Contains("\n  recommended  警告\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PG20O1", "PG2001 weights-off-total")]
    [InlineData("weight-off-totals", "PG2001 weights-off-total")]
    [InlineData("weights", "PG2001 weights-off-total")]
    public void A_misspelt_rule_is_answered_with_similar_ones(string idOrName, string similar)
    {
        var run = workspace.Run("explain", idOrName, "--lang", "en");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith($"perfgoals: There is no rule '{idOrName}'. Did you mean: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(similar, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("质量")]
    public void A_rule_like_no_other_is_answered_with_where_to_look(string idOrName)
    {
        var run = workspace.Run("explain", idOrName, "--lang", "en");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains("See perfgoals rules for all rules.", run.Error, StringComparison.Ordinal);
    }
}
