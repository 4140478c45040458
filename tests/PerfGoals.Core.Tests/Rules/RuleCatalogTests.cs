using PerfGoals.Core.Tests.Support;
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

    private static HostRule Idle(string id, string name) => new(HostRule.Describe(id, name), _ => { });
}
