using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.RuleSets;

/// <summary>The rule sets that come with the library.</summary>
public sealed class ShippedRuleSetsTests
{
    [Fact]
    public void All_is_every_rule_there_is() => Assert.Equal(BuiltInRules.All.Select(rule => rule.Descriptor.Id), IdsIn("all"));

    [Fact]
    public void What_is_recommended_does_not_guess()
    {
        var beyondReading = Of("recommended").Rules.Where(rule => !IdsIn("reading").Contains(rule.Descriptor.Id)).ToList();

        Assert.NotEmpty(beyondReading);
        Assert.All(beyondReading, rule => Assert.NotEqual(Certainty.Hint, rule.Descriptor.Certainty));
    }

    [Fact]
    public void Only_written_policy_gives_an_error() => Assert.All(
        RuleSetLibrary.Shipped.RuleSets.SelectMany(set => Of(set.Id).Rules).Where(rule => rule.Severity == Severity.Error),
        rule => Assert.Equal(Certainty.WrittenPolicy, rule.Descriptor.Certainty));

    [Theory]
    [InlineData("national-2015")]
    [InlineData("national-2021")]
    public void What_holds_in_principle_only_is_no_error_and_names_its_document(string ruleSet)
    {
        var beyondReading = Of(ruleSet).Rules.Where(rule => rule.Origin.RuleSet == ruleSet && !IdsIn("reading").Except(["PG1004"]).Contains(rule.Descriptor.Id)).ToList();

        Assert.NotEmpty(beyondReading);
        Assert.All(beyondReading, rule => Assert.True(rule.Severity < Severity.Error, rule.Descriptor.Id));
        // What no text at hand says is no basis: the document by its number alone.
        Assert.All(beyondReading, rule => Assert.All(rule.Basis, basis => Assert.Null(basis.Clause)));
        Assert.All(beyondReading, rule => Assert.Subset(Of(ruleSet).RuleSet.Basis.ToHashSet(), rule.Basis.ToHashSet()));
        Assert.All(beyondReading, rule => Assert.NotEmpty(rule.Basis));
    }

    private static IEnumerable<string> IdsIn(string ruleSet) => Of(ruleSet).Rules.Select(rule => rule.Descriptor.Id);

    private static RulesInForce Of(string ruleSet) => RulesInForce.Resolve(RuleSetLibrary.Shipped.Get(ruleSet), RuleSetLibrary.Shipped, RuleCatalog.BuiltIn);
}
