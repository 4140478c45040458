using PerfGoals.Core.Analyzers.Tests.Support;
using PerfGoals.Core.CodeFixes;

namespace PerfGoals.Core.Analyzers.Tests;

public sealed class LocalizedTextAnalyzerTests
{
    [Theory]
    [InlineData("{|PGR0015:\"\"|}, \"Total\"")]
    [InlineData("\"合计\", {|PGR0015:\" \"|}")]
    [InlineData("{|PGR0015:\"\"|}, {|PGR0015:\"\"|}")]
    [InlineData("english: {|PGR0015:\"\"|}, chinese: \"合计\"")]
    public Task An_empty_wording_is_reported(string arguments) => Report($"new({arguments})");

    [Theory]
    [InlineData("\"The total is wrong\", \"合计不对\"")]
    [InlineData("\"合计不对\", \"合计不对\"")]
    [InlineData("\"The total is wrong\", \"The total is wrong\"")]
    public Task A_wording_in_the_wrong_language_is_reported(string arguments) => Report($"{{|PGR0016:new({arguments})|}}");

    [Theory]
    [InlineData("\"合计不对\", \"The total is wrong\"")]
    [InlineData("\"带百分号或“分”的数值\", \"A number with % or 分\"")]
    [InlineData("\"GDP\", \"GDP\"")]
    [InlineData("\"{text}\", \"{text}\"")]
    [InlineData("\"≥ 90 %\", \"at least 90 %\"")]
    [InlineData("\"GB/T 1234\", \"Standard GB/T 1234\"")]
    [InlineData("Chinese, \"\" + Chinese")]
    public Task Other_wordings_are_left_alone(string arguments) => Report($"new({arguments})");

    [Fact]
    public Task Swapped_wordings_are_swapped_back() => Snippets.Fix<LocalizedTextAnalyzer, SwapWordingsFix>(
        Text("{|PGR0016:new(\"The total is wrong\", \"合计不对\")|}"), Text("new(\"合计不对\", \"The total is wrong\")"));

    [Fact]
    public Task A_missing_translation_is_the_authors_to_write() => Snippets.Fix<LocalizedTextAnalyzer, SwapWordingsFix>(Text("{|PGR0016:new(\"合计不对\", \"合计不对\")|}"), after: null);

    private static Task Report(string value) => Snippets.Report<LocalizedTextAnalyzer>(Text(value));

    private static string Text(string value) => $$"""
        internal static class Texts
        {
            private static readonly string Chinese = "合计";
            internal static readonly LocalizedText Title = {{value}};
        }
        """;
}
