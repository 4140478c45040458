using System.Globalization;

namespace PerfGoals.Documents.Spreadsheets;

/// <summary>Reads and writes the numbers of cells.</summary>
internal static class CellNumber
{
    /// <summary>Reads a number as the sheet means it.</summary>
    /// <param name="value">The text in the file.</param>
    /// <returns>The number, or <see langword="null"/> where it is none or too large for a decimal.</returns>
    public static decimal? Read(string value)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        // A sheet keeps a number to 17 digits and means 15: 0.1 + 0.2 stands there as 0.30000000000000004.
        var places = 15;
        for (var whole = decimal.Truncate(Math.Abs(number)); whole >= 1; whole /= 10)
        {
            places--;
        }

        return places <= 0 ? number : Math.Round(number, places);
    }

    /// <summary>Writes a number with all its digits and none that are not needed.</summary>
    /// <param name="number">The number.</param>
    public static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
