using PerfGoals.Core.Analyzers.Tests.Support;

namespace PerfGoals.Core.Analyzers.Tests;

public sealed class RuleContradictionAnalyzerTests
{
    private const string When = "new(\"已另行说明时。\", \"Where it is explained elsewhere.\")";

    [Fact]
    public Task When_to_suppress_what_cannot_be_suppressed_is_reported_in_either_order()
    {
        var (first, second) = ("IsSuppressible = false,", "WhenToSuppress = {|PGR0006:" + When + "|},");
        return Report(Rule.With(parameters: first + second) + Rule.With(@class: "Other", id: "\"LX0002\"", name: "\"other\"", parameters: second + first));
    }

    [Theory]
    [InlineData("WhenToSuppress = " + When + ",")]
    [InlineData("IsSuppressible = true, WhenToSuppress = " + When + ",")]
    [InlineData("IsSuppressible = false,")]
    [InlineData("IsSuppressible = false, WhenToSuppress = null,")]
    public Task What_can_be_suppressed_may_say_when(string members) => Report(Rule.With(parameters: members));

    [Theory]
    [InlineData("Flagged: false) { Repaired = {|PGR0006:\"| 权重 |\"|} }")]
    [InlineData("Flagged: false) { Repaired = null }")]
    [InlineData("Flagged: true) { Repaired = \"| 权重 |\" }")]
    public Task Only_a_flagged_example_can_be_repaired(string end) =>
        Report(Rule.With(examples: $"""Examples = [new(new("一", "One"), "| 权重 |", {end}],"""));

    [Theory]
    [InlineData("{|PGR0006:\"LX0001\"|}")]
    [InlineData("{|PGR0006:\"Slow-Case\"|}")]
    [InlineData("\"LX0002\"")]
    public Task A_rule_that_is_its_own_successor_is_reported(string successor) =>
        Report(Rule.With(parameters: $"""Lifecycle = RuleLifecycle.Deprecated("1.0.0", {successor}),"""));

    private static Task Report(string code) => Snippets.Report<RuleContradictionAnalyzer>(code);
}
