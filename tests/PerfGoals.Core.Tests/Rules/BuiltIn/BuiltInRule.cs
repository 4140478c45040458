using PerfGoals.Rules;
using PerfGoals.Testing;

namespace PerfGoals.Core.Tests.Rules.BuiltIn;

/// <summary>Finds the rules of the library for their tests.</summary>
internal static class BuiltInRule
{
    /// <summary>Returns a verifier of the rule with an id.</summary>
    public static RuleVerifier Verifier(string id) => RuleVerifier.For(BuiltInRules.All.Single(rule => rule.Descriptor.Id == id));
}
