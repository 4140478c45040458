using System.Collections.Immutable;
using PerfGoals.Diagnostics;

namespace PerfGoals.Documents.Annotation;

/// <summary>What is written beside a cell.</summary>
/// <param name="Place">The cell, or <see langword="null"/> where it is about the whole declaration.</param>
/// <param name="Lines">The text.</param>
internal sealed record Note(SourceLocation? Place, ImmutableArray<string> Lines)
{
    /// <summary>Whose notes are ours, and are replaced by the next run.</summary>
    public const string Author = "PerfGoals";

    /// <summary>Whose notes say what a fix changed; they stay.</summary>
    public const string AuthorOfFixes = "PerfGoals fix";

    /// <summary>Returns a text as XML, without the characters that XML cannot hold.</summary>
    /// <param name="text">The text.</param>
    public static string Escaped(string text)
    {
        var kept = text.EnumerateRunes().Where(rune => rune.Value is '\t' or '\n' or (>= ' ' and not 0xFFFE and not 0xFFFF));
        return System.Security.SecurityElement.Escape(string.Concat(kept));
    }
}
