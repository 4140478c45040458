using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Diagnostics;

/// <summary>A way to mend what a finding is about: changes of cells that belong together.</summary>
public sealed class Fix
{
    /// <summary>Creates a fix.</summary>
    /// <param name="equivalenceKey">What kind of fix it is within its rule, such as <c>split</c>: fixes of one kind can be applied everywhere at once.</param>
    /// <param name="applicability">Whether a machine may apply it by itself.</param>
    /// <param name="title">What it does, to be chosen from a list.</param>
    /// <param name="edits">The changes; at least one, each of another cell, and none that leaves its cell as it is.</param>
    /// <exception cref="ArgumentException">The changes are not as they must be, one of a fiscal year is no number, or the key is blank.</exception>
    public Fix(string equivalenceKey, FixApplicability applicability, LocalizedText title, params ImmutableArray<CellEdit> edits)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(equivalenceKey);
        ArgumentNullException.ThrowIfNull(title);
        if (edits.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A fix changes at least one cell.", nameof(edits));
        }

        if (edits.FirstOrDefault(edit => edit.Before == edit.After) is { After: not null } idle)
        {
            throw new ArgumentException($"The fix leaves the cell {idle.Cell} as it is.", nameof(edits));
        }

        if (edits.DistinctBy(edit => edit.Cell).Count() < edits.Length)
        {
            throw new ArgumentException("A fix changes a cell once.", nameof(edits));
        }

        if (edits.Any(edit => edit.Cell.Field == GoalField.FiscalYear && !FiscalYearText.Allows(edit.After)))
        {
            throw new ArgumentException("A fiscal year is a number such as 2025, or empty.", nameof(edits));
        }

        EquivalenceKey = equivalenceKey;
        Applicability = applicability;
        Title = title;
        Edits = edits;
    }

    /// <summary>Gets what kind of fix it is within its rule.</summary>
    public string EquivalenceKey { get; }

    /// <summary>Gets whether a machine may apply it by itself.</summary>
    public FixApplicability Applicability { get; }

    /// <summary>Gets what it does.</summary>
    public LocalizedText Title { get; }

    /// <summary>Gets the changes of cells.</summary>
    public ImmutableArray<CellEdit> Edits { get; }
}
