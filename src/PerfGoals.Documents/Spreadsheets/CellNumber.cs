using System.Globalization;

namespace PerfGoals.Documents.Spreadsheets;

/// <summary>Reads and writes the numbers of cells.</summary>
internal static class CellNumber
{
    /// <summary>How many characters a number has at most: 28 decimals, 29 digits in all, a point and a sign, or a zero in front of the point.</summary>
    public const int MostCharacters = 32;

    // A sheet keeps a number to 17 digits and means 15: 0.1 + 0.2 stands there as 0.30000000000000004.
    private const int Digits = 15;

    /// <summary>Reads a number as the sheet means it.</summary>
    /// <param name="value">The text in the file.</param>
    /// <returns>The number, or <see langword="null"/> where it is none or too large for a decimal.</returns>
    public static decimal? Read(ReadOnlySpan<char> value)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        if (value.Length <= Digits && value.IndexOfAny('e', 'E') < 0)
        {
            return number;
        }

        var places = Digits;
        for (var whole = decimal.Truncate(Math.Abs(number)); whole >= 1; whole /= 10)
        {
            places--;
        }

        return places <= 0 ? number : Math.Round(number, places);
    }

    /// <summary>Writes a number with all its digits and none that are not needed.</summary>
    /// <param name="number">The number.</param>
    public static string Plain(decimal number)
    {
        Span<char> plain = stackalloc char[MostCharacters];
        return Write(number, plain).ToString();
    }

    /// <summary>Writes a number with all its digits and none that are not needed.</summary>
    /// <param name="number">The number.</param>
    /// <param name="plain">Room for <see cref="MostCharacters"/>.</param>
    /// <returns>What of it was written to.</returns>
    public static ReadOnlySpan<char> Write(decimal number, Span<char> plain)
    {
        number.TryFormat(plain, out var length, default, CultureInfo.InvariantCulture);
        var written = plain[..length];
        return written.Contains('.') ? written.TrimEnd('0').TrimEnd('.') : written;
    }
}
