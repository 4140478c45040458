using PerfGoals.Rules;

namespace PerfGoals.Testing.Tests;

/// <summary>The rules of the library are held to what the package asks of a host's rules.</summary>
public sealed class BuiltInRulesTests
{
    public static TheoryData<string> Ids => [.. BuiltInRules.All.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_examples_show_what_they_say(string id) => VerifierOf(id).VerifyExamples();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Nothing_odd_makes_a_rule_fail(string id) => VerifierOf(id).VerifyRobust();

    private static RuleVerifier VerifierOf(string id) => RuleVerifier.For(BuiltInRules.All.Single(rule => rule.Descriptor.Id == id));
}
