using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Sources;

/// <summary>What a label in the head of a form was taken for (表头信息识别).</summary>
/// <param name="Label">The label as the form spells it, on one line.</param>
/// <param name="Value">The text of its value.</param>
/// <param name="Location">The cell of the value.</param>
/// <param name="Field">The field that takes the value, or <see cref="GoalField.None"/> where it is kept as text only.</param>
/// <param name="Reason">Why.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record LabelReading(string Label, string Value, SourceLocation Location, GoalField Field, RecognitionReason Reason, RecognitionCertainty Certainty);
