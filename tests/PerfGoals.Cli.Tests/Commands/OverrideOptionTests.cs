using PerfGoals.Cli.Tests.Support;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class OverrideOptionTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_number_set_on_the_command_line_changes_verdict_and_hash_and_is_in_the_report()
    {
        var run = workspace.Run("check", Workspace.Sample, "--set", "PG2001.total=80", "--format", "json");
        var (ruleSet, without) = (run.Report.GetProperty("ruleSet"), workspace.Run("check", Workspace.Sample, "--format", "json").Report.GetProperty("ruleSet"));

        Assert.Equal(1, run.Status);
        Assert.Equal(3, run.Findings.Count);
        Assert.NotEqual(without.GetProperty("hash").GetString(), ruleSet.GetProperty("hash").GetString());
        Assert.Equal("""[{"by":"commandLine","override":"PG2001.total=80"}]""", System.Text.Json.JsonSerializer.Serialize(ruleSet.GetProperty("overrides")));
        Assert.Equal(0, without.GetProperty("overrides").GetArrayLength());
    }

    [Theory]
    [InlineData(0, "--set", "PG2001.severity=info")]
    [InlineData(0, "--set", "PG2001.enabled=false")]
    [InlineData(0, "--ignore", "weights-off-total")]
    [InlineData(0, "--select", "PG1001,PG1002")]
    [InlineData(0, "--select", "PG2001", "--ignore", "PG1001", "--set", "PG2001.tolerance=10")]
    [InlineData(1, "--select", "PG2001")]
    [InlineData(1, "--rule-set", "reading", "--set", "PG2001.total=90")]
    [InlineData(0, "--ignore", "PG2001", "--set", "PG2001.total=90")] // whatever the order, what is ignored is not used
    public void Overrides_change_the_verdict_and_stand_in_the_text(int status, params string[] options)
    {
        var run = workspace.Run(["check", Workspace.Sample, .. options]);

        Assert.Equal((status, ""), (run.Status, run.Error));
        Assert.Contains("，另有设置：--", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("error")]
    [InlineData("warning")]
    [InlineData("info")]
    [InlineData("never")]
    public void A_hidden_finding_is_for_programs_only_and_never_a_failure(string failOn)
    {
        string[] call = ["check", Workspace.Sample, "--set", "PG2001.severity=hidden", "--fail-on", failOn, "--lang", "en"];
        var (text, json) = (workspace.Run(call), workspace.Run([.. call, "--format", "json"]));

        Assert.Equal((0, ""), (text.Status, text.Error));
        Assert.Contains("Nothing was found in what could be checked.", text.Output, StringComparison.Ordinal);
        Assert.Contains("\n0 errors, 0 warnings, 0 info, ", text.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("explain", text.Output, StringComparison.Ordinal);
        Assert.Equal(0, json.Status);
        Assert.Equal("hidden", Assert.Single(json.Report.GetProperty("documents")[0].GetProperty("diagnostics").EnumerateArray()).GetProperty("severity").GetString());
    }

    [Fact]
    public void The_text_says_which_overrides_are_in_force() => Assert.EndsWith(
        "; overridden by: --set PG2001.total=80 --set PG1001.output=3 --select PG2001,PG1001 --ignore PG1001\n".Replace("; ", ", ", StringComparison.Ordinal),
        workspace.Run("check", Workspace.Sample, "--set", "PG2001.total=80", "--ignore", "PG1001", "--set", "PG1001.output=3", "--select", "PG2001", "--select", "PG1001", "--lang", "en").Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("PG2001.totl=100: Rule PG2001 has no parameter 'totl'. Did you mean: total?", "--set", "PG2001.totl=100")]
    [InlineData("There is no rule 'weights-of-total'. Did you mean: PG2001 weights-off-total?", "--ignore", "weights-of-total")]
    [InlineData("There is no rule 'weigths'. Did you mean: weights?", "--select", "weigths")]
    [InlineData("cannot be 5000; allowed: 0 to 1000.", "--set", "PG2001.total=5000")]
    [InlineData("such as PG2001.total=100", "--set", "PG2001")]
    [InlineData("--select names no rule.", "--select", ",")]
    [InlineData("The option --set has no value.", "--set")]
    [InlineData("puts no rule in force", "--select", "PG2001", "--ignore", "PG2001")]
    public void What_cannot_be_set_is_a_usage_error(string reason, params string[] options)
    {
        foreach (var command in (string[][])[["check", Workspace.Sample], ["rules"]])
        {
            var run = workspace.Run([.. command, "--lang", "en", .. options]);

            Assert.Equal((2, ""), (run.Status, run.Output));
            Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_may_have_been_meant_is_listed_as_the_language_lists_things()
    {
        Assert.Matches("是否指：PG[^,]+、PG[^,]+？", workspace.Run("check", Workspace.Sample, "--ignore", "PG2010").Error);
        Assert.Matches("是否指：PG[^,]+、PG[^,]+？", workspace.Run("explain", "PG2010").Error);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once() => Assert.Equal(
        3, workspace.Run("check", Workspace.Sample, "--set", "x", "--set", "PG2010.total=1", "--ignore", "PG7").Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
}
