using FsCheck.Xunit;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.RuleSets;

[Properties(Arbitrary = [typeof(RuleSetPropertiesTests)])]
public sealed class RulesDifferenceTests
{
    [Fact]
    public void A_rule_of_one_set_alone_has_all_its_values_on_that_side()
    {
        var difference = Between("""{ "PG2001": { "parameters": { "total": 80 } } }""", "{}");

        var rule = Assert.Single(difference.Rules);
        Assert.Equal((true, false, "PG2001"), (rule.IsOnlyBefore, rule.IsOnlyAfter, rule.Rule.Id));
        Assert.Equal((Severity.Error, null), (rule.Before.Severity, rule.After.Severity));
        Assert.Equal(("a", SettingLayer.Default), (rule.Before.Origin.RuleSet, rule.After.Origin.Layer));
        Assert.Equal([("total", 80m, null), ("tolerance", rule.Rule.Parameters[1].DefaultValue.Number, null), ("alternative", 0m, null)], rule.Parameters.Select(parameter => (parameter.Parameter.Key, parameter.Before!.Value.Number, parameter.After)));
        Assert.Equal(0, difference.Unchanged);
    }

    [Fact]
    public void A_rule_that_is_taken_out_says_by_whom() =>
        Assert.Equal("b", Assert.Single(Between("""{ "PG2001": {} }""", """{ "PG2001": { "enabled": false } }""").Rules).After.Origin.RuleSet);

    [Fact]
    public void Severity_and_values_differ_each_with_its_origin()
    {
        var difference = Between("""{ "PG2001": { "severity": "info" }, "PG1001": {} }""", """{ "PG1001": {}, "weights-off-total": { "parameters": { "total": 80, "tolerance": 0.0 } } }""");

        var rule = Assert.Single(difference.Rules);
        Assert.True(rule is { HasOtherSeverity: true, HasOtherBasis: false, IsOnlyBefore: false, IsOnlyAfter: false });
        Assert.Equal(("a", SettingLayer.Default), (rule.Before.SeverityOrigin.RuleSet, rule.After.SeverityOrigin.Layer));
        var parameter = rule.Parameters.First(parameter => parameter.Parameter.Key == "total");
        Assert.Equal((80m, SettingLayer.Default, "b"), (parameter.After!.Value.Number, parameter.BeforeOrigin!.Layer, parameter.AfterOrigin!.RuleSet));
        Assert.Equal(1, difference.Unchanged);
    }

    [Fact]
    public void The_same_value_from_elsewhere_is_no_difference() =>
        Assert.Empty(Between("""{ "PG1001": { "severity": "error", "parameters": { "output": 1.0 } } }""", """{ "PG1001": {} }""").Rules);

    [Fact]
    public void The_same_rule_by_another_document_is_one()
    {
        var rule = Assert.Single(Between("""{ "PG1002": { "basis": [{ "document": { "zh-Hans": "甲", "en": "One" } }] } }""", """{ "PG1002": { "basis": [{ "document": { "zh-Hans": "乙", "en": "Two" } }] } }""").Rules);

        Assert.True(rule is { HasOtherBasis: true, HasOtherSeverity: false, Parameters.IsEmpty: true });
        Assert.Equal(("甲", "乙"), (rule.Before.Basis[0].Document.Chinese, rule.After.Basis[0].Document.Chinese));
    }

    [Fact]
    public void Findings_of_readers_are_compared_too_and_are_in_force_unless_they_are_taken_out()
    {
        var difference = Between("""{ "PG0102": { "enabled": false }, "PG0103": { "severity": "error" } }""", "{}");

        Assert.Equal(["PG0102", "PG0103"], difference.Rules.Select(rule => rule.Rule.Id));
        Assert.True(difference.Rules[0].IsOnlyAfter);
        Assert.True(difference.Rules[1].HasOtherSeverity);
    }

    [Fact]
    public void Rules_of_one_host_alone_are_compared_too()
    {
        var plain = Resolve("a", "{}");
        var host = RulesInForce.Resolve(Policies.Empty, RuleSetLibrary.Shipped, new RuleCatalog([new HostRule(HostRule.Describe(), _ => { })]));

        Assert.True(Assert.Single(RulesDifference.Between(plain, host).Rules).IsOnlyAfter);
        Assert.True(Assert.Single(RulesDifference.Between(host, plain).Rules).IsOnlyBefore);
    }

    [Property]
    public void Nothing_differs_from_itself(RuleSetPropertiesTests.Policy policy, RuleOverride[] overrides)
    {
        var rules = Of(policy, overrides);

        Assert.True(RulesDifference.Between(rules, rules).IsEmpty);
        Assert.Equal(rules.Rules.Length, RulesDifference.Between(rules, rules).Unchanged);
    }

    [Property]
    public void The_difference_the_other_way_round_is_its_mirror_image(RuleSetPropertiesTests.Policy policy, RuleOverride[] left, RuleOverride[] right)
    {
        var (there, back) = (RulesDifference.Between(Of(policy, left), Of(policy, right)), RulesDifference.Between(Of(policy, right), Of(policy, left)));

        Assert.Equal(there.Unchanged, back.Unchanged);
        Assert.Equal(there.Rules.Select(rule => Text(rule.Rule, rule.After, rule.Before)), back.Rules.Select(rule => Text(rule.Rule, rule.Before, rule.After)));
        Assert.Equal(
            there.Rules.SelectMany(rule => rule.Parameters),
            back.Rules.SelectMany(rule => rule.Parameters).Select(entry => new ParameterDifference(entry.Parameter, entry.After, entry.AfterOrigin, entry.Before, entry.BeforeOrigin)));
    }

    [Property]
    public void Nothing_differs_where_the_same_is_in_force(RuleSetPropertiesTests.Policy policy, RuleOverride[] left, RuleOverride[] right)
    {
        var (a, b) = (Of(policy, left), Of(policy, right));

        Assert.Equal(a.Hash == b.Hash, RulesDifference.Between(a, b).IsEmpty);
    }

    [Property]
    public void To_say_what_differs_over_the_first_is_to_have_the_second(RuleSetPropertiesTests.Policy policy, RuleOverride[] left, RuleOverride[] right)
    {
        var (a, b) = (Of(policy, left), Of(policy, right));

        var applied = a.With(RulesDifference.Between(a, b).Rules.SelectMany(OverridesOf));

        Assert.Equal(b.Hash, applied.Hash);
        Assert.True(RulesDifference.Between(applied, b).IsEmpty);
    }

    private static IEnumerable<RuleOverride> OverridesOf(RuleDifference rule) => rule.IsOnlyBefore
        ? [RuleOverride.Ignore(rule.Rule.Id)]
        : [
            RuleOverride.Set(rule.Rule.Id, "severity", rule.After.Severity!.Value.ToString()),
            .. rule.Parameters.Select(parameter => RuleOverride.Set(rule.Rule.Id, parameter.Parameter.Key, parameter.After!.Value.ToString())),
        ];

    private static string Text(RuleDescriptor rule, RuleStanding first, RuleStanding second) =>
        $"{rule.Id} {first.Severity} {first.Origin} {first.SeverityOrigin} {second.Severity} {second.Origin} {second.SeverityOrigin}";

    private static RulesInForce Of(RuleSetPropertiesTests.Policy policy, RuleOverride[] overrides) =>
        RulesInForce.Resolve(Policies.Empty with { Rules = policy.Rules }, RuleSetLibrary.Shipped, RuleCatalog.BuiltIn).With(overrides);

    private static RulesDifference Between(string before, string after) => RulesDifference.Between(Resolve("a", before), Resolve("b", after));

    private static RulesInForce Resolve(string id, string rules) =>
        RulesInForce.Resolve(Policies.Parse($$"""{ "id": "{{id}}", "version": "1", "rules": {{rules}} }"""), RuleSetLibrary.Shipped, RuleCatalog.BuiltIn);
}
