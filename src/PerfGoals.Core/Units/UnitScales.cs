using System.Globalization;
using PerfGoals.Texts;

namespace PerfGoals.Units;

/// <summary>The numerals that multiply a unit: 十 百 千 万 十万 百万 千万 亿 and so on.</summary>
internal static class UnitScales
{
    private static readonly (string Spelling, long Value)[] Numerals =
    [
        ("十", 10), ("百", 100), ("千", 1_000), ("万", 10_000), ("十万", 100_000), ("百万", 1_000_000), ("千万", 10_000_000), ("亿", 100_000_000),
        ("十亿", 1_000_000_000), ("百亿", 10_000_000_000), ("千亿", 100_000_000_000), ("万亿", 1_000_000_000_000),
    ];

    private static readonly SpellingTable<long> Table = new(Numerals);

    /// <summary>Takes the longest numeral off the front of a text.</summary>
    public static bool TryTakePrefix(ReadOnlySpan<char> text, out long value, out int length) => Table.TryTakePrefix(text, out value, out length);

    /// <summary>Returns the numeral that stands before a unit above the line, or <see langword="null"/> where there is none such.</summary>
    public static string? Above(long scale) => scale == 1 ? "" : Array.Find(Numerals, numeral => numeral.Value == scale).Spelling;

    /// <summary>Returns the number that stands before a unit below the line: 万, 10万, 100, 15.</summary>
    public static string Below(long scale)
    {
        var (unit, size) = scale % 100_000_000 == 0 ? ("亿", 100_000_000) : scale % 10_000 == 0 ? ("万", 10_000) : scale == 1_000 ? ("千", 1_000) : ("", 1);
        return scale == size ? unit : (scale / size).ToString(CultureInfo.InvariantCulture) + unit;
    }
}
