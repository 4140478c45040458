namespace PerfGoals.Testing.Notation;

/// <summary>A cell of a table as its author sees it, or the declaration as a whole, which has no cell of its own.</summary>
/// <param name="Row">The row, from 0, the heading among them.</param>
/// <param name="Column">The column, from 0.</param>
internal readonly record struct TablePlace(int Row, int Column) : IComparable<TablePlace>
{
    /// <summary>Gets the declaration: what stands above the table, or its heading.</summary>
    public static TablePlace Declaration { get; } = new(-1, -1);

    /// <inheritdoc/>
    public int CompareTo(TablePlace other) => (Row, Column).CompareTo((other.Row, other.Column));
}
