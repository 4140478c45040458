using System.Collections.Immutable;
using PerfGoals.Serialization;

namespace PerfGoals.RuleSets.Reading;

/// <summary>Where the parts of a rule set stand in the JSON it was read from.</summary>
/// <param name="lines">The lines of the JSON.</param>
/// <param name="source">What the JSON was read from, such as a path, or <see langword="null"/>.</param>
internal sealed class RuleSetPlaces(TextLines lines, string? source)
{
    // Offsets: to count lines and characters is for those that are asked for.
    private readonly Dictionary<(string Rule, string? Part), (int Name, int Value)> rules = [];
    private readonly List<int> extends = [];
    private ImmutableSortedDictionary<string, RuleSetting>? rulesRead;
    private ImmutableArray<string> extendsRead;

    /// <summary>Gets what the JSON was read from, such as a path, or <see langword="null"/>.</summary>
    public string? Source { get; } = source;

    public void AddRule(string rule, string? part, int name, int value) => rules[(rule, part)] = (name, value);

    public void AddExtends(int offset) => extends.Add(offset);

    /// <summary>Says what was read: of other rules that a copy of the rule set is given, no place is known.</summary>
    public void Freeze(RuleSet ruleSet)
    {
        rulesRead = ruleSet.Rules;
        extendsRead = ruleSet.Extends;
    }

    /// <summary>Returns where a rule, or a part of it such as <c>parameters.total</c>, is named.</summary>
    public (int Line, int Column)? OfName(RuleSet ruleSet, string rule, string? part = null) => Find(ruleSet, rule, part)?.Name is { } offset ? lines.PositionOf(offset) : null;

    /// <summary>Returns where the value of a part of a rule stands.</summary>
    public (int Line, int Column)? OfValue(RuleSet ruleSet, string rule, string? part) => Find(ruleSet, rule, part)?.Value is { } offset ? lines.PositionOf(offset) : null;

    /// <summary>Returns where a rule set that is extended is named.</summary>
    public (int Line, int Column)? OfExtends(RuleSet ruleSet, int index) => extendsRead == ruleSet.Extends ? lines.PositionOf(extends[index]) : null;

    private (int Name, int Value)? Find(RuleSet ruleSet, string rule, string? part) =>
        ReferenceEquals(rulesRead, ruleSet.Rules) && rules.TryGetValue((rule, part), out var place) ? place : null;
}
