using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Rules;

/// <summary>A place where a rule was due and could not tell.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">The place it was due at.</param>
/// <param name="Missing">Where the data it lacked should be.</param>
/// <param name="Document">Which declaration of a portfolio it is in, where a rule about the portfolio was due; otherwise <see langword="null"/>.</param>
public readonly record struct UndeterminedPlace(RuleDescriptor Rule, GoalPath Path, GoalPath Missing, DocumentKey? Document = null);
