using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Sources;

/// <summary>What a column was taken for (列识别).</summary>
/// <param name="Heading">The heading as the table spells it, on one line; empty where it is blank.</param>
/// <param name="Location">The cell of the heading.</param>
/// <param name="Field">The field, or <see cref="GoalField.None"/> where the column is kept as text only.</param>
/// <param name="Reason">Why.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record ColumnReading(string Heading, SourceLocation Location, GoalField Field, RecognitionReason Reason, RecognitionCertainty Certainty);
