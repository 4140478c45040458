using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Sources;

/// <summary>Turns a place in the goals into a place in the file that they were read from.</summary>
public abstract class SourceMap
{
    /// <summary>Gets the map of goals that were not read from a file: it knows no place.</summary>
    public static SourceMap None { get; } = new Nowhere();

    /// <summary>Returns where a place stands in the source, or <see langword="null"/> where the source has no such place.</summary>
    /// <param name="path">The place.</param>
    public abstract SourceLocation? Find(GoalPath path);

    private sealed class Nowhere : SourceMap
    {
        public override SourceLocation? Find(GoalPath path) => null;
    }
}
