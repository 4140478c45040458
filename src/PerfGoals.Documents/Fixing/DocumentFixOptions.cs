using System.Globalization;
using PerfGoals.Editing;

namespace PerfGoals.Documents.Fixing;

/// <summary>Which fixes are written into a file, and how.</summary>
public sealed record DocumentFixOptions
{
    /// <summary>Gets the defaults: the fixes that a machine may apply by itself, written directly.</summary>
    public static DocumentFixOptions Default { get; } = new();

    /// <summary>Gets which fixes to write. Where several fixes of a finding qualify and the best is not safe, the choice between them is a person's, and none is written.</summary>
    public FixSelection Selection { get; init; } = FixSelection.Safe;

    /// <summary>Gets whether a Word document gets the changes as insertions and deletions that a person accepts or rejects (修订). Other files have no such thing.</summary>
    public bool Tracked { get; init; }

    /// <summary>Gets the language of the notes in a workbook; <see langword="null"/> for <see cref="CultureInfo.CurrentUICulture"/>.</summary>
    public CultureInfo? Culture { get; init; }

    /// <summary>Gets limits and words, as the file was read with.</summary>
    public ReadOptions Reading { get; init; } = ReadOptions.Default;
}
