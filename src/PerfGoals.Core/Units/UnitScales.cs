using System.Globalization;

namespace PerfGoals.Units;

/// <summary>The numerals that multiply a unit: 十 百 千 万 十万 百万 千万 亿 and so on.</summary>
internal static class UnitScales
{
    // The longest first.
    private static readonly (string Spelling, long Value)[] Numerals =
    [
        ("万亿", 1_000_000_000_000), ("千亿", 100_000_000_000), ("百亿", 10_000_000_000), ("十亿", 1_000_000_000), ("千万", 10_000_000), ("百万", 1_000_000), ("十万", 100_000),
        ("亿", 100_000_000), ("万", 10_000), ("千", 1_000), ("百", 100), ("十", 10),
    ];

    /// <summary>Takes the longest numeral off the front of a text.</summary>
    public static bool TryTakePrefix(ReadOnlySpan<char> text, out long value, out int length)
    {
        foreach (var (spelling, number) in Numerals)
        {
            if (text.StartsWith(spelling, StringComparison.Ordinal))
            {
                (value, length) = (number, spelling.Length);
                return true;
            }
        }

        (value, length) = (0, 0);
        return false;
    }

    /// <summary>Returns the numeral that stands before a unit above the line, or <see langword="null"/> where there is none such.</summary>
    public static string? Above(long scale)
    {
        if (scale == 1)
        {
            return "";
        }

        foreach (var (spelling, number) in Numerals)
        {
            if (number == scale)
            {
                return spelling;
            }
        }

        return null;
    }

    /// <summary>Returns the number that stands before a unit below the line: 万, 10万, 100, 15.</summary>
    public static string Below(long scale)
    {
        var (unit, size) = scale % 100_000_000 == 0 ? ("亿", 100_000_000) : scale % 10_000 == 0 ? ("万", 10_000) : scale == 1_000 ? ("千", 1_000) : ("", 1);
        return scale == size ? unit : (scale / size).ToString(CultureInfo.InvariantCulture) + unit;
    }
}
