using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Rules;

namespace PerfGoals.RuleSets;

/// <summary>What changes from one set of rules in force to another: rules, severities, parameters, and the documents they follow.</summary>
public sealed class RulesDifference
{
    private RulesDifference(RulesInForce before, RulesInForce after, ImmutableArray<RuleDifference> rules, int unchanged)
    {
        Before = before;
        After = after;
        Rules = rules;
        Unchanged = unchanged;
    }

    /// <summary>Gets the first.</summary>
    public RulesInForce Before { get; }

    /// <summary>Gets the second.</summary>
    public RulesInForce After { get; }

    /// <summary>Gets the rules and findings of readers that stand differently, by id. What is said elsewhere and is the same is no difference.</summary>
    public ImmutableArray<RuleDifference> Rules { get; }

    /// <summary>Gets how many rules both have in force in the same way; findings of readers are not counted.</summary>
    public int Unchanged { get; }

    /// <summary>Gets whether nothing differs.</summary>
    public bool IsEmpty => Rules.IsEmpty;

    /// <summary>Compares two sets of rules in force.</summary>
    /// <param name="before">The first.</param>
    /// <param name="after">The second.</param>
    public static RulesDifference Between(RulesInForce before, RulesInForce after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (old, now) = (ById(before), ById(after));
        var different = before.Configurable.Concat(after.Configurable)
            .DistinctBy(descriptor => descriptor.Id, StringComparer.Ordinal)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
            .Select(descriptor => Between(descriptor, before, old.GetValueOrDefault(descriptor.Id), after, now.GetValueOrDefault(descriptor.Id)))
            .OfType<RuleDifference>()
            .ToImmutableArray();
        var unchanged = now.Keys.Count(old.ContainsKey) - different.Count(entry => old.ContainsKey(entry.Rule.Id) && now.ContainsKey(entry.Rule.Id));
        return new(before, after, different, unchanged);
    }

    private static Dictionary<string, RuleInForce> ById(RulesInForce rules) => rules.Rules.ToDictionary(rule => rule.Descriptor.Id, StringComparer.Ordinal);

    private static RuleDifference? Between(RuleDescriptor descriptor, RulesInForce before, RuleInForce? old, RulesInForce after, RuleInForce? now)
    {
        var difference = new RuleDifference(
            descriptor, before.StandingOf(descriptor), after.StandingOf(descriptor), [.. descriptor.Parameters.Select(parameter => Between(parameter, old, now)).OfType<ParameterDifference>()]);
        return difference.Before.Severity == difference.After.Severity && difference.Parameters.IsEmpty && !difference.HasOtherBasis ? null : difference;
    }

    private static ParameterDifference? Between(RuleParameter parameter, RuleInForce? old, RuleInForce? now)
    {
        var ((before, beforeOrigin), (after, afterOrigin)) = (ValueIn(parameter, old), ValueIn(parameter, now));
        return before == after ? null : new(parameter, before, beforeOrigin, after, afterOrigin);
    }

    // By key: two hosts may have rules of one id that are not of one object.
    private static (RuleValue? Value, SettingOrigin? Origin) ValueIn(RuleParameter parameter, RuleInForce? rule)
    {
        for (var index = 0; index < rule?.Descriptor.Parameters.Length; index++)
        {
            if (rule.Descriptor.Parameters[index].Key == parameter.Key)
            {
                return (rule.Values[index], rule.ValueOrigins[index]);
            }
        }

        return (null, null);
    }
}
