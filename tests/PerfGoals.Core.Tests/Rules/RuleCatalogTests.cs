using System.Collections.Immutable;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;

namespace PerfGoals.Core.Tests.Rules;

public sealed class RuleCatalogTests
{
    [Theory]
    [InlineData("PG2001")]
    [InlineData("pg2001")]
    [InlineData("weights-off-total")]
    [InlineData("Weights-Off-Total")]
    public void A_rule_is_found_by_its_id_or_name_in_any_case(string idOrName) => Assert.Equal("PG2001", RuleCatalog.BuiltIn.Find(idOrName)?.Id);

    [Theory]
    [InlineData("")]
    [InlineData("PG2001 ")]
    [InlineData("PG9999")]
    public void What_is_no_rule_is_not_found(string idOrName) => Assert.Null(RuleCatalog.BuiltIn.Find(idOrName));

    [Theory]
    [InlineData("PG0106")] // of a reader
    [InlineData("PG9001")] // of the checker
    public void Findings_of_readers_and_of_the_checker_are_in_it(string id) => Assert.Equal(id, RuleCatalog.BuiltIn.Find(id)?.Id);

    [Theory]
    [InlineData("PG2001", "host-rule")]
    [InlineData("HX0001", "weights-off-total")]
    [InlineData("PG0106", "host-rule")]
    public void Two_rules_of_one_id_or_name_are_refused(string id, string name)
    {
        var refusal = Assert.Throws<ArgumentException>(() => new RuleCatalog([Idle(id, name)]));

        Assert.Contains(id == "HX0001" ? name : id, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_rule_twice_is_refused()
    {
        var rule = Idle("HX0001", "host-rule");

        Assert.Throws<ArgumentException>(() => new RuleCatalog([rule, rule]));
    }

    [Fact]
    public void Rules_of_the_host_stand_among_the_others_by_id()
    {
        var catalog = new RuleCatalog([Idle("ZZ0001", "last"), Idle("AA0001", "first")]);

        Assert.Equal(["ZZ0001", "AA0001"], catalog.HostRules.Select(rule => rule.Descriptor.Id));
        Assert.Equal(catalog.Rules.Select(rule => rule.Descriptor.Id).Order(StringComparer.Ordinal), catalog.Rules.Select(rule => rule.Descriptor.Id));
        Assert.Equal(BuiltInRules.All.Length + 2, catalog.Rules.Length);
    }

    [Theory]
    [InlineData("HX0009")]
    [InlineData("hx0009")]
    [InlineData("Old-Rule")]
    public void A_rule_is_found_by_what_it_was_called_before(string former) => Assert.Equal("HX0001", With(formerNames: ["HX0009", "old-rule"]).Find(former)?.Id);

    [Fact]
    public void A_misspelt_former_name_is_still_similar() => Assert.Equal("HX0001", Assert.Single(With(formerNames: ["zebra-crossing"]).FindSimilar("zebra-crosing")).Id);

    [Theory]
    [InlineData("PG2001")]
    [InlineData("weights-off-total")]
    [InlineData("HX0001")]
    public void A_former_name_that_is_taken_is_refused(string former)
    {
        var refusal = Assert.Throws<ArgumentException>(() => With(formerNames: [former]));

        Assert.Contains($"'{former}'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rules_cannot_claim_one_former_name() => Assert.Throws<ArgumentException>(() => new RuleCatalog(
        [Idle(HostRule.Describe(RuleLifecycle.Stable(), formerNames: ["old-rule"])), Idle(HostRule.Describe(RuleLifecycle.Stable(), "HX0002", "other-rule", formerNames: ["old-rule"]))]));

    [Theory]
    [InlineData("PG2001")]
    [InlineData("Weights-Off-Total")]
    public void The_successor_of_a_deprecated_rule_is_a_rule(string successor) => Assert.NotNull(With(RuleLifecycle.Deprecated("1.0.0", successor)));

    [Theory]
    [InlineData("PG2999")]
    [InlineData("HX0001")] // itself
    public void A_successor_that_is_no_rule_to_use_is_refused(string successor)
    {
        var refusal = Assert.Throws<ArgumentException>(() => With(RuleLifecycle.Deprecated("1.0.0", successor)));

        Assert.Contains($"'{successor}' of HX0001 host-rule", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Categories_stand_in_the_order_of_ids_and_a_host_may_have_its_own()
    {
        var own = new RuleCategory("mediation", new("调解", "Mediation"));

        Assert.Equal(
            [RuleCategory.Reading, RuleCategory.Structure, RuleCategory.Weights, RuleCategory.Targets, RuleCategory.Wording, RuleCategory.ReferenceData, RuleCategory.Portfolio, RuleCategory.Engine],
            RuleCatalog.BuiltIn.Categories.AsEnumerable());
        Assert.Contains(own, With(category: own).Categories);
        Assert.Contains(RuleCategory.Custom, With().Categories);
    }

    [Theory]
    [InlineData("weights", "别的")] // of the library, with another name
    [InlineData("weights-off-total", "别的")] // a rule
    [InlineData("host-rule", "别的")]
    public void A_category_that_could_mean_two_things_is_refused(string key, string name) => Assert.Throws<ArgumentException>(() => With(category: new(key, new(name, "Other"))));

    private static RuleCatalog With(RuleLifecycle? lifecycle = null, RuleCategory? category = null, params ImmutableArray<string> formerNames) =>
        new([Idle(HostRule.Describe(lifecycle ?? RuleLifecycle.Stable(), category: category, formerNames: formerNames))]);

    private static HostRule Idle(RuleDescriptor descriptor) => new(descriptor, _ => { });

    private static HostRule Idle(string id, string name) => new(HostRule.Describe(id, name), _ => { });
}
