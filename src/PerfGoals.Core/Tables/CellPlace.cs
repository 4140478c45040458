using PerfGoals.Diagnostics;

namespace PerfGoals.Tables;

/// <summary>Where a cell stands in a document or workbook, so that it can be found there again.</summary>
/// <param name="Area">The table or sheet.</param>
/// <param name="Row">The row, from 1: of a sheet as it numbers them, of a table as it shows them.</param>
/// <param name="Column">The column, from 1: of the grid, in which a cell merged from several takes as many.</param>
public readonly record struct CellPlace(TableArea Area, int Row, int Column);
