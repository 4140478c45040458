using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Grids;

/// <summary>A table of a document or a sheet of a workbook while it is read: only cells with text take up memory.</summary>
/// <param name="area">What it is called.</param>
internal sealed class Grid(TableArea area)
{
    // Cells looked at for merged cells: no sheet of people has so many.
    private const int MostCovered = 100_000_000;

    private readonly List<(int Number, List<(int Column, string Text)> Cells)> rows = [];

    /// <summary>Gets what the table is called.</summary>
    public TableArea Area => area;

    /// <summary>Gets or sets how many columns the table has, blank ones included.</summary>
    public int Width { get; set; }

    /// <summary>Gets the numbers of the rows with text, from 1, in their order.</summary>
    public IEnumerable<int> RowNumbers => rows.Select(row => row.Number);

    /// <summary>Gets the numbers of the columns with text, from 1, in their order.</summary>
    public IReadOnlyList<int> ColumnNumbers => [.. rows.SelectMany(row => row.Cells).Select(cell => cell.Column).Distinct().Order()];

    /// <summary>Returns the texts of each row, from left to right.</summary>
    public IEnumerable<IEnumerable<string>> Texts() => rows.Select(row => row.Cells.Select(cell => cell.Text));

    /// <summary>Adds a cell with text; a blank one is not kept. Rows are added from the top.</summary>
    /// <param name="row">The number of its row, from 1.</param>
    /// <param name="column">The number of its first column, from 1.</param>
    /// <param name="text">Its text.</param>
    public void Add(int row, int column, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (rows.Count == 0 || rows[^1].Number < row)
        {
            // Rows mostly have as many cells as the one above.
            rows.Add((row, new(rows.Count == 0 ? 0 : rows[^1].Cells.Count)));
        }
        else if (rows[^1].Number > row)
        {
            throw new InvalidDataException("The rows are not in their order.");
        }

        rows[^1].Cells.Add((column, text));
    }

    /// <summary>Gives the columns other numbers, in the same order.</summary>
    /// <param name="numberOf">Returns the number of a column from now on.</param>
    public void Renumber(Func<int, int> numberOf)
    {
        foreach (var (_, cells) in rows)
        {
            for (var index = 0; index < cells.Count; index++)
            {
                cells[index] = (numberOf(cells[index].Column), cells[index].Text);
            }
        }
    }

    /// <summary>Removes what cells hold that a merged cell covers.</summary>
    /// <param name="merged">The cells that are merged: first row and column, last row and column.</param>
    /// <exception cref="InvalidDataException">The merged cells overlap so often that it would take minutes.</exception>
    public void Cover(IEnumerable<(int Top, int Left, int Bottom, int Right)> merged)
    {
        var left = MostCovered;
        foreach (var (top, first, bottom, last) in merged)
        {
            for (var index = FirstFrom(top); index < rows.Count && rows[index].Number <= bottom; index++)
            {
                left -= rows[index].Cells.Count + 1;
                if (left < 0)
                {
                    throw new InvalidDataException("The merged cells overlap.");
                }

                var number = rows[index].Number;
                rows[index].Cells.RemoveAll(cell => cell.Column >= first && cell.Column <= last && (number > top || cell.Column > first));
            }
        }

        rows.RemoveAll(row => row.Cells.Count == 0);
    }

    /// <summary>Returns the rows with text, all of the same length.</summary>
    /// <param name="mostCells">How many cells there may be, and afterwards how many there may still be.</param>
    /// <param name="columns">The numbers of the columns, those with text among them; <see langword="null"/> for these alone.</param>
    /// <exception cref="PerfGoals.Sources.UnreadableDocumentException">There are more.</exception>
    public ImmutableArray<ImmutableArray<TableCell>> ToRows(ref int mostCells, IReadOnlyList<int>? columns = null)
    {
        columns ??= ColumnNumbers;
        if ((long)columns.Count * rows.Count > mostCells)
        {
            throw Packages.PackageProblems.TooManyCells(mostCells);
        }

        mostCells -= columns.Count * rows.Count;
        var indexOf = columns.Select((column, index) => (column, index)).ToDictionary(entry => entry.column, entry => entry.index);
        return [.. rows.Select(row => Fill(row.Number, row.Cells, columns, indexOf))];
    }

    private ImmutableArray<TableCell> Fill(int number, List<(int Column, string Text)> cells, IReadOnlyList<int> columns, Dictionary<int, int> indexOf)
    {
        var filled = ImmutableArray.CreateBuilder<TableCell>(columns.Count);
        foreach (var column in columns)
        {
            filled.Add(new("", null, new CellPlace(area, number, column)));
        }

        foreach (var (column, text) in cells)
        {
            filled[indexOf[column]] = filled[indexOf[column]] with { Text = text };
        }

        return filled.MoveToImmutable();
    }

    private int FirstFrom(int number)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = rows[middle].Number < number ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
