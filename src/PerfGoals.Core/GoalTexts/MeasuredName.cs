using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.GoalTexts;

/// <summary>An indicator as a promise meets it: what it is called, and what it asks for.</summary>
/// <param name="Noun">The name, taken apart.</param>
/// <param name="Requirement">What it asks for.</param>
internal readonly record struct MeasuredName(NounPhrase Noun, Requirement Requirement)
{
    public static MeasuredName Of(string name, Requirement requirement) => new(NounPhrase.Of(name), requirement);

    public bool IsRate => Requirement.Unit is { Kind: UnitKind.Ratio };

    /// <summary>Tells whether its unit is one thing by another, such as 元/人.</summary>
    public bool IsComposed => Requirement.Unit is { } unit && unit.Symbol.Contains('/');

    /// <summary>Tells whether it asks for something in numbers, also where these could not be read.</summary>
    public bool IsOfNumbers => Requirement.Comparison is not (Comparison.Qualitative or Comparison.NotApplicable) && Requirement.Target.Kind is not (TargetKind.Grade or TargetKind.Phrase or TargetKind.Deadline or TargetKind.Period);

    public bool IsUnread => Requirement.Target.Kind is TargetKind.Unreadable or TargetKind.Placeholder or TargetKind.Empty;

    /// <summary>Tells whether two amounts are of kinds that people mix: 人 and 人次, 件 and 项, 月 and 日.</summary>
    public bool IsKinOf(MeasuredName other) => Requirement.Unit is { } own && other.Requirement.Unit is { } others
        && ((UnitKinds.IsCounted(own.Kind) && UnitKinds.IsCounted(others.Kind)) || (IsTime(own) && IsTime(others)));

    private static bool IsTime(UnitOfMeasure unit) => unit.Meanings.Any(meaning => UnitKinds.IsTime(meaning.Kind));
}
