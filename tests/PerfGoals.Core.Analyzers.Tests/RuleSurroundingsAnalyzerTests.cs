using PerfGoals.Core.Analyzers.Tests.Support;

namespace PerfGoals.Core.Analyzers.Tests;

public sealed class RuleSurroundingsAnalyzerTests
{
    [Theory]
    [InlineData("_ = {|PGR0032:DateTime.Now|}.Year;")]
    [InlineData("_ = {|PGR0032:DateTimeOffset.UtcNow|};")]
    [InlineData("_ = {|PGR0032:Guid.NewGuid()|};")]
    [InlineData("_ = {|PGR0032:new Random()|};")]
    [InlineData("_ = {|PGR0032:Random.Shared|};")]
    [InlineData("_ = {|PGR0032:Environment.MachineName|};")]
    [InlineData("_ = {|PGR0032:System.IO.File.Exists(\"一\")|};")]
    [InlineData("_ = {|PGR0032:System.Globalization.CultureInfo.CurrentCulture|};")]
    public Task What_differs_from_run_to_run_is_reported(string check) => Snippets.Report<RuleSurroundingsAnalyzer>(Rule.With(check: check));

    [Theory]
    [InlineData("_ = new DateTime(2025, 12, 31);")]
    [InlineData("_ = Environment.NewLine;")]
    [InlineData("_ = System.Globalization.CultureInfo.InvariantCulture;")]
    [InlineData("_ = context.Declaration.FiscalYear;")]
    [InlineData("_ = new Random(42);")]
    public Task What_does_not_is_left_alone(string check) => Snippets.Report<RuleSurroundingsAnalyzer>(Rule.With(check: check));

    [Fact]
    public Task A_helper_within_the_rule_is_part_of_it() => Snippets.Report<RuleSurroundingsAnalyzer>(
        Rule.With(members: "private static class Clock { public static int Year => {|PGR0032:DateTime.Today|}.Year; }"));

    [Fact]
    public Task The_rest_of_the_program_may_look_at_the_clock() => Snippets.Report<RuleSurroundingsAnalyzer>("public static class Clock { public static int Year => DateTime.Today.Year; }");
}
