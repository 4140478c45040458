using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Rules;
using PerfGoals.RuleSets;

namespace PerfGoals.Core.Tests.Support;

/// <summary>A rule that reports the words and the flag that are in force, as rules about wording have them.</summary>
internal static class WordRule
{
    public static WordsParameter Words { get; } = new("words", ["尽量", "适当", "一定"], new("含糊的词语", "Vague words"));

    public static FlagParameter Strict { get; } = new("strict", false, new("是否从严", "Whether to be strict"));

    public static NumberParameter Share { get; } = new("share", 1, 0, 100, new("比例", "The share"), new("百分点", "percentage points"));

    public static Message<string, bool> InForce { get; } = new("in-force", "words", "strict", new("词语：{words}；从严：{strict}", "Words: {words}; strict: {strict}"));

    public static RuleCatalog Catalog { get; } = new([HostRule.ForDeclaration(
        HostRule.Describe([InForce], parameters: [Words, Strict, Share]),
        (in DeclarationContext context) => context.Report(GoalPath.Declaration, InForce.With(string.Join(',', context.Get(Words)), context.Get(Strict))))]);

    /// <summary>Returns what is in force by a rule set that extends others.</summary>
    public static RuleInForce By(string json, params IEnumerable<string> library) => Rules(json, library).Rules.Single(rule => rule.Descriptor.Id == "HX0001");

    public static RulesInForce Rules(string json, params IEnumerable<string> library) =>
        RulesInForce.Parse(System.Text.Encoding.UTF8.GetBytes(json), "county.json", new RuleSetLibrary(library.Select(Policies.Parse)), Catalog);
}
