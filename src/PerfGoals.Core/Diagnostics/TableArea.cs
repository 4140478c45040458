using System.Globalization;

namespace PerfGoals.Diagnostics;

/// <summary>One of the tables of a file that can hold several: a table of a Word document or a web page, or a sheet of a workbook.</summary>
public sealed record TableArea
{
    private TableArea()
    {
    }

    /// <summary>Gets the number of the table, from 1 in the order in which the tables of the file begin, nested ones included; <see langword="null"/> for a sheet.</summary>
    public int? Number { get; private init; }

    /// <summary>Gets the name of the sheet; <see langword="null"/> for a table.</summary>
    public string? Sheet { get; private init; }

    /// <summary>Returns a table of a document.</summary>
    /// <param name="number">Its number, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is not positive.</exception>
    public static TableArea OfTable(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        return new() { Number = number };
    }

    /// <summary>Returns a sheet of a workbook.</summary>
    /// <param name="name">Its name.</param>
    public static TableArea OfSheet(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new() { Sheet = name };
    }

    /// <summary>Returns how workbooks write the address of a cell, such as <c>J7</c>.</summary>
    /// <param name="row">The row, from 1.</param>
    /// <param name="column">The column, from 1.</param>
    public static string AddressOf(int row, int column)
    {
        var letters = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + ((rest - 1) % 26)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }
}
