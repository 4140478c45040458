using PerfGoals.Goals;

namespace PerfGoals.Diagnostics;

/// <summary>A change of the text of one cell.</summary>
/// <param name="Cell">The cell: a field of the declaration, of a project or of an indicator.</param>
/// <param name="Before">The text that stands there; the edit is for no other.</param>
/// <param name="After">The text that is to stand there.</param>
public readonly record struct CellEdit(GoalPath Cell, string Before, string After);
