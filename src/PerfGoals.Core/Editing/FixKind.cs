using PerfGoals.Diagnostics;

namespace PerfGoals.Editing;

/// <summary>Fixes of one kind, which can be applied everywhere at once.</summary>
/// <param name="Rule">The rule that offers them, by its id, its name or a former name, whatever the case.</param>
/// <param name="EquivalenceKey">Their <see cref="Fix.EquivalenceKey"/>, or <see langword="null"/> for whatever the rule offers.</param>
public readonly record struct FixKind(string Rule, string? EquivalenceKey = null)
{
    internal bool Includes(RuleDescriptor rule, Fix fix) =>
        rule.FormerNames.Append(rule.Name).Append(rule.Id).Contains(Rule, StringComparer.OrdinalIgnoreCase)
        && (EquivalenceKey is null || EquivalenceKey == fix.EquivalenceKey);
}
