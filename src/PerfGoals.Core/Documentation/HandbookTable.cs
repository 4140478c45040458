using System.Collections.Immutable;
using PerfGoals.Editing;
using PerfGoals.Tables;

namespace PerfGoals.Documentation;

/// <summary>A table of an example, what the rule found in it, and what its fixes make of it.</summary>
public sealed class HandbookTable
{
    internal HandbookTable(GoalTable table, ImmutableArray<HandbookFinding> findings, ImmutableArray<ChosenFix> fixes, GoalTable? repaired)
    {
        Table = table;
        Findings = findings;
        Fixes = fixes;
        Repaired = repaired;
    }

    /// <summary>Gets the table.</summary>
    public GoalTable Table { get; }

    /// <summary>Gets what the rule found, in the order of the places.</summary>
    public ImmutableArray<HandbookFinding> Findings { get; }

    /// <summary>Gets the fixes that were applied: of each finding the best.</summary>
    public ImmutableArray<ChosenFix> Fixes { get; }

    /// <summary>Gets the table after the fixes, or <see langword="null"/> where the rule offers none.</summary>
    public GoalTable? Repaired { get; }

    /// <summary>Tells whether the fixes changed a cell.</summary>
    /// <param name="row">The row, from 0, the heading among them.</param>
    /// <param name="column">The column, from 0.</param>
    public bool IsChanged(int row, int column) => Repaired is { } repaired && repaired.Rows[row][column].Text != Table.Rows[row][column].Text;
}
