using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.RuleSets;

public sealed class RuleSetTests
{
    [Fact]
    public void A_rule_set_is_read_from_json_with_comments_and_trailing_commas()
    {
        var set = Policies.Parse("""
            {
              // 某县的规定
              "id": "county-2026", "version": "1.0.0",
              "title": { "zh-Hans": "某县规定", "en": "Rules of a county" },
              "jurisdiction": "某县", "fiscalYears": [2026], "extends": ["luxian-2025"],
              "basis": [ { "document": { "zh-Hans": "通知", "en": "Notice" }, "clause": { "zh-Hans": "第1条", "en": "item 1" } } ],
              "rules": { "PG2001": { "enabled": true, "severity": "warning", "parameters": { "total": 100, }, }, },
            }
            """);

        Assert.Equal(("county-2026", "1.0.0", "某县规定", "某县"), (set.Id, set.Version, set.Title?.Chinese, set.Jurisdiction));
        Assert.Equal([2026], set.FiscalYears.AsEnumerable());
        Assert.Equal(["luxian-2025"], set.Extends.AsEnumerable());
        Assert.Equal(new Basis(new("通知", "Notice"), new("第1条", "item 1")), Assert.Single(set.Basis));
        var setting = set.Rules["PG2001"];
        Assert.Equal((true, Severity.Warning, 100m), (setting.Enabled, setting.Severity, setting.Parameters["total"].Number));
    }

    [Theory]
    [InlineData("", "line 1, character 1: There is nothing in it.")]
    [InlineData("null", "line 1, character 1: The rule set must be an object {…}, not null.")]
    [InlineData("{\n", "line 2, character 1: The JSON is malformed")]
    [InlineData("{ \"id\": \"规\",,", "line 1, character 13: The JSON is malformed")]
    [InlineData("{} {}", "line 1, character 4: The JSON is malformed")]
    [InlineData("\n {\"version\": \"1\", \"rules\": {} }", "line 2, character 2: The property 'id' is missing.")]
    [InlineData("$\"rules\": null }", "line 2, character 10: 'rules' must be an object {…}, not null.")]
    [InlineData("$\"rules\": { \"PG2001\": null } }", "line 2, character 22: The value of rule 'PG2001' must be an object {…}, not null.")]
    [InlineData("$\"rules\": { \"PG2001\": true },\n \"extends\": [] }", "line 2, character 22: The value of rule 'PG2001' must be an object {…}, not true or false.")]
    [InlineData("$\"rules\": { \"PG2001\": { \"enabeld\": false } } }", "line 2, character 24: There is no property 'enabeld'. Did you mean: enabled?")]
    [InlineData("$\"rules\": { \"PG2001\": { \"enabled\": \"no\" } } }", "line 2, character 35: 'enabled' must be true or false, not a text.")]
    [InlineData("$\"rules\": { \"PG2001\": { \"severity\": \"warn\" } } }", "line 2, character 36: 'warn' is no severity. Did you mean: warning?")]
    [InlineData("$\"rules\": { \"PG2001\": { \"severity\": 99 } } }", "line 2, character 36: 'severity' must be a text, not a number.")]
    [InlineData("$\"rules\": { \"PG2001\": { \"severity\": \"info, warning\" } } }", "'info, warning' is no severity.")]
    [InlineData("$\"rules\": { \"PG2001\": { \"parameters\": { \"total\": \"90\" } } } }", "line 2, character 49: Parameter 'total' must be a number, true or false, or an array of words, not a text.")]
    [InlineData("$\"rules\": { \"PG2001\": { \"parameters\": { \"total\": 1e99 } } } }", "line 2, character 49: Parameter 'total' is too large a number.")]
    [InlineData("$\"rules\": { \"PG2001\": {}, \"PG2001\": {} } }", "line 2, character 26: 'PG2001' occurs twice.")]
    [InlineData("$\"rules\": {}, \"extends\": [ null ] }", "line 2, character 27: Each entry of 'extends' must be a text, not null.")]
    [InlineData("$\"rules\": {}, \"extends\": [ \"a\", \"a\" ] }", "line 2, character 32: 'extends' names 'a' twice.")]
    [InlineData("$\"rules\": {}, \"fiscalYears\": [ 2025.5 ] }", "line 2, character 31: '2025.5' is no year")]
    [InlineData("$\"rules\": {}, \"basis\": [ null ] }", "line 2, character 25: Each entry of 'basis' must be an object {…}, not null.")]
    [InlineData("$\"rules\": {}, \"title\": { \"zh-Hans\": \"规定\" } }", "line 2, character 23: The property 'en' is missing.")]
    [InlineData("$\"rules\": {}, \"title\": { \"zh-Hans\": \"规定\", \"en\": \" \" } }", "line 2, character 48: 'en' must not be blank.")]
    [InlineData("$\"rules\": {}, \"jurisdiction\": \"\\uD800\" }", "'jurisdiction' holds a damaged character.")]
    [InlineData("$\"rules\": {}, \"tilte\": {} }", "line 2, character 14: There is no property 'tilte'. Did you mean: title?")]
    public void What_is_no_rule_set_is_refused_at_its_place(string json, string reason)
    {
        var text = json.Replace("$", "{ \"id\": \"a\", \"version\": \"1\",\n", StringComparison.Ordinal);

        var problem = Assert.Single(Assert.Throws<RuleSetException>(() => Policies.Parse(text)).Problems);

        Assert.Contains(reason, problem.ToText().English, StringComparison.Ordinal);
        Assert.StartsWith("rule set: line ", problem.ToText().English, StringComparison.Ordinal);
        Assert.StartsWith($"规则集：第 {problem.Line} 行第 {problem.Column} 个字符：", problem.ToText().Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once_in_the_order_of_the_file()
    {
        var refusal = Assert.Throws<RuleSetException>(() => RulesInForce.Parse(
            """
            { "id": "bad", "versoin": "1",
              "extends": ["luxian-2052"],
              "rules": { "weights-off-totl": {},
                "PG2001": { "severity": "warn", "parameters": { "totl": 90, "total": 5000 } } } }
            """u8,
            "bad.json",
            RuleSetLibrary.Shipped,
            RuleCatalog.BuiltIn));

        Assert.Equal(
            [
                "bad.json: line 1, character 1: The property 'version' is missing.",
                "bad.json: line 1, character 16: There is no property 'versoin'. Did you mean: version?",
                "bad.json: line 2, character 15: There is no rule set 'luxian-2052'. Did you mean: luxian-2025?",
                "bad.json: line 3, character 14: There is no rule 'weights-off-totl'. Did you mean: PG2001 weights-off-total?",
                "bad.json: line 4, character 29: 'warn' is no severity. Did you mean: warning?",
                "bad.json: line 4, character 53: Rule PG2001 has no parameter 'totl'. Did you mean: total?",
                "bad.json: line 4, character 74: Parameter 'total' of PG2001 cannot be 5000; allowed: 0 to 1000.",
            ],
            refusal.Problems.Select(problem => problem.ToText().English));
        Assert.Equal(refusal.Message, refusal.Explanation.English);
    }

    [Fact]
    public void Of_a_copy_with_other_rules_no_place_is_claimed()
    {
        var read = Policies.Parse("""{ "id": "a", "version": "1", "rules": { "PG2001": { "parameters": { "total": 5000 } } } }""");
        var copy = read with { Rules = read.Rules.SetItem("PG2001", new() { Parameters = read.Rules["PG2001"].Parameters.SetItem("total", 6000) }) };

        Assert.Equal(1, ProblemOf(read).Line);
        Assert.Null(ProblemOf(copy).Line);
    }

    [Theory]
    [InlineData("hidden", Severity.Hidden)]
    [InlineData("info", Severity.Info)]
    [InlineData("warning", Severity.Warning)]
    [InlineData("error", Severity.Error)]
    public void A_severity_is_a_word(string word, Severity severity) => Assert.Equal(
        severity, Policies.Parse($$"""{ "id": "a", "version": "1", "rules": { "PG2001": { "severity": "{{word}}" } } }""").Rules["PG2001"].Severity);

    [Fact]
    public void Numbers_are_read_the_same_in_every_culture()
    {
        using var _ = CultureScope.Of(CultureScope.German);

        Assert.Equal<RuleValue>(0.05m, Policies.Parse("""{ "id": "a", "version": "1", "rules": { "PG2001": { "parameters": { "tolerance": 0.05 } } } }""").Rules["PG2001"].Parameters["tolerance"]);
    }

    private static RuleSetProblem ProblemOf(RuleSet ruleSet) =>
        Assert.Single(Assert.Throws<RuleSetException>(() => RulesInForce.Resolve(ruleSet, RuleSetLibrary.Shipped, RuleCatalog.BuiltIn)).Problems);
}
