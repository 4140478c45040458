namespace PerfGoals.Diagnostics;

/// <summary>A place in a source that a person can find: a cell of a table, or a character of a text. All numbers count from 1.</summary>
public readonly record struct SourceLocation
{
    /// <summary>Gets whether the place is one of a table; otherwise it is one of a text, such as JSON.</summary>
    public bool IsInTable { get; private init; }

    /// <summary>Gets the row of the table, counting from its first, or the line of the text.</summary>
    public int Row { get; private init; }

    /// <summary>Gets the column of the table or the character of the line, or <see langword="null"/> where the row as a whole is meant.</summary>
    public int? Column { get; private init; }

    /// <summary>Gets the heading of the column, as the table spells it, or <see langword="null"/>.</summary>
    public string? Header { get; private init; }

    /// <summary>Gets the line of the text file, or <see langword="null"/> where the source is not a text.</summary>
    public int? Line { get; private init; }

    /// <summary>Gets the table or sheet that the place is in, or <see langword="null"/> where the source is neither document nor workbook.</summary>
    public TableArea? Area { get; private init; }

    /// <summary>Gets the address of the cell as its sheet writes it, such as <c>J7</c>, or <see langword="null"/> where the place is no cell of a sheet.</summary>
    public string? Address => Area?.Sheet is not null && Column is { } column ? TableArea.AddressOf(Row, column) : null;

    /// <summary>Returns the place of a cell.</summary>
    /// <param name="row">The row, counting from the first of the table.</param>
    /// <param name="column">The column.</param>
    /// <param name="header">The heading of the column, as the table spells it.</param>
    /// <param name="line">The line of the text file on which the cell begins, or <see langword="null"/> where the source is not a text.</param>
    /// <param name="area">The table or sheet, or <see langword="null"/> where the source is neither document nor workbook.</param>
    public static SourceLocation OfCell(int row, int column, string? header, int? line, TableArea? area = null) =>
        new() { IsInTable = true, Row = row, Column = column, Header = header, Line = line, Area = area };

    /// <summary>Returns the place of a row of a table.</summary>
    /// <param name="row">The row, counting from the first of the table.</param>
    /// <param name="line">The line of the text file on which the row begins, or <see langword="null"/> where the source is not a text.</param>
    /// <param name="area">The table or sheet, or <see langword="null"/> where the source is neither document nor workbook.</param>
    public static SourceLocation OfRow(int row, int? line, TableArea? area = null) => new() { IsInTable = true, Row = row, Line = line, Area = area };

    /// <summary>Returns a place in a text.</summary>
    /// <param name="line">The line.</param>
    /// <param name="character">The character in the line, or <see langword="null"/> where the line as a whole is meant.</param>
    public static SourceLocation OfText(int line, int? character = null) => new() { Row = line, Column = character, Line = line };
}
