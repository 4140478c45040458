using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.RuleSets;

/// <summary>Lays overrides over what the rule sets say, one after the other: the last word wins.</summary>
/// <param name="catalog">The rules there are.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class OverrideApplication(RuleCatalog catalog, ProblemList problems)
{
    private static readonly string[] OtherKeys = ["severity", "enabled"];

    // Who types Chinese words types Chinese commas between them.
    private static readonly char[] BetweenWords = [',', '，', '、'];

    /// <summary>Returns what is said of every rule after an override.</summary>
    public ImmutableDictionary<string, RuleState> Apply(RuleOverride item, ImmutableDictionary<string, RuleState> states)
    {
        var origin = new SettingOrigin(item.Layer);
        var source = new LocalizedText(ProblemList.Short(item.ToString()), ProblemList.Short(item.ToString()));
        if (item.Kind == RuleOverrideKind.Set)
        {
            return Configurable.Find(item.Rules[0], catalog, source, null, problems) is { } rule
                ? states.SetItem(rule.Id, Set(StateOf(states, rule).WithEnabled(true, origin), rule, item, origin, source))
                : states;
        }

        var (named, ofCategories) = Meant(item.Rules, source);
        return item.Kind == RuleOverrideKind.Select
            ? Select(named, ofCategories, origin, states)
            : named.Concat(ofCategories).Aggregate(states, (all, rule) => all.SetItem(rule.Id, StateOf(all, rule).WithEnabled(false, origin)));
    }

    private static RuleState StateOf(ImmutableDictionary<string, RuleState> states, RuleDescriptor rule) => states.GetValueOrDefault(rule.Id, new RuleState());

    private (List<RuleDescriptor> Named, List<RuleDescriptor> OfCategories) Meant(ImmutableArray<string> words, LocalizedText source)
    {
        var (named, ofCategories) = (new List<RuleDescriptor>(), new List<RuleDescriptor>());
        foreach (var word in words)
        {
            var members = catalog.OfCategory(word).Where(descriptor => descriptor != EngineProblems.RuleFault).ToList();
            if (members.Count > 0)
            {
                ofCategories.AddRange(members);
            }
            else if (Configurable.Find(word, catalog, source, null, problems, catalog.Categories.Select(category => category.Key)) is { } rule)
            {
                named.Add(rule);
            }
        }

        return (named, ofCategories);
    }

    private ImmutableDictionary<string, RuleState> Select(
        List<RuleDescriptor> named, List<RuleDescriptor> ofCategories, SettingOrigin origin, ImmutableDictionary<string, RuleState> states)
    {
        // Of a category, what is on trial or on its way out stays where it is in force, and is not put in force.
        var selected = named.Concat(ofCategories.Where(rule => rule.Lifecycle.Stage == RuleStage.Stable || (states.TryGetValue(rule.Id, out var state) && state.Enabled))).ToHashSet();
        return selected.Union(catalog.Described.Select(entry => entry.Descriptor))
            .Aggregate(states, (all, rule) => all.SetItem(rule.Id, StateOf(all, rule).WithEnabled(selected.Contains(rule), origin)));
    }

    private RuleState Set(RuleState state, RuleDescriptor rule, RuleOverride item, SettingOrigin origin, LocalizedText source)
    {
        var word = ProblemList.Short(item.Value);
        switch (item.Key.ToUpperInvariant())
        {
            case "ENABLED":
                if (bool.TryParse(item.Value, out var enabled))
                {
                    return state.WithEnabled(enabled, origin);
                }

                problems.AddUnknown(new($"enabled 不能是“{word}”", $"'enabled' cannot be '{word}'"), item.Value, ["true", "false"], source);
                return state;
            case "SEVERITY":
                if (SeverityWords.Find(item.Value) is { } severity)
                {
                    return state.WithSeverity(severity, origin);
                }

                problems.AddUnknown(SeverityWords.NoSeverity(word), item.Value, SeverityWords.All, source);
                return state;
            default:
                return SetParameter(state, rule, item, origin, source);
        }
    }

    private RuleState SetParameter(RuleState state, RuleDescriptor rule, RuleOverride item, SettingOrigin origin, LocalizedText source)
    {
        // Environment variables and configuration have their own ideas of upper and lower case.
        if (Configurable.FindParameter(rule, item.Key, StringComparison.OrdinalIgnoreCase, source, null, problems, OtherKeys) is not { } parameter)
        {
            return state;
        }

        if (Read(item.Value, parameter.DefaultValue.Kind) is not { } value)
        {
            problems.Add(Configurable.OfOtherKind(rule, parameter, ProblemList.Short(item.Value)), source);
            return state;
        }

        return Configurable.Allows(rule, parameter, value, source, null, problems) ? state.WithValue(parameter, value, origin) : state;
    }

    private static RuleValue? Read(string text, RuleValueKind kind) => kind switch
    {
        RuleValueKind.Number => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        RuleValueKind.Flag => bool.TryParse(text, out var flag) ? flag : null,
        _ => RuleValue.Of(text.Split(BetweenWords, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)),
    };
}
