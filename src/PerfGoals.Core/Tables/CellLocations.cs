using PerfGoals.Diagnostics;

namespace PerfGoals.Tables;

/// <summary>Says where cells stand: in their document or workbook if they come from one, else in their table.</summary>
internal static class CellLocations
{
    /// <summary>Returns the place of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="row">The index of its row in the table.</param>
    /// <param name="column">The index of its column.</param>
    /// <param name="header">The heading of the column.</param>
    public static SourceLocation OfCell(this TableCell cell, int row, int column, string header) => cell.Place is { } place
        ? SourceLocation.OfCell(place.Row, place.Column, header, cell.Line, place.Area)
        : SourceLocation.OfCell(row + 1, column + 1, header, cell.Line);

    /// <summary>Returns the place of the row that a cell begins.</summary>
    /// <param name="cell">The first cell of the row.</param>
    /// <param name="row">The index of the row in the table.</param>
    public static SourceLocation OfRow(this TableCell cell, int row) => cell.Place is { } place
        ? SourceLocation.OfRow(place.Row, cell.Line, place.Area)
        : SourceLocation.OfRow(row + 1, cell.Line);
}
