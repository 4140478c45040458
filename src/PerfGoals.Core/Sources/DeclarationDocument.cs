using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;

namespace PerfGoals.Sources;

/// <summary>A declaration as it was read: the goals, where they stand in the file, and what the reader had to say.</summary>
public sealed record DeclarationDocument
{
    /// <summary>Gets what the source is called, such as the path of its file.</summary>
    public required string Source { get; init; }

    /// <summary>Gets the goals.</summary>
    public required Declaration Declaration { get; init; }

    /// <summary>Gets the map from goals to places of the source.</summary>
    public SourceMap SourceMap { get; init; } = SourceMap.None;

    /// <summary>Gets the findings of the reader about the form of the source.</summary>
    public ImmutableArray<Diagnostic> Problems { get; init; } = [];

    /// <summary>Gets what the tables were taken for, from the top; none where the source has no tables, as canonical JSON.</summary>
    public ImmutableArray<TableReading> Tables { get; init; } = [];

    /// <summary>Gets what the lines outside of the tables gave, from the top; one that gave several things is there for each.</summary>
    public ImmutableArray<LineReading> Lines { get; init; } = [];

    /// <summary>Gets the suppressions that stand in the source itself, which canonical JSON can hold. They are for this declaration only.</summary>
    public ImmutableArray<Suppression> Suppressions { get; init; } = [];

    /// <summary>Returns where a finding stands in the source, or <see langword="null"/> where that is not known.</summary>
    /// <param name="diagnostic">A finding about this document.</param>
    public SourceLocation? Locate(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return diagnostic.Location ?? SourceMap.Find(diagnostic.Path);
    }
}
