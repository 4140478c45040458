using System.Text.Json;
using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Core.Tests.Support.Generators;
using PerfGoals.Reporting;
using PerfGoals.Tests;

namespace PerfGoals.Core.Tests.Reporting;

[Properties(Arbitrary = [typeof(ReportArbitraries)], MaxTest = 30)]
public sealed class CheckReportSchemaTests
{
    private static readonly SchemaCheck Schema = new(JsonDocument.Parse(Checked.TextOf(CheckReportSchema.Write)).RootElement);

    [Fact]
    public void The_committed_schema_is_the_one_of_now() => Approved.Check("docs/check-report.schema.json", Checked.TextOf(CheckReportSchema.Write));

    [Property]
    public void Every_report_is_valid_by_its_schema(ReportCase drawn) => Assert.Empty(ErrorsIn(Checked.TextOf(stream => JsonReport.Write(stream, drawn.Report()))));

    [Fact]
    public void A_report_with_times_is_valid_too()
    {
        var checker = new Checker(Policies.Luxian.Rules, new() { CollectStatistics = true });

        Assert.Empty(ErrorsIn(Checked.TextOf(stream => JsonReport.Write(stream, new(checker.Rules, [Checked.Of(Sample.Declaration, checker)], [])))));
    }

    [Theory]
    [InlineData("\"severity\": \"error\"", "\"severity\": \"fatal\"")]
    [InlineData("\"complete\": true", "\"complete\": null")]
    [InlineData("\"unread\": []", "\"unreadable\": []")]
    [InlineData("\"projects\": 1", "\"projects\": -1")]
    public void What_no_report_says_is_refused(string text, string wrong)
    {
        var report = Json.ReportOf(Policies.Luxian, Sample.WithWeights(10));

        Assert.Contains(text, report, StringComparison.Ordinal);
        Assert.NotEmpty(ErrorsIn(report.Replace(text, wrong, StringComparison.Ordinal)));
    }

    private static IReadOnlyList<string> ErrorsIn(string report) => Schema.ErrorsIn(JsonDocument.Parse(report).RootElement);
}
