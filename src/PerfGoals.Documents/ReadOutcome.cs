using System.Diagnostics.CodeAnalysis;
using PerfGoals.Reporting;
using PerfGoals.Sources;

namespace PerfGoals.Documents;

/// <summary>What came of one of several declarations: it was read, or it could not be.</summary>
public sealed record ReadOutcome
{
    internal ReadOutcome(DeclarationDocument document) => Document = document;

    internal ReadOutcome(UnreadDocument unread) => Unread = unread;

    /// <summary>Gets whether the declaration was read.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Unread))]
    public bool IsRead => Document is not null;

    /// <summary>Gets the declaration, or <see langword="null"/> where it could not be read.</summary>
    public DeclarationDocument? Document { get; }

    /// <summary>Gets what could not be read and why, with the line where the source is NDJSON, or <see langword="null"/> where it was read.</summary>
    public UnreadDocument? Unread { get; }
}
