using PerfGoals.Goals;

namespace PerfGoals.Tables;

/// <summary>A label of a form's head with its value.</summary>
/// <param name="Label">The label as it stands.</param>
/// <param name="Field">What the value is for, or <see cref="GoalField.None"/>.</param>
/// <param name="Rank">How plainly the label says so: 0 is plainest.</param>
/// <param name="Value">The cell that holds the value.</param>
/// <param name="Row">The row of the value, from 0.</param>
/// <param name="Column">The column of the value, from 0.</param>
/// <param name="LastRow">The row in which the value ends, from 0.</param>
internal sealed record FormEntry(string Label, GoalField Field, int Rank, TableCell Value, int Row, int Column, int LastRow);
