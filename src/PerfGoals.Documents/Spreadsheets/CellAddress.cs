namespace PerfGoals.Documents.Spreadsheets;

/// <summary>Reads the addresses of cells and ranges.</summary>
internal static class CellAddress
{
    /// <summary>How many rows a sheet may have.</summary>
    public const int MostRows = 1_048_576;

    /// <summary>How many columns a sheet may have.</summary>
    public const int MostColumns = 16_384;

    /// <summary>Reads an address such as <c>J7</c>.</summary>
    /// <param name="address">The address.</param>
    /// <returns>Row and column, from 1.</returns>
    /// <exception cref="InvalidDataException">It is none, or is beyond the last row or column.</exception>
    public static (int Row, int Column) Read(ReadOnlySpan<char> address)
    {
        var (column, length) = (0, 0);
        while (length < address.Length && char.IsAsciiLetterUpper(address[length]) && column <= MostColumns)
        {
            column = (column * 26) + address[length++] - 'A' + 1;
        }

        return column is > 0 and <= MostColumns && ReadRow(address[length..]) is { } row ? (row, column) : throw new InvalidDataException("An address is none.");
    }

    /// <summary>Reads a range such as <c>A1:C3</c> or <c>A1</c>.</summary>
    /// <param name="range">The range.</param>
    /// <exception cref="InvalidDataException">It is none, or is beyond the last row or column.</exception>
    public static (int Top, int Left, int Bottom, int Right) ReadRange(ReadOnlySpan<char> range)
    {
        var colon = range.IndexOf(':');
        var (top, left) = Read(colon < 0 ? range : range[..colon]);
        var (bottom, right) = Read(range[(colon + 1)..]);
        return (top, left, bottom, right);
    }

    /// <summary>Reads the number of a row, or returns <see langword="null"/> where it is none.</summary>
    /// <param name="text">The number.</param>
    public static int? ReadRow(ReadOnlySpan<char> text)
    {
        var row = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit) || row > MostRows)
            {
                return null;
            }

            row = (row * 10) + digit - '0';
        }

        return row is > 0 and <= MostRows ? row : null;
    }
}
