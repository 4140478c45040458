using PerfGoals.Goals;

namespace PerfGoals.Sources;

/// <summary>What a line outside of the table gave (表外文字识别).</summary>
/// <param name="Field">
/// What it gave: <see cref="GoalField.Title"/>, <see cref="GoalField.FiscalYear"/>, <see cref="GoalField.UnitName"/>, <see cref="GoalField.Budget"/> for the
/// unit of amounts that name none, or <see cref="GoalField.None"/> for a line that is kept as a note.
/// </param>
/// <param name="Text">The line, trimmed.</param>
/// <param name="Value">What was read of it.</param>
/// <param name="Line">The line of the text file, from 1, or <see langword="null"/> where the source is no text.</param>
public sealed record LineReading(GoalField Field, string Text, string Value, int? Line);
