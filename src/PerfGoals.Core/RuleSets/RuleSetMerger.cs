using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.RuleSets;

/// <summary>Lays the rule sets that extend one another over each other: what is said later overrides what was said before.</summary>
/// <param name="library">Where the rule sets that are extended are found.</param>
/// <param name="catalog">The rules there are.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class RuleSetMerger(RuleSetLibrary library, RuleCatalog catalog, ProblemList problems)
{
    private readonly Dictionary<string, RuleState> merged = new(StringComparer.Ordinal);

    /// <summary>Returns the rule sets in the order in which they are laid, the given one last, each with what is said of every rule that is named up to then, by rule id.</summary>
    public ImmutableArray<(RuleSet RuleSet, ImmutableDictionary<string, RuleState> States)> Merge(RuleSet ruleSet)
    {
        var inOrder = new List<RuleSet>();
        AddBasesFirst(ruleSet, [], new HashSet<string>(StringComparer.Ordinal), inOrder);
        var levels = ImmutableArray.CreateBuilder<(RuleSet, ImmutableDictionary<string, RuleState>)>();
        foreach (var set in inOrder)
        {
            Lay(set);
            levels.Add((set, merged.ToImmutableDictionary(StringComparer.Ordinal)));
        }

        return levels.ToImmutable();
    }

    // A base that two sets share is laid once, below both, so that it overrides neither.
    private void AddBasesFirst(RuleSet ruleSet, ImmutableList<string> above, HashSet<string> seen, List<RuleSet> inOrder)
    {
        if (!seen.Add(ruleSet.Id))
        {
            return;
        }

        var chain = above.Add(ruleSet.Id);
        for (var index = 0; index < ruleSet.Extends.Length; index++)
        {
            var id = ruleSet.Extends[index];
            var place = ruleSet.Places?.OfExtends(ruleSet, index);
            if (chain.IndexOf(id, StringComparer.Ordinal) is >= 0 and var start)
            {
                var circle = string.Join(" → ", chain.Skip(start).Append(id));
                problems.Add(new($"规则集互相继承，形成循环：{circle}。", $"Rule sets extend each other in a circle: {circle}."), ruleSet.NameInProblems, place);
            }
            else if (library.Find(id) is { } extended)
            {
                AddBasesFirst(extended, chain, seen, inOrder);
            }
            else
            {
                problems.AddUnknown(RuleSetLibrary.NoSuchRuleSet(id), id, library.Ids, ruleSet.NameInProblems, place);
            }
        }

        inOrder.Add(ruleSet);
    }

    private void Lay(RuleSet ruleSet)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, setting) in ruleSet.Rules)
        {
            var place = ruleSet.Places?.OfName(ruleSet, key);
            if (Configurable.Find(key, catalog, ruleSet.NameInProblems, place, problems) is not { } descriptor)
            {
                continue;
            }

            if (named.TryAdd(descriptor.Id, key))
            {
                Lay(ruleSet, key, descriptor, setting);
                continue;
            }

            problems.Add(
                new($"两次提到同一条规则：“{named[descriptor.Id]}”和“{key}”。", $"One rule is named twice: '{named[descriptor.Id]}' and '{key}'."), ruleSet.NameInProblems, place);
        }
    }

    private void Lay(RuleSet ruleSet, string key, RuleDescriptor descriptor, RuleSetting setting)
    {
        SettingOrigin Origin(string? part) => new(SettingLayer.RuleSet, ruleSet.Id, ruleSet.Places?.Source, ruleSet.Places?.OfValue(ruleSet, key, part)?.Line);

        var state = merged.GetValueOrDefault(descriptor.Id, new RuleState()).WithEnabled(setting.Enabled, Origin(null));
        if (setting.Severity is { } severity)
        {
            state = state.WithSeverity(severity, Origin("severity"));
        }

        foreach (var (name, value) in setting.Parameters)
        {
            var part = "parameters." + name;
            if (Configurable.FindParameter(descriptor, name, StringComparison.Ordinal, ruleSet.NameInProblems, ruleSet.Places?.OfName(ruleSet, key, part), problems) is { } parameter
                && Configurable.Allows(descriptor, parameter, value, ruleSet.NameInProblems, ruleSet.Places?.OfValue(ruleSet, key, part), problems))
            {
                state = state.WithValue(parameter, value, Origin(part));
            }
        }

        foreach (var (name, change) in setting.WordsChanges)
        {
            var part = "parameters." + name;
            if (Configurable.FindParameter(descriptor, name, StringComparison.Ordinal, ruleSet.NameInProblems, ruleSet.Places?.OfName(ruleSet, key, part), problems) is { } parameter
                && CanChange(descriptor, parameter, change, state.ValueOf(parameter).Value, ruleSet.NameInProblems, ruleSet.Places?.OfValue(ruleSet, key, part)))
            {
                state = state.WithValue(parameter, change.ApplyTo(state.ValueOf(parameter).Value), Origin(part));
            }
        }

        merged[descriptor.Id] = setting.Basis.IsEmpty ? state : state with { Basis = setting.Basis };
    }

    private bool CanChange(RuleDescriptor descriptor, RuleParameter parameter, WordsChange change, RuleValue below, LocalizedText source, (int Line, int Column)? place)
    {
        if (below.Kind != RuleValueKind.Words)
        {
            problems.Add(Configurable.OfOtherKind(descriptor, parameter, "{ add, remove }"), source, place);
            return false;
        }

        // To remove a misspelt word would leave the one that was meant in force.
        var strangers = change.Remove.Except(below.Words, StringComparer.Ordinal).ToList();
        foreach (var stranger in strangers)
        {
            var word = ProblemList.Short(stranger);
            problems.AddUnknown(
                new($"{descriptor.Id} 的参数“{parameter.Key}”中没有词语“{word}”，无法去掉", $"Parameter '{parameter.Key}' of {descriptor.Id} has no word '{word}' to remove"), stranger, below.Words, source, place);
        }

        return strangers.Count == 0;
    }
}
