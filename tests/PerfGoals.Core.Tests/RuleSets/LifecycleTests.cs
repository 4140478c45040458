using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;
using PerfGoals.Sources;

namespace PerfGoals.Core.Tests.RuleSets;

/// <summary>Rules on trial and on their way out, and whole categories of rules.</summary>
public sealed class LifecycleTests
{
    private static readonly RuleCategory Mediation = new("mediation", new("调解", "Mediation"));

    private static readonly RuleCatalog Catalog = new(
    [
        Idle("HX0001", "tried", RuleLifecycle.Preview("1.1.0")),
        Idle("HX0002", "settled", RuleLifecycle.Stable("1.0.0")),
        Idle("HX0003", "outdated", RuleLifecycle.Deprecated("1.1.0", "settled")),
    ]);

    [Theory]
    [InlineData("""{}""", false)]
    [InlineData("""{ "tried": {} }""", true)]
    [InlineData("""{ "HX0001": { "severity": "info" } }""", true)]
    [InlineData("""{ "HX0001": { "enabled": false } }""", false)]
    public void A_rule_in_preview_is_in_force_only_where_it_is_named(string rules, bool inForce) => Assert.Equal(inForce, IdsOf(Resolve(rules)).Contains("HX0001"));

    [Theory]
    [InlineData("select mediation", "HX0002")]
    [InlineData("select Mediation,HX0001", "HX0001 HX0002")]
    [InlineData("select mediation,outdated", "HX0002 HX0003")]
    [InlineData("select weights", "PG2001 PG2002 PG2003 PG2004 PG2005 PG2006 PG2007 PG2008")]
    [InlineData("select weights,mediation", "HX0002 PG2001 PG2002 PG2003 PG2004 PG2005 PG2006 PG2007 PG2008")]
    [InlineData("ignore mediation", "")]
    [InlineData("set HX0001", "HX0001 HX0002")]
    public void Of_a_category_only_stable_rules_are_selected(string said, string ids) => Assert.Equal(
        ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), IdsOf(Resolve("""{ "HX0003": { "enabled": false } }""").With([Override(said)])));

    [Fact]
    public void What_is_in_force_stays_where_its_category_is_selected() =>
        Assert.Equal(["HX0001", "HX0002", "HX0003"], IdsOf(Resolve("""{ "HX0001": {} }""").With([Override("select mediation")])));

    [Fact]
    public void To_ignore_a_category_takes_out_the_findings_of_readers_that_belong_to_it()
    {
        var rules = Policies.Luxian.Rules.With([Override("ignore reading")]);

        Assert.Equal(["PG1001", "PG1002", "PG1003", "PG1004", "PG1013", "PG2001", "PG5001", "PG5002", "PG5003", "PG5004", "PG5005", "PG5006", "PG5007"], IdsOf(rules));
        Assert.Null(rules.SeverityOf(ReadingProblems.WrongCellCount));
        Assert.Equal(Severity.Error, rules.With([Override("ignore engine")]).SeverityOf(EngineProblems.RuleFault));
    }

    [Fact]
    public void A_rule_set_that_names_a_deprecated_rule_is_told_what_to_use_instead()
    {
        var rules = RulesInForce.Parse(
            "{ \"id\": \"county\", \"version\": \"1\",\n \"rules\": { \"outdated\": {} } }"u8, "county.json", RuleSetLibrary.Shipped, Catalog);
        var notice = Assert.Single(rules.Notices);

        Assert.Equal("county.json: line 2, character 13: Rule HX0003 outdated is deprecated since 1.1.0; use HX0002 settled instead.", notice.ToText().English);
        Assert.Equal("county.json：第 2 行第 13 个字符：规则 HX0003 outdated 自 1.1.0 起弃用，请改用 HX0002 settled。", notice.ToText().Chinese);
    }

    [Theory]
    [InlineData("select HX0003")]
    [InlineData("ignore outdated")]
    [InlineData("set outdated")]
    public void An_override_that_names_a_deprecated_rule_is_told_too(string said)
    {
        var rules = Resolve("{}").With([Override(said)]);

        Assert.Single(rules.Notices);
        Assert.Equal(2, rules.With([Override(said)]).Notices.Length);
    }

    [Theory]
    [InlineData("select mediation")]
    [InlineData("select settled")]
    [InlineData("ignore PG2001")]
    public void Nothing_is_said_of_a_deprecated_rule_that_nobody_names(string said) => Assert.Empty(Resolve("""{ "PG2001": {} }""").With([Override(said)]).Notices);

    [Fact]
    public void A_category_is_no_rule_to_set() =>
        Assert.Contains("There is no rule 'mediation'", Assert.Throws<RuleSetException>(() => Resolve("{}").With([RuleOverride.Parse("mediation.enabled=true")])).Message, StringComparison.Ordinal);

    [Fact]
    public void An_editor_is_told_of_deprecated_rules_by_the_schema()
    {
        using var stream = new MemoryStream();
        RuleSetSchema.Write(stream, Catalog);
        var rules = System.Text.Json.JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("$defs");

        Assert.True(rules.GetProperty("HX0003").GetProperty("deprecated").GetBoolean());
        Assert.False(rules.GetProperty("HX0001").TryGetProperty("deprecated", out _));
    }

    private static RuleOverride Override(string said) => said.Split(' ') switch
    {
        ["select", var rules] => RuleOverride.Select(rules),
        ["ignore", var rules] => RuleOverride.Ignore(rules),
        [_, var rule] => RuleOverride.Set(rule, "severity", "info"),
        _ => throw new ArgumentException("Write a kind and rules.", nameof(said)),
    };

    private static HostRule Idle(string id, string name, RuleLifecycle lifecycle) => new(HostRule.Describe(lifecycle, id, name, Mediation), _ => { });

    private static RulesInForce Resolve(string rules) =>
        RulesInForce.Resolve(Policies.Parse($$"""{ "id": "county", "version": "1", "rules": {{rules}} }"""), RuleSetLibrary.Shipped, Catalog);

    private static IEnumerable<string> IdsOf(RulesInForce rules) => rules.Rules.Select(rule => rule.Descriptor.Id);
}
