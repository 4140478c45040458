using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Documents.Fixing;

/// <summary>What came of writing into a file.</summary>
/// <param name="Content">The bytes of the file.</param>
/// <param name="Edits">What the cells say now: a number may be shown in another form than it was given.</param>
internal sealed record WrittenFile(byte[] Content, ImmutableArray<CellEdit> Edits)
{
    /// <summary>Gets the first cell that cannot take its text, and why; then the other two are of no use.</summary>
    public (GoalPath Cell, LocalizedText Reason)? Obstacle { get; init; }
}
