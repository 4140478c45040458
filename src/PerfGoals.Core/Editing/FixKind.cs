using PerfGoals.Diagnostics;

namespace PerfGoals.Editing;

/// <summary>Fixes of one kind, which can be applied everywhere at once.</summary>
/// <param name="Rule">The id or the name of the rule that offers them, whatever its case.</param>
/// <param name="EquivalenceKey">Their <see cref="Fix.EquivalenceKey"/>, or <see langword="null"/> for whatever the rule offers.</param>
public readonly record struct FixKind(string Rule, string? EquivalenceKey = null)
{
    internal bool Includes(RuleDescriptor rule, Fix fix) =>
        (string.Equals(Rule, rule.Id, StringComparison.OrdinalIgnoreCase) || string.Equals(Rule, rule.Name, StringComparison.OrdinalIgnoreCase))
        && (EquivalenceKey is null || EquivalenceKey == fix.EquivalenceKey);
}
