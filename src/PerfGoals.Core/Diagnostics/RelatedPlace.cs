using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A further place that a finding is about, such as the row that another row repeats.</summary>
/// <param name="Path">The place.</param>
/// <param name="Note">What it has to do with the finding.</param>
/// <param name="Document">The declaration it is in, where that is not the finding's own; otherwise <see langword="null"/>.</param>
public readonly record struct RelatedPlace(GoalPath Path, LocalizedText Note, DocumentKey? Document = null);
