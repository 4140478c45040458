namespace PerfGoals.Tables;

/// <summary>A cell of a table as it stands in the source.</summary>
/// <param name="Text">The text, untrimmed, its paragraphs separated by line feeds.</param>
/// <param name="Line">The line of the text file on which it begins, from 1, or <see langword="null"/> where the source is not text.</param>
/// <param name="Place">The place in the document or workbook, or <see langword="null"/> where the source is neither.</param>
public readonly record struct TableCell(string Text, int? Line = null, CellPlace? Place = null);
