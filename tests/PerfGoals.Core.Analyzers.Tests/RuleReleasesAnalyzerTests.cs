using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using PerfGoals.Core.Analyzers.Tests.Support;
using PerfGoals.Core.CodeFixes;

namespace PerfGoals.Core.Analyzers.Tests;

public sealed class RuleReleasesAnalyzerTests
{
    private const string Marked = "{|PGR0004:\"LX0001\"|}";

    [Fact]
    public Task Without_a_list_nothing_is_reported() => Report(Rule.With(), releases: null);

    [Theory]
    [InlineData("LX0001 slow-case Warning 1.0.0")]
    [InlineData("# Published ids\n\n  LX0001\tslow-case  Warning 1.0.0 # the first\n")]
    public Task A_rule_as_it_is_listed_is_left_alone(string releases) => Report(Rule.With(), releases);

    [Theory]
    [InlineData("")]
    [InlineData("LX0001 fast-case Warning 1.0.0")]
    [InlineData("LX0001 slow-case Error 1.0.0")]
    [InlineData("LX0001 slow-case Warning 1.0.0 removed 2.0.0")]
    public Task A_rule_that_is_not_as_it_is_listed_is_reported(string releases) => Report(Rule.With(id: Marked), releases);

    [Fact]
    public Task A_line_without_a_rule_is_reported() => Report(
        Rule.With(), "LX0001 slow-case Warning 1.0.0\nLX0002 late-case Error 1.0.0\n", BadLine(end: 29));

    [Fact]
    public Task A_line_of_a_removed_rule_stays() => Report(Rule.With(), "LX0001 slow-case Warning 1.0.0\nLX0002 late-case Error 1.0.0 removed 1.1.0\n");

    [Fact]
    public Task A_line_whose_id_is_given_to_a_helper_is_left_alone() => Report(
        "internal static class Problems { private static string Describe(string id) => id; internal static readonly string Lost = Describe(\"LX0001\"); }", "LX0001 lost Info 1.0.0");

    [Theory]
    [InlineData("LX0001 slow-case Warning 1.0.0\nLX0001 slow-case Warning 1.0.0", 31)]
    [InlineData("LX0001 slow-case Warning 1.0.0\nLX0002 Error 1.0.0", 19)]
    [InlineData("LX0001 slow-case Warning 1.0.0\nLX0002 late-case Error 1.0.0 gone 1.1.0", 40)]
    public Task A_line_that_says_nothing_is_reported(string releases, int end) =>
        Report(Rule.With(), releases, BadLine(end));

    [Theory]
    [InlineData("", "LX0001 slow-case Warning unreleased\n")]
    [InlineData("# Published ids\n", "# Published ids\nLX0001 slow-case Warning unreleased\n")]
    [InlineData("LX0000 a Error 1.0 removed 1.1", "LX0000 a Error 1.0 removed 1.1\nLX0001 slow-case Warning unreleased")]
    [InlineData("LX0002 a Error 1.0 removed 1.1\n", "LX0001 slow-case Warning unreleased\nLX0002 a Error 1.0 removed 1.1\n")]
    [InlineData("LX0001 slow-case Info 1.0\n", "LX0001 slow-case Warning 1.0\n")]
    public Task The_rule_is_written_into_the_list(string before, string after) =>
        Snippets.Fix<RuleReleasesAnalyzer, ListRuleFix>(Rule.With(id: Marked), Rule.With(), before, after);

    private static DiagnosticResult BadLine(int end) =>
        new DiagnosticResult(RuleReleasesAnalyzer.BadLine.Id, DiagnosticSeverity.Warning).WithSpan(RuleReleaseList.FileName, 2, 1, 2, end);

    private static Task Report(string code, string? releases, params DiagnosticResult[] expected) => Snippets.Report<RuleReleasesAnalyzer>(code, releases: releases, expected: expected);
}
