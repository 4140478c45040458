using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Testing;

/// <summary>What a test says of a finding beyond the mark of its place. What it leaves out may be anything.</summary>
public sealed class ExpectedFinding
{
    /// <summary>Gets the key of the message, or <see langword="null"/>.</summary>
    public string? Message { get; init; }

    /// <summary>Gets arguments of the message by name; those that are not named may be anything.</summary>
    /// <remarks>A value equals an argument that equals it, a number of another type that is as large, or the text that the message shows.</remarks>
    public ImmutableArray<(string Name, object? Value)> Arguments { get; init; } = [];

    /// <summary>Gets the severity, or <see langword="null"/>.</summary>
    public Severity? Severity { get; init; }

    /// <summary>Gets the place in the goals, or <see langword="null"/>; it tells a column of a project from the cell of its first indicator, which are marked alike.</summary>
    public GoalPath? Path { get; init; }
}
