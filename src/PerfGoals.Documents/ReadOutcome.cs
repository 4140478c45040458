using System.Diagnostics.CodeAnalysis;
using PerfGoals.Reporting;
using PerfGoals.Sources;

namespace PerfGoals.Documents;

/// <summary>What came of one of several declarations: it was read, or it could not be.</summary>
public sealed record ReadOutcome
{
    /// <summary>Creates the outcome of a declaration that was read.</summary>
    /// <param name="document">The declaration.</param>
    public ReadOutcome(DeclarationDocument document) => Document = document ?? throw new ArgumentNullException(nameof(document));

    /// <summary>Creates the outcome of one that could not be read.</summary>
    /// <param name="unread">What it is and why.</param>
    public ReadOutcome(UnreadDocument unread) => Unread = unread ?? throw new ArgumentNullException(nameof(unread));

    /// <summary>Gets whether the declaration was read.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Unread))]
    public bool IsRead => Document is not null;

    /// <summary>Gets the declaration, or <see langword="null"/> where it could not be read.</summary>
    public DeclarationDocument? Document { get; }

    /// <summary>Gets what could not be read and why, with the line where the source is NDJSON, or <see langword="null"/> where it was read.</summary>
    public UnreadDocument? Unread { get; }
}
