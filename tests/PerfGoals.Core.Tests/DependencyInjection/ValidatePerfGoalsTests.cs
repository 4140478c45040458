using Microsoft.Extensions.DependencyInjection;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.Support;
using PerfGoals.DependencyInjection;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.DependencyInjection;

public sealed class ValidatePerfGoalsTests
{
    [Fact]
    public void What_can_be_used_is_passed()
    {
        using var host = Host(goals => goals.AddRuleSet("luxian-2025").AddRuleSet("reading").AddRule<Late>());

        host.ValidatePerfGoals();
    }

    [Fact]
    public void All_rules_that_cannot_be_made_are_named()
    {
        var refusal = Refusal(goals => goals.UseRuleSet("reading").AddRule<Late>().AddRule<Needy>().AddRule<Failing>());

        Assert.Contains($"The rule {typeof(Needy)} cannot be made: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains($"The rule {typeof(Failing)} cannot be made: no luck", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(nameof(Late), refusal.Message, StringComparison.Ordinal);
        Assert.Equal(2, Assert.IsType<AggregateException>(refusal.InnerException).InnerExceptions.Count);
    }

    [Fact]
    public void What_is_said_of_rules_that_the_container_made_is_held_against_them()
    {
        var county = Policies.Parse("""{ "id": "county", "version": "1", "rules": { "late-rul": {} } }""");
        var refusal = Refusal(goals => goals.AddRuleSet("reading").AddRuleSet(county).AddRuleSet("luxian-2025").AddRule<Late>().Set("HX0001", "limit", 3).Ignore("HX0002"));

        Assert.Contains("Did you mean: HX0001 late-rule?", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("HX0002", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(4, refusal.Message.Split('\n').Length);
        Assert.IsType<RuleSetException>(Assert.IsType<AggregateException>(refusal.InnerException).InnerExceptions[0]);
    }

    [Fact]
    public void Two_rules_with_one_id_are_refused()
    {
        var refusal = Refusal(goals => goals.UseRuleSet("reading").AddRule<Late>().AddRule(HostRule.ForDeclaration(HostRule.Describe(), (in _) => { })));

        Assert.Contains("Two rules are called 'HX0001'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_fails_to_register_its_actions_is_refused_with_the_rule_set_that_uses_it()
    {
        var rule = new HostRule(HostRule.Describe(), _ => throw new NotSupportedException("no actions"));

        Assert.Matches("In the checker of reading: .*HX0001.*no actions", Refusal(goals => goals.UseRuleSet("reading").AddRule(rule)).Message);
    }

    [Fact]
    public void A_rule_that_became_a_service_of_a_scope_later_is_refused()
    {
        using var host = Host(goals => goals.UseRuleSet("reading"), services => services.AddScoped<IRule, Late>());

        Assert.Contains("Late is registered as scoped", Assert.Throws<InvalidOperationException>(host.ValidatePerfGoals).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(host.GetRequiredService<Checker>);
    }

    [Fact]
    public void Without_AddPerfGoals_there_is_nothing_to_validate()
    {
        using var host = new ServiceCollection().BuildServiceProvider();

        Assert.Contains("AddPerfGoals", Assert.Throws<InvalidOperationException>(host.ValidatePerfGoals).Message, StringComparison.Ordinal);
    }

    private static InvalidOperationException Refusal(Action<PerfGoalsBuilder> configure)
    {
        using var host = Host(configure);
        return Assert.Throws<InvalidOperationException>(host.ValidatePerfGoals);
    }

    private static ServiceProvider Host(Action<PerfGoalsBuilder> configure, Action<IServiceCollection>? afterwards = null)
    {
        var services = new ServiceCollection().AddPerfGoals(configure);
        afterwards?.Invoke(services);
        return services.BuildServiceProvider();
    }

    private sealed class Late() : DeclarationRule(HostRule.Describe("HX0001", "late-rule"))
    {
        protected override void Check(in DeclarationContext context) => context.NotApplicable();
    }

    private sealed class Needy(IComparable missing) : DeclarationRule(HostRule.Describe("HX0003", missing.ToString()!))
    {
        protected override void Check(in DeclarationContext context) => context.NotApplicable();
    }

    private sealed class Failing : DeclarationRule
    {
        public Failing()
            : base(HostRule.Describe()) => throw new NotSupportedException("no luck");

        protected override void Check(in DeclarationContext context) => context.NotApplicable();
    }
}
