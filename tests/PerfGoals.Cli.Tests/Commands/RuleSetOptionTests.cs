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
    [InlineData("{\n  \"id\": \"x\",,\n}", "line 2, character 13: The JSON is malformed")]
    [InlineData("{ \"id\": \"x\", \"version\": \"1\",\n \"rules\": {\n \"PG2001\": { \"severity\": \"fatal\" } } }", "line 3, character 26: 'fatal' is no severity. Known: error, warning, info, hidden.")]
    [InlineData("""{ "id": "x", "version": "1", "rules": { "PG2001": null } }""", "line 1, character 51: The value of rule 'PG2001' must be an object")]
    [InlineData("""{ "id": "x", "version": "1", "extends": [null], "rules": {} }""", "Each entry of 'extends' must be a text, not null.")]
    [InlineData("""{ "id": "x", "version": "1", "rules": { "PG7777": {} } }""", "line 1, character 41: There is no rule 'PG7777'.")]
    [InlineData("""{ "id": "x", "version": "1", "rules": { "PG2001": { "parameters": { "sum": 1 } } } }""", "no parameter 'sum'. Known: total, tolerance, alternative.")]
    [InlineData("""{ "id": "x", "version": "1", "rules": { "PG2001": { "parameters": { "total": -1 } } } }""", "line 1, character 78: Parameter 'total' of PG2001 cannot be -1; allowed: 0 to 1000.")]
    [InlineData("""{ "id": "x", "version": "1", "extends": ["nobody"], "rules": {} }""", "line 1, character 42: There is no rule set 'nobody'.")]
    [InlineData("""{ "id": "x", "version": "1", "rules": { "PG2001": {}, "weights-off-total": {} } }""", "One rule is named twice")]
    [InlineData("""{ "id": "x", "version": "1", "rule": {} }""", "There is no property 'rule'. Did you mean: rules?")]
    [InlineData("""{ "id": "x", "version": "1", "rules": {} }""", "The rule set puts no rule in force, so nothing would be checked.")]
    [InlineData("""{ "id": "x", "version": "1", "rules": { "PG2001": { "enabled": false } } }""", "puts no rule in force")]
    [InlineData("", "line 1, character 1: There is nothing in it.")]
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
    [InlineData("luxian-2052", "There is no rule set 'luxian-2052'. Did you mean: luxian-2025?")]
    [InlineData("nobody.json", "nobody.json: The file does not exist.")]
    [InlineData("泸县@2012", "There is no rule set of 四川省泸州市泸县 for 2012. There are: luxian-2025 (四川省泸州市泸县, 2025), national-2015 (全国, ")]
    [InlineData("卢县@2025", "No rule set is of '卢县'. Did you mean: 四川省泸州市泸县?")]
    [InlineData(".", "This is a folder")]
    [InlineData("", "not a valid path")]
    public void A_rule_set_that_does_not_exist_is_a_usage_error(string ruleSet, string reason)
    {
        var run = workspace.Run("check", Workspace.Sample, "--rule-set", ruleSet, "--lang", "en");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_set_is_chosen_by_place_and_year() => Assert.Equal(
        workspace.Run("check", Workspace.Sample).Output, workspace.Run("check", Workspace.Sample, "--rule-set", "泸县@2025").Output);

    [Fact]
    public void All_that_is_wrong_with_a_rule_set_is_said_a_line_each()
    {
        workspace.Write("bad.json", "{ \"id\": \"x\", \"versoin\": \"1\",\n\"rules\": { \"weights-off-totl\": {}, \"PG2001\": { \"parameters\": { \"totl\": 1 } } } }");

        Assert.Equal(
            """
            perfgoals: bad.json：第 1 行第 1 个字符：缺少属性“version”。
            perfgoals: bad.json：第 1 行第 14 个字符：没有名为“versoin”的属性。是否指：version？
            perfgoals: bad.json：第 2 行第 12 个字符：没有规则“weights-off-totl”。是否指：PG2001 weights-off-total？
            perfgoals: bad.json：第 2 行第 64 个字符：规则 PG2001 没有参数“totl”。是否指：total？

            """,
            workspace.Run("rules", "--rule-set", "bad.json").Error);
    }

    [Fact]
    public void A_folder_holds_the_levels_from_the_province_to_the_county()
    {
        Directory.CreateDirectory(workspace.PathOf("sets"));
        workspace.Write("sets/sichuan.json", """{ "id": "sichuan-2026", "version": "1", "jurisdiction": "四川省", "fiscalYears": [2026], "extends": ["reading"], "rules": { "PG2001": { "parameters": { "total": 100 } } } }""");
        workspace.Write("sets/luzhou.json", """{ "id": "luzhou-2026", "version": "1", "jurisdiction": "四川省泸州市", "fiscalYears": [2026], "extends": ["sichuan-2026"], "rules": { "PG2001": { "severity": "warning" } } }""");
        workspace.Write("sets/luxian.json", """{ "id": "luxian-2026", "version": "1", "jurisdiction": "四川省泸州市泸县", "fiscalYears": [2026], "extends": ["luzhou-2026"], "rules": { "PG2001": { "parameters": { "total": 90 } } } }""");
        workspace.Write("sets/rule-set.schema.json", workspace.Run("rules", "--schema").OutputBytes);

        Assert.StartsWith("规则集 luxian-2026 1", workspace.Run("rules", "--rule-sets", "sets", "--rule-set", "泸县@2026").Output, StringComparison.Ordinal);
        Assert.StartsWith("规则集 luzhou-2026 1", workspace.Run("rules", "--rule-sets", "sets", "--rule-set", "四川省泸州市合江县@2026").Output, StringComparison.Ordinal);
        var page = workspace.Run("rules", "--rule-sets", "sets", "--rule-set", "luxian-2026").Output;
        Assert.Contains("PG2001 weights-off-total  警告  权重之和不等于规定值  [luzhou-2026，第 1 行]\n    total = 90 百分点  一个项目各指标权重之和  [luxian-2026，第 1 行]\n", page, StringComparison.Ordinal);
        Assert.Equal(2, workspace.Run("rules", "--rule-sets", "nowhere").Status);
    }
}
