using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Rules;

namespace PerfGoals.RuleSets;

/// <summary>Lays the rule sets that extend one another over each other: what is said later overrides what was said before.</summary>
internal static class RuleSetMerger
{
    /// <summary>Returns the merged setting of every rule that is named, by rule id.</summary>
    public static Dictionary<string, RuleSetting> Merge(RuleSet ruleSet, RuleSetLibrary library, RuleCatalog catalog)
    {
        var merged = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);
        foreach (var set in BasesFirst(ruleSet, [], library).DistinctBy(set => set.Id))
        {
            Lay(set, merged, catalog);
        }

        return merged;
    }

    // A base that two sets share is laid once, below both, so that it overrides neither.
    private static IEnumerable<RuleSet> BasesFirst(RuleSet ruleSet, ImmutableArray<string> above, RuleSetLibrary library)
    {
        if (above.Contains(ruleSet.Id, StringComparer.Ordinal))
        {
            var circle = string.Join(" → ", above.Append(ruleSet.Id));
            throw new RuleSetException(new($"规则集互相继承，形成循环：{circle}。", $"Rule sets extend each other in a circle: {circle}."));
        }

        return ruleSet.Extends.SelectMany(id => BasesFirst(library.Get(id), above.Add(ruleSet.Id), library)).Append(ruleSet);
    }

    private static void Lay(RuleSet ruleSet, Dictionary<string, RuleSetting> merged, RuleCatalog catalog)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, setting) in ruleSet.Rules)
        {
            var descriptor = catalog.Find(key) ?? throw new RuleSetException(new(
                $"规则集“{ruleSet.Id}”引用了不存在的规则“{key}”。", $"Rule set '{ruleSet.Id}' names the rule '{key}', which does not exist."));
            if (descriptor == EngineProblems.RuleFault)
            {
                throw new RuleSetException(new(
                    $"规则集“{ruleSet.Id}”提到 {descriptor.Id}：规则出错必须报告，不能设置。",
                    $"Rule set '{ruleSet.Id}' names {descriptor.Id}: that a rule failed is always reported and cannot be configured."));
            }

            if (!named.TryAdd(descriptor.Id, key))
            {
                throw new RuleSetException(new(
                    $"规则集“{ruleSet.Id}”两次提到同一条规则：“{named[descriptor.Id]}”和“{key}”。",
                    $"Rule set '{ruleSet.Id}' names one rule twice: '{named[descriptor.Id]}' and '{key}'."));
            }

            RequireKnownParameters(ruleSet, descriptor, setting);
            merged[descriptor.Id] = merged.TryGetValue(descriptor.Id, out var earlier) ? Override(earlier, setting) : setting;
        }
    }

    private static RuleSetting Override(RuleSetting earlier, RuleSetting later) => new()
    {
        Enabled = later.Enabled,
        Severity = later.Severity ?? earlier.Severity,
        Parameters = earlier.Parameters.SetItems(later.Parameters),
        // A clause that says 90 is no basis for a set that asks for 100.
        Basis = later.Basis.IsEmpty && later.Parameters.IsEmpty ? earlier.Basis : later.Basis,
    };

    private static void RequireKnownParameters(RuleSet ruleSet, Diagnostics.RuleDescriptor descriptor, RuleSetting setting)
    {
        foreach (var (key, value) in setting.Parameters)
        {
            var parameter = descriptor.Parameters.FirstOrDefault(parameter => parameter.Key == key);
            if (parameter is null)
            {
                var known = descriptor.Parameters.IsEmpty ? "—" : string.Join(", ", descriptor.Parameters.Select(p => p.Key));
                throw new RuleSetException(new(
                    $"规则集“{ruleSet.Id}”：规则 {descriptor.Id} 没有参数“{key}”。已有：{known}。",
                    $"Rule set '{ruleSet.Id}': rule {descriptor.Id} has no parameter '{key}'. Known: {known}."));
            }

            if (!parameter.Allows(value))
            {
                var text = value.ToString(CultureInfo.InvariantCulture);
                var range = $"{parameter.Minimum.ToString(CultureInfo.InvariantCulture)}–{parameter.Maximum.ToString(CultureInfo.InvariantCulture)}";
                throw new RuleSetException(new(
                    $"规则集“{ruleSet.Id}”：{descriptor.Id} 的参数“{key}”不能是 {text}，范围为 {range}{(parameter.IsWhole ? "，须为整数" : "")}。",
                    $"Rule set '{ruleSet.Id}': parameter '{key}' of {descriptor.Id} cannot be {text}; it is {(parameter.IsWhole ? "a whole number " : "")}within {range}."));
            }
        }
    }
}
