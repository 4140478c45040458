using System.Reflection;
using FsCheck.Xunit;
using Microsoft.Extensions.DependencyInjection;
using PerfGoals.Core.Tests.Support;
using PerfGoals.DependencyInjection;
using PerfGoals.Rules;

namespace PerfGoals.Core.Tests.DependencyInjection;

public sealed class RulesFromAssemblyTests
{
    private static readonly Assembly Mixed = RuleAssembly.Of(
        ("HX0003", typeof(RuleNamedByItsClass), TypeAttributes.NotPublic),
        ("HX0001", typeof(RuleNamedByItsClass), TypeAttributes.Public),
        ("HX0002", typeof(RuleNamedByItsClass), TypeAttributes.Public | TypeAttributes.Abstract),
        ("HX0004`1", typeof(RuleNamedByItsClass), TypeAttributes.Public),
        ("NoRule", typeof(object), TypeAttributes.Public));

    [Fact]
    public void Concrete_rules_are_added_in_the_order_of_their_names_whether_public_or_internal() =>
        Assert.Equal(["HX0001", "HX0003"], Rules(goals => goals.AddRulesFromAssembly(Mixed)));

    [Fact]
    public void A_rule_that_was_added_by_hand_too_is_one_rule()
    {
        var rule = (IRule)Activator.CreateInstance(Mixed.GetType("HX0003")!)!;

        Assert.Equal(["HX0003", "HX0001"], Rules(goals => goals.AddRule(rule).AddRulesFromAssembly(Mixed)));
        Assert.Equal(["HX0001", "HX0003"], Rules(goals => goals.AddRulesFromAssembly(Mixed).AddRule(rule).AddRule(rule)));
        Assert.Equal(["HX0001", "HX0003"], Rules(goals => goals.AddRulesFromAssembly(Mixed).AddRulesFromAssembly(Mixed)));
    }

    [Property]
    public void However_often_and_in_whatever_order_rules_are_added_each_is_one(bool[] objects)
    {
        var rule = (IRule)Activator.CreateInstance(Mixed.GetType("HX0003")!)!;
        var added = Rules(goals =>
        {
            foreach (var isObject in objects.Append(false))
            {
                _ = isObject ? goals.AddRule(rule) : goals.AddRulesFromAssembly(Mixed);
            }
        });

        Assert.Equal(["HX0001", "HX0003"], added.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Two_objects_of_one_class_are_two_rules() => Assert.Equal(
        ["HX0001", "HX0002"],
        Rules(goals => goals
            .AddRule(HostRule.ForDeclaration(HostRule.Describe("HX0001", "one"), (in _) => { }))
            .AddRule(HostRule.ForDeclaration(HostRule.Describe("HX0002", "other"), (in _) => { }))));

    [Fact]
    public void An_assembly_without_a_rule_is_refused_by_its_name()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Rules(goals => goals.AddRulesFromAssemblyContaining<object>()));

        Assert.Contains(typeof(object).Assembly.GetName().Name!, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_only_its_own_code_can_make_is_refused_unless_it_is_there_already()
    {
        var closed = RuleAssembly.Of(("HX0009", typeof(RuleNamedByItsClass), TypeAttributes.Public | TypeAttributes.Sealed));
        var rule = (IRule)Activator.CreateInstance(closed.GetType("HX0009")!, nonPublic: true)!;

        var refusal = Assert.Throws<ArgumentException>(() => Rules(goals => goals.AddRulesFromAssembly(closed)));

        Assert.Contains("HX0009 has no public constructor", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(["HX0009"], Rules(goals => goals.AddRule(rule).AddRulesFromAssembly(closed)));
    }

    [Fact]
    public void Nested_rules_count_as_far_as_the_assembly_can_name_them()
    {
        var found = RuleClasses.In(typeof(RulesFromAssemblyTests).Assembly);

        Assert.Contains(typeof(Nested), found);
        Assert.DoesNotContain(typeof(Hidden), found);
        Assert.DoesNotContain(typeof(Hidden.Deep), found);
    }

    private static IEnumerable<string> Rules(Action<PerfGoalsBuilder> configure)
    {
        using var host = new ServiceCollection().AddPerfGoals(goals => configure(goals.UseRuleSet("reading"))).BuildServiceProvider();
        return [.. host.GetRequiredService<RuleCatalog>().HostRules.Select(rule => rule.Descriptor.Id)];
    }

    internal sealed class Nested : RuleNamedByItsClass;

    private sealed class Hidden : RuleNamedByItsClass
    {
        internal sealed class Deep : RuleNamedByItsClass;
    }
}
