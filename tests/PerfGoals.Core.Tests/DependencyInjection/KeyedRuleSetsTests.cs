using Microsoft.Extensions.DependencyInjection;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.DependencyInjection;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.DependencyInjection;

public sealed class KeyedRuleSetsTests
{
    [Fact]
    public void A_host_of_several_counties_asks_for_the_checker_of_each()
    {
        using var host = Host(goals => goals.UseRuleSet("reading").AddRuleSet("luxian-2025").AddRuleSet(Policies.Empty));

        Assert.Equal("reading", host.GetRequiredService<Checker>().Rules.RuleSet.Id);
        Assert.Equal("luxian-2025", host.GetRequiredKeyedService<Checker>("luxian-2025").Rules.RuleSet.Id);
        Assert.Equal("empty", host.GetRequiredKeyedService<RulesInForce>("empty").RuleSet.Id);
        Assert.Null(host.GetKeyedService<Checker>("luxian-2024"));
    }

    [Fact]
    public void A_class_asks_for_it_by_an_attribute()
    {
        using var host = Host(goals => goals.UseRuleSet("reading").AddRuleSet("泸县", 2025), services => services.AddSingleton<Desk>());

        Assert.Equal("luxian-2025", host.GetRequiredService<Desk>().Checker.Rules.RuleSet.Id);
    }

    [Fact]
    public void The_chosen_one_is_under_its_key_as_well_and_the_same()
    {
        using var host = Host(goals => goals.AddRuleSet("reading").UseRuleSet("泸县", 2025));

        Assert.Same(host.GetRequiredService<Checker>(), host.GetRequiredKeyedService<Checker>("泸县@2025"));
        Assert.Same(host.GetRequiredService<RulesInForce>(), host.GetRequiredService<Checker>().Rules);
        Assert.Same(host.GetRequiredService<Checker>().Rules, host.GetRequiredKeyedService<RulesInForce>("泸县@2025"));
    }

    [Fact]
    public void The_only_one_needs_not_be_chosen()
    {
        using var host = Host(goals => goals.AddRuleSet("luxian-2025").AddRuleSet("luxian-2025"));

        Assert.Equal("luxian-2025", host.GetRequiredService<Checker>().Rules.RuleSet.Id);
    }

    [Fact]
    public void Of_several_none_is_guessed()
    {
        using var host = Host(goals => goals.AddRuleSet("luxian-2025").AddRuleSet("reading"));

        var refusal = Assert.Throws<InvalidOperationException>(host.GetRequiredService<Checker>);

        Assert.Contains("(luxian-2025, reading)", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("UseRuleSet", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("[FromKeyedServices(\"luxian-2025\")] Checker", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(host.GetRequiredService<RulesInForce>);
    }

    [Fact]
    public void What_a_host_says_over_the_rule_set_it_says_over_each()
    {
        using var host = Host(goals => goals.AddRuleSet("luxian-2025").AddRuleSet("reading").Ignore("PG0006"));

        Assert.All(["luxian-2025", "reading"], key =>
            Assert.DoesNotContain(host.GetRequiredKeyedService<RulesInForce>(key).Rules, rule => rule.Descriptor.Id == "PG0006"));
    }

    [Fact]
    public void A_key_that_would_mean_two_rule_sets_is_refused() => Assert.Throws<ArgumentException>(() =>
        Host(goals => goals.AddRuleSet(Policies.Empty with { Id = "泸县@2025" }).AddRuleSet("泸县", 2025)));

    private static ServiceProvider Host(Action<PerfGoalsBuilder> configure, Action<IServiceCollection>? others = null)
    {
        var services = new ServiceCollection();
        others?.Invoke(services);
        return services.AddPerfGoals(configure).BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private sealed class Desk([FromKeyedServices("泸县@2025")] Checker checker)
    {
        public Checker Checker { get; } = checker;
    }
}
