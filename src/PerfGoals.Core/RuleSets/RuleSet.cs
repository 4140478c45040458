using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.RuleSets.Reading;
using PerfGoals.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.RuleSets;

/// <summary>A policy as data: which rules are in force, how much they weigh and what numbers they use.</summary>
public sealed record RuleSet
{
    /// <summary>Gets the id, such as <c>luxian-2025</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the version of the policy's text.</summary>
    public required string Version { get; init; }

    /// <summary>Gets what the rule set is, or <see langword="null"/>.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Gets whose policy it is (行政区划), or <see langword="null"/> where it is nobody's in particular.</summary>
    public string? Jurisdiction { get; init; }

    /// <summary>Gets the budget years it is in force for; none means every year.</summary>
    public ImmutableArray<int> FiscalYears { get; init; } = [];

    /// <summary>Gets the documents it follows.</summary>
    public ImmutableArray<Basis> Basis { get; init; } = [];

    /// <summary>Gets the ids of the rule sets it builds on, the later ones overriding the earlier.</summary>
    public ImmutableArray<string> Extends { get; init; } = [];

    /// <summary>Gets what it says of rules, by rule id or name.</summary>
    public ImmutableSortedDictionary<string, RuleSetting> Rules { get; init; } = ImmutableSortedDictionary.Create<string, RuleSetting>(StringComparer.Ordinal);

    /// <summary>Gets where its parts stand in the JSON it was read from.</summary>
    internal RuleSetPlaces? Places { get; init; }

    /// <summary>Gets what it is called in problems: what it was read from, or else its id.</summary>
    internal LocalizedText NameInProblems => Places?.Source is { } source ? new(source, source) : new($"规则集“{Id}”", $"rule set '{Id}'");

    /// <summary>Reads a rule set from its JSON. Whether the rules and parameters exist is seen when it is resolved.</summary>
    /// <param name="utf8Json">The text, as UTF-8 with or without a byte-order mark; comments and trailing commas are allowed.</param>
    /// <param name="source">What it was read from, such as a path, for problems to name; <see langword="null"/> where that is of no interest.</param>
    /// <exception cref="RuleSetException">The text is no rule set; all that is wrong is named, with line and character.</exception>
    public static RuleSet Parse(ReadOnlySpan<byte> utf8Json, string? source = null)
    {
        var problems = new ProblemList();
        var ruleSet = RuleSetReader.Read(utf8Json, source, problems);
        problems.ThrowIfAny();
        return ruleSet!;
    }
}
