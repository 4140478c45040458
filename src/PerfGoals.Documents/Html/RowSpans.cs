namespace PerfGoals.Documents.Html;

/// <summary>Finds the columns of cells where others reach down from the rows above.</summary>
internal sealed class RowSpans
{
    // What the standard allows a cell to span is 1000 columns.
    private const int MostColumns = 4096;

    // For each column the last row that a cell above takes.
    private readonly List<int> takenUntil = [];
    private int next;

    /// <summary>Gets the number of the row, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>Begins a row.</summary>
    public void StartRow() => (Row, next) = (Row + 1, 0);

    /// <summary>Places the next cell of the row.</summary>
    /// <param name="columns">How many columns it spans.</param>
    /// <param name="rows">How many rows it spans; 0 for all that follow.</param>
    /// <returns>The number of its first column, from 1.</returns>
    public int Place(int columns, int rows)
    {
        while (next < takenUntil.Count && takenUntil[next] >= Row)
        {
            next++;
        }

        var first = next;
        for (var count = Math.Max(1, columns); count > 0; count--, next++)
        {
            if (next >= MostColumns)
            {
                throw new InvalidDataException("A row is too wide.");
            }

            if (next == takenUntil.Count)
            {
                takenUntil.Add(0);
            }

            takenUntil[next] = rows == 0 ? int.MaxValue : Row + Math.Max(1, rows) - 1;
        }

        return first + 1;
    }
}
