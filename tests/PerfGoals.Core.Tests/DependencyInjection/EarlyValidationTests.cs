using Microsoft.Extensions.DependencyInjection;
using PerfGoals.Core.Tests.Support;
using PerfGoals.DependencyInjection;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.DependencyInjection;

/// <summary>What <c>AddPerfGoals</c> itself refuses.</summary>
public sealed class EarlyValidationTests
{
    [Fact]
    public void All_that_is_wrong_with_rule_sets_and_overrides_is_said_at_once()
    {
        var county = Policies.Parse("""{ "id": "county", "version": "1", "extends": ["luxian-2052"], "rules": { "PG2001": { "parameters": { "totl": 80 } } } }""");

        var refusal = Assert.Throws<RuleSetException>(() => Add(goals => goals.UseRuleSet("readin").AddRuleSet("泸县", 1999).AddRuleSet(county).Set("PG2001", "total", 5000).Ignore("PG9999")));

        Assert.Equal(6, refusal.Problems.Length);
        Assert.All(["readin", "luxian-2052", "totl", "5000", "PG9999", "1999"], word => Assert.Contains(word, refusal.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_mistake_in_what_several_rule_sets_share_is_said_once()
    {
        var refusal = Assert.Throws<RuleSetException>(() => Add(goals => goals.AddRuleSet("reading").AddRuleSet("luxian-2025").Ignore("PG9999")));

        Assert.Single(refusal.Problems);
    }

    [Fact]
    public void A_rule_that_the_container_is_yet_to_make_may_have_any_id()
    {
        var county = Policies.Parse("""{ "id": "county", "version": "1", "rules": { "HX0001": { "severity": "info" } } }""");

        Add(goals => goals.UseRuleSet(county).AddRule<Late>().Ignore("late-rule"));
        Assert.Throws<RuleSetException>(() => Add(goals => goals.UseRuleSet(county)));
        Assert.Throws<RuleSetException>(() => Add(goals => goals.UseRuleSet("reading").Ignore("late-rule")));
    }

    [Fact]
    public void What_is_said_of_known_rules_is_looked_at_whatever_else_there_will_be()
    {
        var county = Policies.Parse("""{ "id": "county", "version": "1", "rules": { "HX0001": {}, "PG2001": { "parameters": { "totl": 80 } } } }""");

        var refusal = Assert.Throws<RuleSetException>(() => Add(goals => goals.UseRuleSet(county).AddRule<Late>().Set("PG2001", "total", 5000)));

        Assert.Equal(2, refusal.Problems.Length);
    }

    [Fact]
    public void The_order_of_the_calls_does_not_matter() =>
        Add(goals => goals.UseRuleSet("empty").Ignore("host-rule").AddRule(HostRule.ForDeclaration(HostRule.Describe(), (in _) => { })).AddRuleSet(Policies.Empty));

    [Fact]
    public void Two_objects_with_one_id_are_refused() => Assert.Throws<ArgumentException>(() => Add(goals => goals
        .UseRuleSet("reading")
        .AddRule(HostRule.ForDeclaration(HostRule.Describe("HX0001", "one"), (in _) => { }))
        .AddRule(HostRule.ForDeclaration(HostRule.Describe("HX0001", "other"), (in _) => { }))));

    [Fact]
    public void Two_rule_sets_with_one_id_are_refused() =>
        Assert.Throws<RuleSetException>(() => Add(goals => goals.AddRuleSet(Policies.Empty).AddRuleSet(Policies.Empty with { Version = "2" })));

    [Theory]
    [InlineData(ServiceLifetime.Scoped, "Late is registered as scoped")]
    [InlineData(ServiceLifetime.Transient, "Late is registered as transient")]
    public void A_rule_that_is_no_singleton_is_refused(ServiceLifetime lifetime, string statement)
    {
        IServiceCollection services = new ServiceCollection();
        services.Add(new(typeof(IRule), typeof(Late), lifetime));

        var refusal = Assert.Throws<InvalidOperationException>(() => services.AddPerfGoals(goals => goals.UseRuleSet("reading")));

        Assert.Contains(statement, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("AddRule", refusal.Message, StringComparison.Ordinal);
    }

    private static void Add(Action<PerfGoalsBuilder> configure) => new ServiceCollection().AddPerfGoals(configure);

    private sealed class Late() : DeclarationRule(HostRule.Describe("HX0001", "late-rule"))
    {
        protected override void Check(in DeclarationContext context) => context.NotApplicable();
    }
}
