using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Documents.Fixing;

/// <summary>The text that a cell of a file is to have.</summary>
/// <param name="Cell">The cell of the goals.</param>
/// <param name="Place">The cell of the file.</param>
/// <param name="Text">The text.</param>
/// <param name="Reasons">The fixes for which it is.</param>
internal sealed record CellWrite(GoalPath Cell, SourceLocation Place, string Text, ImmutableArray<AppliedFix> Reasons);
