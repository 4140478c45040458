using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Texts;

namespace PerfGoals.Documents.Fixing;

/// <summary>A file into whose cells texts can be written.</summary>
/// <param name="document">What was read from it.</param>
internal abstract class FixTarget(DeclarationDocument document)
{
    private readonly Dictionary<GoalPath, LocalizedText?> obstacles = [];

    /// <summary>Gets what was read from the file.</summary>
    protected DeclarationDocument Document => document;

    /// <summary>Returns why a cell cannot be written, or <see langword="null"/> where it can.</summary>
    /// <param name="cell">The cell.</param>
    public LocalizedText? ObstacleAt(GoalPath cell)
    {
        if (!obstacles.TryGetValue(cell, out var obstacle))
        {
            obstacles.Add(cell, obstacle = FindObstacle(cell));
        }

        return obstacle;
    }

    /// <summary>Returns the file with other texts.</summary>
    /// <param name="edits">The edits, one for a cell, for cells without an obstacle.</param>
    /// <param name="reasons">The fixes for which they are, for notes.</param>
    public abstract WrittenFile Write(ImmutableArray<CellEdit> edits, ImmutableArray<AppliedFix> reasons);

    /// <summary>Returns why a cell cannot be written, or <see langword="null"/> where it can.</summary>
    /// <param name="cell">The cell.</param>
    protected abstract LocalizedText? FindObstacle(GoalPath cell);
}
