namespace PerfGoals.Documents.Word;

/// <summary>What the properties of a cell say of it.</summary>
internal sealed class CellMerge
{
    /// <summary>Gets or sets how many columns of the grid the cell takes.</summary>
    public int Columns { get; set; } = 1;

    /// <summary>Gets or sets whether the cell is covered by the one above it or on its left.</summary>
    public bool IsCovered { get; set; }

    /// <summary>Gets or sets whether it is the one on its left that covers the cell.</summary>
    public bool IsCoveredFromLeft { get; set; }

    /// <summary>Gets or sets whether the cell was deleted in a tracked change.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>Makes it that of a plain cell.</summary>
    public void Reset() => (Columns, IsCovered, IsCoveredFromLeft, IsDeleted) = (1, false, false, false);
}
