using System.Collections.Immutable;
using System.Text.Json;
using PerfGoals.Diagnostics;
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

    /// <summary>Reads a rule set from its JSON.</summary>
    /// <param name="utf8Json">The text, as UTF-8; comments and trailing commas are allowed.</param>
    /// <exception cref="RuleSetException">The text is no rule set.</exception>
    public static RuleSet Parse(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8Json, RuleSetJsonContext.Default.RuleSetJson)?.ToRuleSet()
                ?? throw new RuleSetException(new("规则集是空的（null）。", "The rule set is null."));
        }
        catch (JsonException e)
        {
            throw RuleSetException.FromJson(e);
        }
    }
}
