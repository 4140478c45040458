using PerfGoals.Diagnostics;
using PerfGoals.Documents.Grids;
using PerfGoals.Documents.Packages;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Word;

/// <summary>A table while its rows are read. Merged cells keep their text in the first cell; the grid has nothing in the others.</summary>
/// <param name="number">The number of the table in the document, from 1.</param>
/// <param name="anchors">Takes down where its cells stand, or <see langword="null"/> where nobody asks.</param>
/// <param name="texts">The texts of cells that were read lately.</param>
internal sealed class WordTable(int number, WordAnchors? anchors, RepeatedTexts texts)
{
    // What a document may say of a width; a cell of Word spans 63 columns at most.
    private const int MostColumns = 1024;

    private readonly List<(int Column, string Text)> cells = [];
    private readonly List<(int Column, WordAnchor? Anchor)> places = [];
    private readonly List<int> borders = [];
    private int row;
    private int column;
    private bool isRowDeleted;
    private string? listNumber;

    /// <summary>Gets the cells.</summary>
    public Grid Grid { get; } = new(TableArea.OfTable(number));

    /// <summary>Gets the borders between the columns.</summary>
    public GridBorders Borders { get; } = new();

    /// <summary>Gets the text of the cell that is being read.</summary>
    public WordText Text { get; } = new(texts);

    /// <summary>Gets how the cell that is being read is merged.</summary>
    public CellMerge Merge { get; } = new();

    /// <summary>Gets or sets where the cell that is being read stands, as far as that is known.</summary>
    public WordAnchor? Anchor { get; set; }

    /// <summary>Gets the place of the cell that is being read.</summary>
    public CellPlace Place => new(Grid.Area, Math.Max(1, row), Math.Max(1, column));

    /// <summary>Gets or sets where the cell that is being read begins in the characters of the document, as far as that is known.</summary>
    public int CellStart { get; set; }

    /// <summary>Gets whether the cell that is being read is seen.</summary>
    public bool IsCellSeen => !isRowDeleted && !Merge.IsDeleted && !Merge.IsCovered;

    /// <summary>Begins a row.</summary>
    public void StartRow()
    {
        row++;
        column = 1;
        isRowDeleted = false;
        cells.Clear();
        places.Clear();
        borders.Clear();
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
        listNumber = null;
    }

    /// <summary>Takes the number that a list gives to a paragraph of the cell.</summary>
    /// <param name="text">The number as it is seen.</param>
    public void TakeListNumber(string text) => listNumber ??= text;

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
            cells.Add((column, listNumber is not null && string.IsNullOrWhiteSpace(text) ? listNumber : text));
        }

        if (!Merge.IsCoveredFromLeft)
        {
            borders.Add(column);
            if (anchors is not null)
            {
                places.Add((column, Merge.IsCovered ? null : Anchor));
            }
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

        borders.Add(column);
        Borders.AddRow(borders);
        anchors?.Add(number, row, places);
        Grid.Width = Math.Max(Grid.Width, column - 1);
        foreach (var (first, text) in cells)
        {
            Grid.Add(row, first, text);
        }
    }

    /// <summary>Ends the table.</summary>
    /// <returns>The number of each column from now on, by its number until now less one, or <see langword="null"/> where none has another.</returns>
    public int[]? End()
    {
        if (Borders.Join() is not { } numbers)
        {
            return null;
        }

        Grid.Renumber(before => numbers[before - 1]);
        Grid.Width = Grid.Width == 0 ? 0 : numbers[Grid.Width] - 1;
        anchors?.Renumber(number, row, before => numbers[before - 1]);
        return numbers;
    }

    private int Advance(int count) => count >= 0 && column + count <= MostColumns ? column + count : throw new InvalidDataException("A row is too wide.");
}
