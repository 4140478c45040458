using System.Globalization;
using System.Text.RegularExpressions;
using PerfGoals.Texts;

namespace PerfGoals.Goals;

/// <summary>Reads the year of the budget.</summary>
internal static partial class FiscalYearText
{
    /// <summary>Returns the year that a line names, or <see langword="null"/>.</summary>
    public static int? In(string? line) =>
        Year().Match(CellText.Compact(line)) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>Reads a text that is a year and nothing else, such as <c>2025</c>; <see langword="null"/> where it is none.</summary>
    public static int? Read(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year) && year.ToString(CultureInfo.InvariantCulture) == text ? year : null;

    /// <summary>Tells whether a declaration can hold a text as its year: it is one, or empty.</summary>
    public static bool Allows(string text) => text.Length == 0 || Read(text) is not null;

    // The year after a dash ends a span of years, which is not the budget's.
    [GeneratedRegex(@"(?<![0-9\-—~至到])(20[0-9]{2})年")]
    private static partial Regex Year();
}
