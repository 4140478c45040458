namespace PerfGoals.Diagnostics;

/// <summary>A place in a source file that a person can find. All numbers count from 1.</summary>
/// <remarks>For a table, row and column are those of the table, its heading row being row 1; for JSON they are the line and the character in it.</remarks>
/// <param name="Row">The row.</param>
/// <param name="Column">The column, or <see langword="null"/> where the row as a whole is meant.</param>
public readonly record struct SourceLocation(int Row, int? Column)
{
    /// <summary>Gets the heading of the column, as the table spells it, or <see langword="null"/>.</summary>
    public string? Header { get; init; }

    /// <summary>Gets the line of the text file on which the cell begins, or <see langword="null"/> where the source is no text.</summary>
    public int? Line { get; init; }
}
