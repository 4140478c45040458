using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.References;

namespace PerfGoals.Rules;

/// <summary>A place where a rule was due and could not tell.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">The place it was due at.</param>
/// <param name="Missing">Where the data it lacked should be; the declaration as a whole where <see cref="Reference"/> says what was missing.</param>
/// <param name="Document">Which declaration of a portfolio it is in, where a rule about the portfolio was due; otherwise <see langword="null"/>.</param>
public readonly record struct UndeterminedPlace(RuleDescriptor Rule, GoalPath Path, GoalPath Missing, DocumentKey? Document = null)
{
    /// <summary>Gets the reference data it lacked, or <see langword="null"/> where data of the declaration was missing.</summary>
    public ReferenceGap? Reference { get; init; }
}
