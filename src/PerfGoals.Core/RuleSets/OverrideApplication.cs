using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;
using PerfGoals.RuleSets.Reading;
using PerfGoals.Texts;

namespace PerfGoals.RuleSets;

/// <summary>Lays overrides over what the rule sets say, one after the other: the last word wins.</summary>
/// <param name="catalog">The rules there are.</param>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class OverrideApplication(RuleCatalog catalog, ProblemList problems)
{
    private static readonly string[] OtherKeys = ["severity", "enabled"];

    /// <summary>Returns what is said of every rule after an override.</summary>
    public ImmutableDictionary<string, RuleState> Apply(RuleOverride item, ImmutableDictionary<string, RuleState> states)
    {
        var origin = new SettingOrigin(item.Layer);
        var source = new LocalizedText(ProblemList.Short(item.ToString()), ProblemList.Short(item.ToString()));
        var named = item.Rules.Select(rule => Configurable.Find(rule, catalog, source, null, problems)).OfType<RuleDescriptor>().ToList();
        return item.Kind switch
        {
            RuleOverrideKind.Select => Select(named, origin, states),
            RuleOverrideKind.Ignore => named.Aggregate(states, (all, rule) => all.SetItem(rule.Id, StateOf(all, rule).WithEnabled(false, origin))),
            _ => named.Aggregate(states, (all, rule) => all.SetItem(rule.Id, Set(StateOf(all, rule).WithEnabled(true, origin), rule, item, origin, source))),
        };
    }

    private static RuleState StateOf(ImmutableDictionary<string, RuleState> states, RuleDescriptor rule) => states.GetValueOrDefault(rule.Id, new RuleState());

    private ImmutableDictionary<string, RuleState> Select(List<RuleDescriptor> named, SettingOrigin origin, ImmutableDictionary<string, RuleState> states)
    {
        var selected = named.Concat(catalog.Rules.Select(rule => rule.Descriptor)).Distinct();
        return selected.Aggregate(states, (all, rule) => all.SetItem(rule.Id, StateOf(all, rule).WithEnabled(named.Contains(rule), origin)));
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
                return SetNumber(state, rule, item, origin, source);
        }
    }

    private RuleState SetNumber(RuleState state, RuleDescriptor rule, RuleOverride item, SettingOrigin origin, LocalizedText source)
    {
        // Environment variables and configuration have their own ideas of upper and lower case.
        if (Configurable.FindParameter(rule, item.Key, StringComparison.OrdinalIgnoreCase, source, null, problems, OtherKeys) is not { } parameter)
        {
            return state;
        }

        if (!decimal.TryParse(item.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            var word = ProblemList.Short(item.Value);
            problems.Add(
                new(
                    $"{rule.Id} 的参数“{parameter.Key}”应为数字，而不是“{word}”；取值范围：{parameter.AllowedValues.Chinese}。",
                    $"Parameter '{parameter.Key}' of {rule.Id} must be a number, not '{word}'; allowed: {parameter.AllowedValues.English}."),
                source);
            return state;
        }

        return Configurable.Allows(rule, parameter, value, source, null, problems) ? state.WithValue(parameter, value, origin) : state;
    }
}
