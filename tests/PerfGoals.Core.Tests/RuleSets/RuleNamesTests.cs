using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.RuleSets;

/// <summary>Wherever a rule can be named, its id, its name and what it was called before mean the same, in whatever case.</summary>
[Properties(Arbitrary = [typeof(RuleNamesTests)])]
public sealed class RuleNamesTests
{
    private static readonly RuleCatalog Catalog = new(
    [
        new HostRule(
            new()
            {
                Id = "HX0001",
                Name = "slow-case",
                FormerNames = ["HX0009", "late-case"],
                Title = new("一", "One"),
                DefaultSeverity = Severity.Warning,
                Certainty = Certainty.Hint,
                Messages = [HostRule.Seen],
                Parameters = [new CountParameter("limit", 1, new("月数", "Months")), WordRule.Words],
                Rationale = new("一", "One"),
                HowToFix = new("一", "One"),
            },
            _ => { }),
    ]);

    /// <summary>One of the ways to name the rule.</summary>
    public sealed record Naming(string Text);

    public static Arbitrary<Naming> Namings() => (
        from name in Gen.Elements("HX0001", "slow-case", "HX0009", "late-case")
        from upper in Gen.Elements(true, false).ArrayOf(name.Length)
        select new Naming(string.Concat(name.Select((letter, index) => upper[index] ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter))))).ToArbitrary();

    [Property]
    public void The_catalogue_finds_it(Naming naming) => Assert.Equal("HX0001", Catalog.Find(naming.Text)?.Id);

    [Property]
    public void A_rule_set_sets_it(Naming naming) => Assert.Equal(InForce(By("HX0001")), InForce(By(naming.Text)));

    [Property]
    public void A_rule_set_changes_its_words(Naming naming) => Assert.Equal(
        RuleValue.Of(["尽量", "适当", "努力"]), Resolve($$"""{ "{{naming.Text}}": { "parameters": { "words": { "add": ["努力"], "remove": ["一定"] } } } }""").Rules[0].Values[1]);

    [Property]
    public void Two_namings_in_one_rule_set_are_one_rule(Naming one, Naming other)
    {
        var refusal = Record.Exception(() => Resolve($$"""{ "{{one.Text}}": {}, "{{other.Text}}": {} }"""));

        Assert.Contains(one.Text == other.Text ? "occurs twice" : "One rule is named twice", Assert.IsType<RuleSetException>(refusal).Message, StringComparison.Ordinal);
    }

    [Property]
    public void An_override_of_every_kind_is_about_it(Naming naming)
    {
        var rules = Resolve("""{ "PG2001": {} }""");

        Assert.All(
            (Func<string, RuleOverride>[])
            [
                name => RuleOverride.Set(name, "limit", 7),
                name => RuleOverride.Set(name, "severity", "info"),
                name => RuleOverride.Parse($"{name}.enabled=false"),
                name => RuleOverride.Select(name),
                name => RuleOverride.Ignore(name),
                name => Assert.Single(RuleOverride.FromSettings([new($"{name}:limit", "7")])),
                name => Assert.Single(RuleOverride.FromSettings([new($"{name}:words:0", "努力")])),
                name => Assert.Single(RuleOverride.FromSettings([new("select", name)])),
                name => Assert.Single(RuleOverride.FromSettings([new("ignore:0", name)])),
            ],
            say =>
            {
                Assert.Equal(InForce(rules.With([say("HX0001")])), InForce(rules.With([say(naming.Text)])));
                Assert.NotEqual(InForce(rules), InForce(rules.With([say(naming.Text)])));
            });
    }

    [Fact]
    public void The_schema_has_every_name()
    {
        using var stream = new MemoryStream();
        RuleSetSchema.Write(stream, Catalog);
        var rules = System.Text.Json.JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("properties").GetProperty("rules").GetProperty("properties");

        Assert.All(["HX0001", "slow-case", "HX0009", "late-case"], name => Assert.Equal("#/$defs/HX0001", rules.GetProperty(name).GetProperty("$ref").GetString()));
    }

    private static RulesInForce By(string name) => Resolve($$"""{ "{{name}}": { "severity": "error", "parameters": { "limit": 3 } } }""");

    private static RulesInForce Resolve(string rules) =>
        RulesInForce.Resolve(Policies.Parse($$"""{ "id": "county", "version": "1", "rules": {{rules}} }"""), RuleSetLibrary.Shipped, Catalog);

    private static string InForce(RulesInForce rules) => rules.Hash;
}
