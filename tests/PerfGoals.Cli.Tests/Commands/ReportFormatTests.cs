using PerfGoals.Cli.Tests.Support;
using PerfGoals.Tests;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class ReportFormatTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("markdown", "zh-Hans")]
    [InlineData("markdown", "en")]
    [InlineData("csv", "zh-Hans")]
    [InlineData("csv", "en")]
    public void The_report_on_the_sample_is_exactly_the_one_kept_here(string format, string language)
    {
        var run = workspace.Run("check", Workspace.Sample, "--format", format, "--lang", language);

        Approved.Check($"tests/PerfGoals.Cli.Tests/Golden/check-luxian-2025.{format}.{language}.txt", run.Output.TrimStart('\uFEFF'));
        Assert.Equal(("", 1), (run.Error, run.Status));
        Assert.Equal(format == "csv", run.OutputBytes is [0xEF, 0xBB, 0xBF, ..]);
    }

    [Theory]
    [InlineData("zh-Hans", "各指标权重之和为 80%，应为 90%。")]
    [InlineData("en", "The weights add up to 80%, and the total must be 90%.")]
    public void The_page_stands_in_one_file_in_the_language_asked_for(string language, string message)
    {
        var run = workspace.Run("check", Workspace.Sample, "--format", "html", "--output", "report.html", "--lang", language);
        var page = workspace.Read("report.html");

        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.StartsWith($"<!DOCTYPE html>\n<html lang=\"{language}\">", page, StringComparison.Ordinal);
        Assert.Contains(message, page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_for_build_systems_is_written_to_a_file()
    {
        var run = workspace.Run("check", Workspace.Sample, "--format", "sarif", "--output", "report.sarif");
        using var log = System.Text.Json.JsonDocument.Parse(workspace.Read("report.sarif"));

        Assert.Equal(1, run.Status);
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Single(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), result => result.GetProperty("kind").GetString() == "fail");
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("en")]
    public void A_summary_is_one_page_of_units_rules_and_files(string language)
    {
        workspace.Write("luxian-2025.docx", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "luxian-2025.docx")));
        var run = workspace.Run("check", Workspace.Sample, "luxian-2025.docx", "--summary", "--lang", language);

        Approved.Check($"tests/PerfGoals.Cli.Tests/Golden/check-summary.{language}.txt", run.Output);
        Assert.Equal(1, run.Status);
    }

    [Fact]
    public void A_summary_for_spreadsheets_has_a_unit_a_row() =>
        Assert.Equal(3, workspace.Run("check", Workspace.Sample, "--summary", "--format", "csv").Output.Split("\r\n").Length);

    [Fact]
    public void A_summary_in_a_form_that_has_none_is_refused()
    {
        var run = workspace.Run("check", Workspace.Sample, "--summary", "--format", "sarif", "--lang", "en");

        Assert.Equal(2, run.Status);
        Assert.Contains("--summary has no form sarif; use text, csv.", run.Error, StringComparison.Ordinal);
    }
}
