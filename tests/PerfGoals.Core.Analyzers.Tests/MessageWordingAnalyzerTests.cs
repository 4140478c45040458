using PerfGoals.Core.Analyzers.Tests.Support;

namespace PerfGoals.Core.Analyzers.Tests;

public sealed class MessageWordingAnalyzerTests
{
    [Theory]
    [InlineData("Message", "\"m\", new({|PGR0014:\"共 {count} 个\"|}, \"Some\")")]
    [InlineData("Message<int>", "\"m\", \"count\", new({|PGR0014:\"若干\"|}, \"{count} of them\")")]
    [InlineData("Message<int>", "\"m\", \"count\", new(\"共 {count} 个\", {|PGR0014:\"Some\"|})")]
    [InlineData("Message<int>", "\"m\", \"count\", new(\"共 {count} 个\", {|PGR0014:{|PGR0014:\"{cuont} of them\"|}|})")]
    [InlineData("Message<int, int>", "\"m\", \"actual\", {|PGR0014:\"actual\"|}, new(\"共 {actual} 个\", \"{actual} of them\")")]
    [InlineData("Message<int, int>", "\"m\", \"actual\", \"required\", new(\"{actual}/{required}\", {|PGR0014:\"{actual}\"|})")]
    [InlineData("Message<int>", "text: new(\"共 {count} 个\", {|PGR0014:\"Some\"|}), name1: \"count\", key: \"m\"")]
    public Task A_wording_that_does_not_use_just_the_arguments_is_reported(string type, string arguments) => Report(type, arguments);

    [Theory]
    [InlineData("Message", "\"m\", new(\"没有\", \"None\")")]
    [InlineData("Message<int>", "\"m\", \"count\", new(\"{count} 个指标全部为定性\", \"{count} of {count}\")")]
    [InlineData("Message<int, int>", "\"m\", \"actual\", \"required\", new(\"应有 {required}，实有 {actual}\", \"{actual} of {required}\")")]
    [InlineData("Message<int>", "\"m\", Name, new(\"共 {count} 个\", \"Some\")")]
    [InlineData("Message<int>", "\"m\", \"count\", Shared")]
    [InlineData("Message", "\"m\", new(\"{} {1} { a }\", \"{\")")]
    public Task A_wording_that_does_or_is_computed_is_left_alone(string type, string arguments) => Report(type, arguments);

    private static Task Report(string type, string arguments) => Snippets.Report<MessageWordingAnalyzer>($$"""
        internal static class Texts
        {
            private static readonly string Name = "count";
            private static readonly LocalizedText Shared = new("共 {count} 个", "{count}");
            internal static readonly {{type}} M = new({{arguments}});
        }
        """);
}
