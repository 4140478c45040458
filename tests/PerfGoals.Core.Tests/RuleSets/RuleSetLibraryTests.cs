using PerfGoals.Core.Tests.Support;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.RuleSets;

public sealed class RuleSetLibraryTests
{
    [Fact]
    public void Every_shipped_rule_set_can_be_used()
    {
        Assert.Contains(RuleSetLibrary.Shipped.RuleSets, set => set.Id == "luxian-2025");
        Assert.All(RuleSetLibrary.Shipped.RuleSets, set => Assert.NotEmpty(RulesInForce.Resolve(set, RuleSetLibrary.Shipped, RuleCatalog.BuiltIn).Rules));
    }

    [Fact]
    public void Shipped_rule_sets_name_rules_by_id()
    {
        Assert.All(RuleSetLibrary.Shipped.RuleSets.SelectMany(set => set.Rules.Keys), key => Assert.Equal(key, RuleCatalog.BuiltIn.Find(key)?.Id));
    }

    [Fact]
    public void A_rule_set_of_the_host_stands_in_for_the_shipped_one_of_its_id()
    {
        var own = Policies.Empty with { Id = "luxian-2025" };
        var library = new RuleSetLibrary([own]);

        Assert.Same(own, library.Get("luxian-2025"));
        Assert.Equal(RuleSetLibrary.Shipped.RuleSets.Length, library.RuleSets.Length);
    }

    [Fact]
    public void An_id_is_found_as_it_is_written_only()
    {
        Assert.Null(RuleSetLibrary.Shipped.Find("LUXIAN-2025"));
        Assert.Throws<RuleSetException>(() => RuleSetLibrary.Shipped.Get("LUXIAN-2025"));
    }
}
