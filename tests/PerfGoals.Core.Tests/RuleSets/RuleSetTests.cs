using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
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
        Assert.Equal((true, Severity.Warning, 100m), (setting.Enabled, setting.Severity, setting.Parameters["total"]));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("null", null)]
    [InlineData("{\n", 2)]
    [InlineData("{ \"version\": \"1\",\n \"rules\": {} }", 2)] // no id
    [InlineData("{ \"id\": \"a\", \"version\": \"1\",\n \"rules\": null }", 2)]
    [InlineData("{ \"id\": \"a\", \"version\": \"1\",\n \"rules\": { \"PG2001\": null } }", 2)]
    [InlineData("{ \"id\": \"a\", \"version\": \"1\",\n \"rules\": { \"PG2001\": true },\n \"extends\": [] }", 2)]
    [InlineData("{ \"id\": \"a\", \"version\": \"1\",\n \"rules\": { \"PG2001\": { \"enabeld\": false } },\n \"extends\": [] }", 2)]
    [InlineData("{ \"id\": \"a\", \"version\": \"1\",\n \"rules\": { \"PG2001\": { \"severity\": \"fatal\" } },\n \"extends\": [] }", 2)]
    [InlineData("{ \"id\": \"a\", \"version\": \"1\",\n \"rules\": { \"PG2001\": { \"severity\": 99 } },\n \"extends\": [] }", 2)]
    [InlineData("{ \"id\": \"a\", \"version\": \"1\",\n \"rules\": { \"PG2001\": { \"severity\": \"info, warning\" } },\n \"extends\": [] }", 2)]
    [InlineData("{ \"id\": \"a\", \"version\": \"1\",\n \"rules\": { \"PG2001\": { \"parameters\": { \"total\": \"90\" } } },\n \"extends\": [] }", 2)]
    [InlineData("{ \"id\": \"a\", \"version\": \"1\",\n \"rules\": { \"PG2001\": {}, \"PG2001\": {} },\n \"extends\": [] }", 2)]
    [InlineData("{ \"id\": \"a\", \"version\": \"1\",\n \"extends\": [ null ],\n \"rules\": {} }", 2)]
    [InlineData("{ \"id\": \"a\", \"version\": \"1\",\n \"basis\": [ null ],\n \"rules\": {} }", 2)]
    [InlineData("{ \"id\": \"a\", \"version\": \"1\",\n \"title\": { \"zh-Hans\": \"规定\" },\n \"rules\": {} }", 2)]
    [InlineData("{ \"id\": \"a\", \"version\": \"1\",\n \"title\": { \"zh-Hans\": \"规定\", \"en\": \" \" },\n \"rules\": {} }", 2)]
    [InlineData("{ \"id\": \"a\", \"version\": \"1\",\n \"tilte\": {},\n \"rules\": {} }", 2)]
    public void What_is_no_rule_set_is_refused_with_its_line(string json, int? line)
    {
        var refusal = Assert.Throws<RuleSetException>(() => Policies.Parse(json));

        if (line is { } number)
        {
            Assert.StartsWith($"Line {number} of the rule set: ", refusal.Message, StringComparison.Ordinal);
            Assert.StartsWith($"规则集第 {number} 行：", refusal.Explanation.Chinese, StringComparison.Ordinal);
        }
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

        Assert.Equal(0.05m, Policies.Parse("""{ "id": "a", "version": "1", "rules": { "PG2001": { "parameters": { "tolerance": 0.05 } } } }""").Rules["PG2001"].Parameters["tolerance"]);
    }
}
