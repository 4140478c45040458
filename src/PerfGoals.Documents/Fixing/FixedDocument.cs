using System.Collections.Immutable;
using PerfGoals.Checking;
using PerfGoals.Diagnostics;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Fixing;

/// <summary>A file into which fixes were written.</summary>
public sealed class FixedDocument
{
    internal FixedDocument(ReadOnlyMemory<byte> content, DeclarationDocument document, CheckResult remaining)
    {
        Content = content;
        Document = document;
        Remaining = remaining;
    }

    /// <summary>Gets the bytes of the file; those that were given where nothing was written.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Gets what is read from <see cref="Content"/>, without what it holds of secret projects.</summary>
    public DeclarationDocument Document { get; }

    /// <summary>Gets what a check of <see cref="Document"/> finds.</summary>
    public CheckResult Remaining { get; }

    /// <summary>Gets the fixes that were written, in their order.</summary>
    public ImmutableArray<AppliedFix> Written { get; internal init; } = [];

    /// <summary>Gets what became of the cells, in their order: the text that stood there first, and the one that stands there now.</summary>
    public ImmutableArray<CellEdit> Edits { get; internal init; } = [];

    /// <summary>Gets the findings among <see cref="Remaining"/> that have a repair which was not written, with the reasons.</summary>
    public ImmutableArray<LeftFix> Left { get; internal init; } = [];
}
