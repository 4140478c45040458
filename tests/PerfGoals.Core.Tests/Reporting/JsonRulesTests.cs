using System.Globalization;
using System.Text.Json;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Reporting;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.Reporting;

public sealed class JsonRulesTests
{
    [Fact]
    public void What_is_in_force_says_why()
    {
        var rules = RulesInForce.Resolve(
            Policies.Parse("""{ "id": "county", "version": "1", "extends": ["luxian-2025"], "rules": { "PG0102": { "enabled": false } } }"""), RuleSetLibrary.Shipped, RuleCatalog.BuiltIn)
            .With([RuleOverride.Set("PG2001", "total", 100)], SettingLayer.CommandLine);

        using var json = JsonDocument.Parse(Checked.TextOf(stream => JsonRules.Write(stream, rules, CultureInfo.GetCultureInfo("en"))));
        var root = json.RootElement;
        var weights = root.GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "PG2001");
        var counts = root.GetProperty("rules").EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "PG1001");

        Assert.Equal(["ruleSet", "rules", "findingsBesideRules"], NamesOf(root));
        Assert.Equal(["id", "version", "hash", "overrides", "notices", "title", "jurisdiction", "fiscalYears", "extends", "basis"], NamesOf(root.GetProperty("ruleSet")));
        Assert.Equal(["id", "name", "category", "title", "certainty", "severity", "severityFrom", "inForceFrom", "basis", "parameters"], NamesOf(weights));
        Assert.Equal(["key", "value", "unit", "description", "from"], NamesOf(weights.GetProperty("parameters")[0]));
        Assert.Equal(["commandLine", "ruleSet", "default"], weights.GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("from").GetProperty("layer").GetString()));
        Assert.Equal("writtenPolicy", counts.GetProperty("certainty").GetString());
        Assert.Equal("luxian-2025", counts.GetProperty("severityFrom").GetProperty("ruleSet").GetString());
        Assert.Equal(["document", "clause", "year", "jurisdiction"], NamesOf(counts.GetProperty("basis")[0]));
        Assert.Equal("item 3", counts.GetProperty("basis")[0].GetProperty("clause").GetString());
        var off = root.GetProperty("findingsBesideRules").EnumerateArray().Single(finding => finding.GetProperty("id").GetString() == "PG0102");
        Assert.Equal(JsonValueKind.Null, off.GetProperty("severity").ValueKind);
        Assert.Equal("county", off.GetProperty("inForceFrom").GetProperty("ruleSet").GetString());
    }

    private static IEnumerable<string> NamesOf(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
