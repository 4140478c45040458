using PerfGoals.Goals;
using PerfGoals.Sources;

namespace PerfGoals.Tables;

/// <summary>What the heading of a column says that it is, before anything below it is looked at.</summary>
/// <param name="Field">The field, or <see cref="GoalField.None"/>.</param>
/// <param name="Rank">How plainly the heading says so: 0 is plainest.</param>
/// <param name="Reason">Why.</param>
internal readonly record struct NamedColumn(GoalField Field, int Rank, RecognitionReason Reason);
