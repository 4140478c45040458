namespace PerfGoals.Rules;

/// <summary>Where a severity or a number in force comes from.</summary>
/// <param name="Layer">Who said it.</param>
/// <param name="RuleSet">The id of the rule set that says it, for <see cref="SettingLayer.RuleSet"/>.</param>
/// <param name="Source">What that rule set was read from, such as a path, or <see langword="null"/>.</param>
/// <param name="Line">The line on which it stands there, or <see langword="null"/>.</param>
public sealed record SettingOrigin(SettingLayer Layer, string? RuleSet = null, string? Source = null, int? Line = null)
{
    /// <summary>Gets the origin of what nobody said: the rule's default.</summary>
    public static SettingOrigin Default { get; } = new(SettingLayer.Default);
}
