using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.RuleSets;

/// <summary>The laws of laying rule sets and overrides over each other.</summary>
[Properties(Arbitrary = [typeof(RuleSetPropertiesTests)])]
public sealed class RuleSetPropertiesTests
{
    private static readonly string[] Ids = ["PG2001", "PG1001", "PG1002", "PG0006"];

    /// <summary>What a rule set says.</summary>
    public sealed record Policy(ImmutableSortedDictionary<string, RuleSetting> Rules);

    public static Arbitrary<Policy> Policies_() => (
        from ids in Gen.SubListOf(Ids)
        from enabled in Gen.Elements(true, true, false).ArrayOf(ids.Count)
        from severity in Gen.Elements<Severity?>(null, Severity.Info, Severity.Error).ArrayOf(ids.Count)
        from total in Gen.Choose(0, 3).ArrayOf(ids.Count)
        select new Policy(ids.Select((id, index) => KeyValuePair.Create(id, new RuleSetting
        {
            Enabled = enabled[index],
            Severity = severity[index],
            Parameters = id == "PG2001" && total[index] > 0 ? new RuleSetting().Parameters.Add("total", 80 + total[index]) : new RuleSetting().Parameters,
        })).ToImmutableSortedDictionary(StringComparer.Ordinal))).ToArbitrary();

    public static Arbitrary<RuleOverride> Overrides() => Gen.OneOf(
        from total in Gen.Choose(0, 3) select RuleOverride.Set("PG2001", "total", 80 + total),
        from id in Gen.Elements(Ids) from word in Gen.Elements("info", "error") select RuleOverride.Set(id, "severity", word),
        from id in Gen.Elements(Ids) from word in Gen.Elements("true", "false") select RuleOverride.Set(id, "enabled", word),
        from id in Gen.Elements(Ids) select RuleOverride.Ignore(id),
        from ids in Gen.SubListOf(Ids) where ids.Count > 0 select RuleOverride.Select(ids)).ToArbitrary();

    [Property]
    public void To_extend_three_levels_is_to_say_all_of_it_in_their_order(Policy nation, Policy province, Policy county)
    {
        var chain = Resolve(Set("c", county, "b"), Set("b", province, "a"), Set("a", nation));
        var list = Resolve(Set("c", county, "a", "b"), Set("b", province), Set("a", nation));

        Assert.Equal(InForce(chain), InForce(list));
        Assert.Equal(chain.Hash, list.Hash);
    }

    [Property]
    public void What_is_said_again_changes_nothing(Policy nation, Policy county)
    {
        var once = Resolve(Set("c", county, "a"), Set("a", nation));
        var again = Resolve(Set("c", county, "a", "b"), Set("b", county), Set("a", nation));

        Assert.Equal(InForce(once), InForce(again));
    }

    [Property]
    public void A_base_that_is_shared_counts_once(Policy nation, Policy left, Policy right)
    {
        var shared = Resolve(Set("d", new(Policies.Empty.Rules), "b", "c"), Set("b", left, "a"), Set("c", right, "a"), Set("a", nation));
        var list = Resolve(Set("d", new(Policies.Empty.Rules), "a", "b", "c"), Set("b", left), Set("c", right), Set("a", nation));

        Assert.Equal(InForce(shared), InForce(list));
    }

    [Property]
    public void Overrides_at_once_are_overrides_one_after_the_other(Policy policy, RuleOverride[] first, RuleOverride[] second)
    {
        var rules = Resolve(Set("a", policy));

        Assert.Equal(InForce(rules.With([.. first, .. second])), InForce(rules.With(first).With(second)));
        Assert.Equal(first.Length + second.Length, rules.With(first).With(second).Overrides.Length);
    }

    [Property]
    public void The_last_override_holds(Policy policy, RuleOverride[] before, RuleOverride last)
    {
        var rules = Resolve(Set("a", policy)).With([.. before, last]);

        Assert.Equal(InForce(rules), InForce(rules.With([last])));
        switch (last)
        {
            case { Kind: RuleOverrideKind.Select }:
                Assert.Equal(last.Rules.Order(StringComparer.Ordinal), rules.Rules.Select(rule => rule.Descriptor.Id));
                break;
            case { Kind: RuleOverrideKind.Ignore } or { Key: "enabled", Value: "false" }:
                Assert.DoesNotContain(rules.Rules, rule => last.Rules.Contains(rule.Descriptor.Id));
                break;
            default:
                Assert.Contains(rules.Rules, rule => last.Rules.Contains(rule.Descriptor.Id));
                break;
        }
    }

    [Property]
    public void The_same_is_in_force_where_the_hash_is_the_same(Policy policy, RuleOverride[] left, RuleOverride[] right)
    {
        var (a, b) = (Resolve(Set("a", policy)).With(left), Resolve(Set("a", policy)).With(right));

        Assert.Equal(InForce(a).SequenceEqual(InForce(b)), a.Hash == b.Hash);
    }

    private static RuleSet Set(string id, Policy policy, params ImmutableArray<string> extends) => Policies.Empty with { Id = id, Rules = policy.Rules, Extends = extends };

    private static RulesInForce Resolve(RuleSet ruleSet, params IEnumerable<RuleSet> library) => RulesInForce.Resolve(ruleSet, new RuleSetLibrary(library), RuleCatalog.BuiltIn);

    private static IReadOnlyList<string> InForce(RulesInForce rules) =>
        [.. rules.Rules.Select(rule => $"{rule.Descriptor.Id} {rule.Severity} {string.Join(' ', rule.Values)}")];
}
