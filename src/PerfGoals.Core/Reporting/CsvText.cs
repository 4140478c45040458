using System.Globalization;
using System.Text;

namespace PerfGoals.Reporting;

/// <summary>Writes tables as RFC 4180 has them, for spreadsheets: UTF-8 with a byte-order mark, every cell in quotes, a record a line.</summary>
internal static class CsvText
{
    // What a cell of a workbook can hold; a longer one would spill into the next row.
    private const int MaxLength = 32_000;

    // The full-width forms too: they begin a formula where Chinese is typed.
    private const string FormulaMarks = "=+-@＝＋－＠";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Writes a table.</summary>
    /// <param name="output">Where to write; left open.</param>
    /// <param name="rows">The rows, the headings first.</param>
    public static void Write(Stream output, IEnumerable<IEnumerable<string>> rows)
    {
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\r\n" };
        foreach (var row in rows)
        {
            writer.WriteLine(string.Join(',', row.Select(CellOf)));
        }
    }

    /// <summary>Returns a number as a cell.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A text from a file must not become a formula of whoever opens the table: an apostrophe before it makes it a text.
    private static string CellOf(string text)
    {
        var visible = VisibleText.Of(text);
        if (visible.Length > MaxLength)
        {
            visible = visible[..(char.IsHighSurrogate(visible[MaxLength - 1]) ? MaxLength - 1 : MaxLength)] + "…";
        }

        var guard = visible.AsSpan().TrimStart() is [var first, ..] && FormulaMarks.Contains(first, StringComparison.Ordinal) ? "'" : "";
        return $"\"{guard}{visible.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
