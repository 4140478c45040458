namespace WebUpload;

/// <summary>A place in a file.</summary>
/// <param name="Table">The number of the table in a Word document.</param>
/// <param name="Sheet">The name of the sheet in a workbook.</param>
/// <param name="Row">The row.</param>
/// <param name="Column">The column, where it is a cell.</param>
/// <param name="Address">The cell of a workbook, such as J7.</param>
public sealed record FindingPlace(int? Table, string? Sheet, int Row, int? Column, string? Address);
