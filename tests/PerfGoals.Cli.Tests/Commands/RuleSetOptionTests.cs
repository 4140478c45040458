using PerfGoals.Cli.Tests.Support;

namespace PerfGoals.Cli.Tests.Commands;

public sealed class RuleSetOptionTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")] // as some editors begin a UTF-8 file
    public void A_rule_set_from_a_file_builds_on_a_shipped_one_and_changes_the_verdict(string mark)
    {
        workspace.Write("eighty.json", mark + """{ "id": "eighty", "version": "1", "extends": ["luxian-2025"], "rules": { "PG2001": { "parameters": { "total": 80 } } } }""");

        var run = workspace.Run("check", Workspace.Sample, "--rule-set", "eighty.json", "--format", "json");

        Assert.Equal(1, run.Status);
        Assert.Equal("eighty", run.Report.GetProperty("ruleSet").GetProperty("id").GetString());
        Assert.Equal(["PG2001 /projects/0", "PG2001 /projects/1", "PG2001 /projects/2"], run.Findings.Select(finding => finding[..finding.IndexOf(" {", StringComparison.Ordinal)]));
    }

    [Fact]
    public void A_shipped_rule_set_is_chosen_by_its_id() =>
        Assert.Equal(0, workspace.Run("check", Workspace.Sample, "--rule-set", "reading").Status);

    [Theory]
    [InlineData("{\n  \"id\": \"x\",,\n}", "Line 2 ")]
    [InlineData("{ \"id\": \"x\", \"version\": \"1\",\n \"rules\": {\n \"PG2001\": { \"severity\": \"fatal\" } } }", "Line 3 of the rule set: $.rules.PG2001.severity: the value must be error, warning, info or hidden.")]
    [InlineData("""{ "id": "x", "version": "1", "rules": { "PG2001": { "severity": 7 } } }""", "$.rules.PG2001.severity: the value must be error, warning, info or hidden.")]
    [InlineData("""{ "id": "x", "version": "1", "rules": { "PG2001": null } }""", "$.rules: 'PG2001' must not be null")]
    [InlineData("""{ "id": "x", "version": "1", "extends": [null], "rules": {} }""", "$.extends: entry 1 must not be null")]
    [InlineData("""{ "id": "x", "version": "1", "basis": [null], "rules": {} }""", "$.basis: entry 1 must not be null")]
    [InlineData("""{ "id": "x", "version": "1", "title": { "zh-Hans": "", "en": "" }, "rules": {} }""", "$.title.zh-Hans: this must not be blank")]
    [InlineData("""{ "id": "x", "version": "1", "rules": { "PG7777": {} } }""", "names the rule 'PG7777', which does not exist")]
    [InlineData("""{ "id": "x", "version": "1", "rules": { "PG2001": { "parameters": { "sum": 1 } } } }""", "no parameter 'sum'. Known: total, tolerance.")]
    [InlineData("""{ "id": "x", "version": "1", "rules": { "PG2001": { "parameters": { "total": -1 } } } }""", "cannot be -1; it is within 0–1000")]
    [InlineData("""{ "id": "x", "version": "1", "extends": ["nobody"], "rules": {} }""", "There is no rule set 'nobody'.")]
    [InlineData("""{ "id": "x", "version": "1", "rules": { "PG2001": {}, "weights-off-total": {} } }""", "names one rule twice")]
    [InlineData("""{ "id": "x", "version": "1", "rules": { "PG2001": {}, "PG2001": {} } }""", "$.rules.PG2001: this property occurs twice")]
    [InlineData("""{ "id": "x", "version": "1", "rule": {} }""", "there is no property 'rule'")]
    [InlineData("""{ "id": "x", "version": "1", "rules": {} }""", "The rule set puts no rule in force, so nothing would be checked.")]
    [InlineData("""{ "id": "x", "version": "1", "rules": { "PG2001": { "enabled": false } } }""", "puts no rule in force")]
    [InlineData("", "Line 1 ")]
    public void A_rule_set_that_cannot_be_used_is_named_with_the_reason(string json, string reason)
    {
        workspace.Write("bad.json", json);

        foreach (var command in (string[][])[["check", Workspace.Sample], ["rules"]])
        {
            var run = workspace.Run([.. command, "--rule-set", "bad.json", "--lang", "en"]);

            Assert.Equal((2, ""), (run.Status, run.Output));
            Assert.StartsWith("perfgoals: bad.json: ", run.Error, StringComparison.Ordinal);
            Assert.Contains(reason, run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("luxian-2052", "neither a rule set that comes with the tool (luxian-2025, reading) nor a file")]
    [InlineData(".", "This is a folder")]
    [InlineData("", "not a valid path")]
    public void A_rule_set_that_does_not_exist_is_a_usage_error(string ruleSet, string reason)
    {
        var run = workspace.Run("check", Workspace.Sample, "--rule-set", ruleSet, "--lang", "en");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }
}
