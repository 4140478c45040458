using System.Collections.Immutable;
using PerfGoals.Documents.Grids;

namespace PerfGoals.Documents.Spreadsheets;

/// <summary>A sheet as it was read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Grid">Its cells as the sheet shows them.</param>
internal sealed record Worksheet(string Name, Grid Grid)
{
    /// <summary>Gets whether the sheet is hidden.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Gets the numbers of hidden rows with text.</summary>
    public ImmutableArray<int> HiddenRows { get; init; } = [];

    /// <summary>Gets the numbers of hidden columns with text.</summary>
    public ImmutableArray<int> HiddenColumns { get; init; } = [];

    /// <summary>Gets the rows and columns of formulas whose results were not saved.</summary>
    public ImmutableArray<(int Row, int Column)> FormulasWithoutValue { get; init; } = [];

    /// <summary>Gets what lies over the cells and was not read.</summary>
    public SheetDrawing Drawing { get; init; }
}
