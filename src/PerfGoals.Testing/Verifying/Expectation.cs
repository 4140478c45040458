using PerfGoals.Testing.Notation;

namespace PerfGoals.Testing.Verifying;

/// <summary>One label of a mark.</summary>
/// <param name="Mark">The mark.</param>
/// <param name="Place">The place that it means.</param>
/// <param name="Label">The label.</param>
internal sealed record Expectation(Mark Mark, TablePlace Place, string Label)
{
    /// <summary>Gets what met it, or <see langword="null"/>.</summary>
    public Observation? Found { get; init; }
}
