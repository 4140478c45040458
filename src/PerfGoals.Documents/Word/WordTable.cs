using PerfGoals.Diagnostics;
using PerfGoals.Documents.Grids;

namespace PerfGoals.Documents.Word;

/// <summary>A table while its rows are read. Merged cells keep their text in the first cell; the grid has nothing in the others.</summary>
/// <param name="number">The number of the table in the document, from 1.</param>
/// <param name="anchors">Takes down where its cells stand, or <see langword="null"/> where nobody asks.</param>
internal sealed class WordTable(int number, WordAnchors? anchors)
{
    // What a document may say of a width; a cell of Word spans 63 columns at most.
    private const int MostColumns = 1024;

    private readonly List<(int Column, string Text)> cells = [];
    private readonly List<(int Column, WordAnchor? Anchor)> places = [];
    private int row;
    private int column;
    private bool isRowDeleted;

    /// <summary>Gets the cells.</summary>
    public Grid Grid { get; } = new(TableArea.OfTable(number));

    /// <summary>Gets the text of the cell that is being read.</summary>
    public WordText Text { get; } = new();

    /// <summary>Gets how the cell that is being read is merged.</summary>
    public CellMerge Merge { get; } = new();

    /// <summary>Gets or sets where the cell that is being read stands, as far as that is known.</summary>
    public WordAnchor? Anchor { get; set; }

    /// <summary>Gets or sets where the cell that is being read begins in the characters of the document, as far as that is known.</summary>
    public int CellStart { get; set; }

    /// <summary>Gets the number of the row that is being read, or was read last.</summary>
    public int Row => row;

    /// <summary>Gets the first column of the cell that is being read.</summary>
    public int Column => column;

    /// <summary>Begins a row.</summary>
    public void StartRow()
    {
        row++;
        column = 1;
        isRowDeleted = false;
        cells.Clear();
        places.Clear();
    }

    /// <summary>Passes over columns before the first cell of a row.</summary>
    /// <param name="count">How many.</param>
    public void Indent(int count) => column = Advance(count);

    /// <summary>Takes note that the row was deleted in a tracked change.</summary>
    public void DeleteRow() => isRowDeleted = true;

    /// <summary>Begins a cell.</summary>
    public void StartCell()
    {
        Text.Reset();
        Merge.Reset();
        Anchor = null;
    }

    /// <summary>Ends a cell.</summary>
    public void EndCell()
    {
        var text = Text.Take();
        if (Merge.IsDeleted)
        {
            return;
        }

        if (!Merge.IsCovered)
        {
            cells.Add((column, text));
        }

        if (anchors is not null && !Merge.IsCoveredFromLeft)
        {
            places.Add((column, Merge.IsCovered ? null : Anchor));
        }

        column = Advance(Merge.Columns);
    }

    /// <summary>Ends a row.</summary>
    public void EndRow()
    {
        if (isRowDeleted)
        {
            // The rows below move up, as they do when the change is accepted.
            row--;
            return;
        }

        anchors?.Add(number, row, places);
        Grid.Width = Math.Max(Grid.Width, column - 1);
        foreach (var (first, text) in cells)
        {
            Grid.Add(row, first, text);
        }
    }

    private int Advance(int count) => count >= 0 && column + count <= MostColumns ? column + count : throw new InvalidDataException("A row is too wide.");
}
