using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using PerfGoals.Goals;

namespace PerfGoals.Diagnostics;

/// <summary>A finding: what a rule says about a place. Two findings are equal where they are the same object.</summary>
public sealed record Diagnostic
{
    /// <summary>Gets the rule that found it.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>Gets the severity in force when it was found.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Gets which declaration of a portfolio it is about, where a rule about the portfolio found it; otherwise <see langword="null"/>.</summary>
    public DocumentKey? Document { get; init; }

    /// <summary>Gets the place in the goals.</summary>
    public required GoalPath Path { get; init; }

    /// <summary>Gets what is said, with its arguments.</summary>
    public required BoundMessage Message { get; init; }

    /// <summary>Gets the place in the source, where the reader that found it knew one; for the findings of rules a <see cref="Sources.SourceMap"/> knows it.</summary>
    public SourceLocation? Location { get; init; }

    /// <summary>Gets the further places it is about, in the order in which the rule named them.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>Gets the ways to mend it, the best first; they are alternatives.</summary>
    public ImmutableArray<Fix> Fixes { get; init; } = [];

    /// <summary>Gets the cells it rests on, with what they say and what was understood: the one at its place, where that is one cell, and those that the rule named.</summary>
    public ImmutableArray<Evidence> Evidence => Subject is { } declaration
        ? [.. EvidenceCells.Prepend(Path).Where(cell => cell.IsCell).Distinct().Select(cell => Diagnostics.Evidence.At(declaration, cell))]
        : [];

    /// <summary>Gets what it is known by from one run to the next: the same text as long as rule, message and place are the same.</summary>
    /// <remarks>See <see cref="Diagnostics.Fingerprint"/> for what counts. Findings that say the same of places that nothing tells apart share one.</remarks>
    public string Fingerprint => Diagnostics.Fingerprint.Of(this);

    /// <summary>Gets the declaration it is about, or <see langword="null"/> where nobody said so.</summary>
    internal Declaration? Subject { get; init; }

    /// <summary>Gets the cells that the rule named as evidence.</summary>
    internal ImmutableArray<GoalPath> EvidenceCells { get; init; } = [];

    /// <summary>Gets what tells its place apart from others, whatever its row.</summary>
    internal string Identity
    {
        get => field ?? (Subject is { } declaration ? PlaceIdentity.TextOf(declaration, Path) : PlaceIdentity.TextOf([Path.ToString()]));
        init;
    }

    /// <summary>Gets the names by which a person knows its place.</summary>
    internal PlaceNames Names => Subject is { } declaration ? PlaceNames.Of(declaration, Path) : new("", "", "", Path.Field);

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Returns the finding on one line, in the language of <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public override string ToString() => $"{Path} {Rule.Id}: {Message}";
}
