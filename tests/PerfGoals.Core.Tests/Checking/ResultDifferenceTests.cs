using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Core.Tests.RuleSets;
using PerfGoals.Core.Tests.Support;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.Checking;

[Properties(Arbitrary = [typeof(GoalArbitraries), typeof(RuleSetPropertiesTests)])]
public sealed class ResultDifferenceTests
{
    [Fact]
    public void A_finding_appears_vanishes_or_says_something_else()
    {
        var declaration = Sample.WithWeights(20, 20);

        var difference = Between(declaration, """{ "PG2001": { "parameters": { "total": 90 } }, "PG1001": {} }""", """{ "PG2001": { "parameters": { "total": 100 } }, "PG2005": {} }""");

        Assert.Equal(["PG1001 vanishes", "PG1001 vanishes", "PG1001 vanishes", "PG2001 differs"], difference.Findings.Select(Text));
        Assert.Equal(["90", "100"], new[] { difference.Findings[^1].Before!, difference.Findings[^1].After! }.Select(finding => finding.Message.Arguments.Single(argument => argument.Name == "expected").Value!.ToString()!));
        Assert.Equal(0, difference.Unchanged);
    }

    [Fact]
    public void Another_severity_is_a_difference_and_the_same_finding_is_none()
    {
        var difference = Between(Sample.WithWeights(20, 20), """{ "PG2001": {}, "PG1001": {} }""", """{ "PG2001": { "severity": "info" }, "PG1001": {} }""");

        var finding = Assert.Single(difference.Findings);
        Assert.Equal((Severity.Error, Severity.Info), (finding.Before!.Severity, finding.After!.Severity));
        Assert.Equal(3, difference.Unchanged);
    }

    [Fact]
    public void Of_two_findings_at_one_place_each_is_held_against_its_own_kind()
    {
        var difference = Between(
            Sample.WithWeights(90),
            """{ "PG1001": { "parameters": { "satisfaction": 0, "cost": 2 } } }""",
            """{ "PG1001": { "parameters": { "satisfaction": 1, "cost": 1 } } }""");

        Assert.Equal(["PG1001 appears", "PG1001 differs"], difference.Findings.Select(Text).Order(StringComparer.Ordinal));
        Assert.Equal(1, difference.Unchanged);
    }

    [Property]
    public void A_check_does_not_differ_from_itself(Declaration declaration, RuleSetPropertiesTests.Policy policy)
    {
        var result = Check(declaration, policy);

        Assert.True(ResultDifference.Between(result, Check(declaration, policy)).IsEmpty);
        Assert.Equal(result.Diagnostics.Length, ResultDifference.Between(result, result).Unchanged);
    }

    [Property]
    public void The_difference_the_other_way_round_is_its_mirror_image(Declaration declaration, RuleSetPropertiesTests.Policy first, RuleSetPropertiesTests.Policy second)
    {
        var (a, b) = (Check(declaration, first), Check(declaration, second));
        var (there, back) = (ResultDifference.Between(a, b), ResultDifference.Between(b, a));

        Assert.Equal(there.Unchanged, back.Unchanged);
        Assert.Equal(there.Findings.ToHashSet(), back.Findings.Select(finding => new FindingDifference(finding.After, finding.Before)).ToHashSet());
    }

    [Property]
    public void Every_finding_is_told_of_once(Declaration declaration, RuleSetPropertiesTests.Policy first, RuleSetPropertiesTests.Policy second)
    {
        var (a, b) = (Check(declaration, first), Check(declaration, second));
        var difference = ResultDifference.Between(a, b);

        Assert.Equal(a.Diagnostics.Length, difference.Unchanged + difference.Findings.Count(finding => !finding.Appears));
        Assert.Equal(b.Diagnostics.Length, difference.Unchanged + difference.Findings.Count(finding => !finding.Vanishes));
        Assert.Subset(a.Diagnostics.ToHashSet(), difference.Findings.Select(finding => finding.Before).OfType<Diagnostic>().ToHashSet());
        Assert.Subset(b.Diagnostics.ToHashSet(), difference.Findings.Select(finding => finding.After).OfType<Diagnostic>().ToHashSet());
    }

    [Property]
    public void What_appears_is_of_a_rule_that_stands_differently(Declaration declaration, RuleSetPropertiesTests.Policy first, RuleSetPropertiesTests.Policy second)
    {
        var (a, b) = (Check(declaration, first), Check(declaration, second));

        Assert.Subset(
            RulesDifference.Between(a.Rules, b.Rules).Rules.Select(rule => rule.Rule.Id).ToHashSet(),
            ResultDifference.Between(a, b).Findings.Select(finding => finding.Latest.Rule.Id).ToHashSet());
    }

    private static string Text(FindingDifference finding) => $"{finding.Latest.Rule.Id} {(finding.Appears ? "appears" : finding.Vanishes ? "vanishes" : "differs")}";

    private static ResultDifference Between(Declaration declaration, string before, string after) => ResultDifference.Between(Check(declaration, before), Check(declaration, after));

    private static CheckResult Check(Declaration declaration, string rules) => Checker.Create(Policies.Parse($$"""{ "id": "x", "version": "1", "rules": {{rules}} }"""), []).Check(declaration);

    private static CheckResult Check(Declaration declaration, RuleSetPropertiesTests.Policy policy) =>
        new Checker(RulesInForce.Resolve(Policies.Empty with { Rules = policy.Rules }, RuleSetLibrary.Shipped, RuleCatalog.BuiltIn)).Check(declaration);
}
