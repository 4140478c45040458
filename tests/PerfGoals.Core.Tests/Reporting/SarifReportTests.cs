using System.Text.Json;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Diagnostics;
using PerfGoals.Reporting;
using PerfGoals.Reporting.Sarif;
using PerfGoals.Tests;

namespace PerfGoals.Core.Tests.Reporting;

[Properties(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 30)]
public sealed class SarifReportTests
{
    private static readonly SchemaCheck Schema =
        new(JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests/PerfGoals.Core.Tests/Reporting/sarif-2.1.0.schema.json"))).RootElement);

    [Property]
    public void Every_report_is_valid_by_the_schema_of_sarif(ReportCase drawn) => Assert.Empty(Schema.ErrorsIn(Log(drawn.Report())));

    [Fact]
    public void The_schema_finds_what_is_wrong()
    {
        using var wrong = JsonDocument.Parse("""{ "version": "2.1.0", "runs": [{ "tool": { "driver": {} }, "results": [{ "message": {}, "level": "bad" }] }] }""");

        Assert.Equal(["/runs/0/results/0/level", "/runs/0/results/0/message", "/runs/0/tool/driver"], Schema.ErrorsIn(wrong.RootElement).Order(StringComparer.Ordinal));
    }

    [Property]
    public void A_result_names_its_rule_by_index_and_says_its_message_with_its_arguments(ReportCase drawn)
    {
        var run = Run(drawn.Report());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            var message = result.GetProperty("message");
            Assert.Equal(result.GetProperty("ruleId").GetString(), rule.GetProperty("id").GetString());
            if (message.TryGetProperty("id", out var id))
            {
                var template = rule.GetProperty("messageStrings").GetProperty(id.GetString()!).GetProperty("text").GetString()!;
                string[] arguments = [.. message.GetProperty("arguments").EnumerateArray().Select(argument => argument.GetString()!)];
                // What ends a link is escaped in an argument that ends with it, and need not be within a sentence.
                Assert.Equal(Plain(Expand(message.GetProperty("text").GetString()!, [])), Plain(Expand(template, arguments)));
            }
        }
    }

    [Property]
    public void All_results_have_a_state_and_suppressions_or_none_has(ReportCase drawn)
    {
        var report = drawn.Report();
        var results = Run(report).GetProperty("results").EnumerateArray().ToList();

        Assert.All(results, result => Assert.Equal(report.Baseline is not null, result.TryGetProperty("baselineState", out _)));
        Assert.All(results, result => Assert.Equal(report.Suppressions is not null, result.TryGetProperty("suppressions", out _)));
        Assert.All(results, result => Assert.True((result.GetProperty("kind").GetString() == "fail") == (result.GetProperty("level").GetString() != "none")));
    }

    [Property]
    public void Every_finding_fault_and_open_place_is_in_it(ReportCase drawn)
    {
        var report = drawn.Report();
        var run = Run(report);
        var results = report.Documents.Select(document => document.Result).ToList();
        var faults = results.Sum(result => result.Diagnostics.Concat(result.Known).Count(finding => finding.Rule.Id == "PG9001"));
        var invocation = run.GetProperty("invocations")[0];

        Assert.Equal(
            results.Sum(result => result.Diagnostics.Length + result.Known.Length + result.Suppressed.Length + result.Undetermined.Length) + (report.Suppressions?.Problems.Length ?? 0) - faults,
            run.GetProperty("results").GetArrayLength());
        Assert.Equal(faults + report.Unread.Length, invocation.GetProperty("toolExecutionNotifications").GetArrayLength());
        Assert.Equal(report.IsComplete, invocation.GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public void A_rule_in_force_is_there_with_what_the_rule_set_changes_of_it()
    {
        var run = Run(new ReportCase(Sample.Declaration, Sample.Declaration, "a", 1).Report());
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        var changed = run.GetProperty("invocations")[0].GetProperty("ruleConfigurationOverrides").EnumerateArray().Single(entry => entry.GetProperty("descriptor").GetProperty("id").GetString() == "PG2001");
        var fault = run.GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0];

        Assert.Equal("HX0001", rules[fault.GetProperty("associatedRule").GetProperty("index").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("System.InvalidOperationException", fault.GetProperty("exception").GetProperty("kind").GetString());
        Assert.Equal("none", changed.GetProperty("configuration").GetProperty("level").GetString());
        Assert.Equal(80, changed.GetProperty("configuration").GetProperty("parameters").GetProperty("total").GetInt32());
        Assert.Equal("error", rules[changed.GetProperty("descriptor").GetProperty("index").GetInt32()].GetProperty("defaultConfiguration").GetProperty("level").GetString());
    }

    [Theory]
    [InlineData("绩效 目标/a.csv", "%E7%BB%A9%E6%95%88%20%E7%9B%AE%E6%A0%87/a.csv")]
    [InlineData("a:b.csv", "a%3Ab.csv")]
    [InlineData("/tmp/a.csv", "file:///tmp/a.csv")]
    [InlineData("C:\\a\\b.csv", "file:///C:/a/b.csv")]
    [InlineData("\\\\host\\a.csv", "file:////host/a.csv")]
    [InlineData("..\\a%20.csv", "../a%2520.csv")]
    public void A_path_becomes_a_reference(string path, string expected) => Assert.Equal(expected, SarifArtifacts.UriOf(path));

    [Fact]
    public void A_cell_is_named_as_its_file_names_it()
    {
        Assert.Equal("'老''表'!J7", SarifLocations.NameOf(SourceLocation.OfCell(7, 10, null, null, TableArea.OfSheet("老'表"))));
        Assert.Equal("'表'!7:7", SarifLocations.NameOf(SourceLocation.OfRow(7, null, TableArea.OfSheet("表"))));
        Assert.Equal("table[2]/row[7]/cell[10]", SarifLocations.NameOf(SourceLocation.OfCell(7, 10, null, null, TableArea.OfTable(2))));
    }

    private static JsonElement Log(CheckReport report) => JsonDocument.Parse(Checked.TextOf(stream => SarifReport.Write(stream, report, CultureScope.German))).RootElement;

    private static JsonElement Run(CheckReport report) => Log(report).GetProperty("runs")[0];

    // As viewers do it (§3.11.5).
    private static string Expand(string text, string[] arguments)
    {
        var expanded = new System.Text.StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '{' or '}' && index + 1 < text.Length && text[index + 1] == text[index])
            {
                expanded.Append(text[index++]);
            }
            else if (text[index] == '{')
            {
                expanded.Append(arguments[text[index + 1] - '0']);
                index += 2;
            }
            else
            {
                expanded.Append(text[index]);
            }
        }

        return expanded.ToString();
    }

    private static string Plain(string text) => text.Replace("\\]", "]", StringComparison.Ordinal);
}
