using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Text;

/// <summary>Reads a table as spreadsheets copy it: a row a line, tabs between the cells.</summary>
/// <remarks>A cell of several paragraphs stands in quotation marks, and those within it are doubled. A line without a tab is outside the table.</remarks>
internal static partial class TabbedTextReader
{
    /// <summary>Reads the table of a text that has such rows.</summary>
    public static GoalTable Read(string text) => LinesBelow.Separate(RowsOf(string.Join('\n', TextLines.Of(text))));

    private static IEnumerable<ImmutableArray<TableCell>> RowsOf(string text)
    {
        var row = ImmutableArray.CreateBuilder<TableCell>();
        var line = 1;
        for (var at = 0; at <= text.Length; at++)
        {
            var cell = Cell().Match(text, at);
            row.Add(new(cell.Groups[1] is { Success: true } quoted ? quoted.Value.Replace("\"\"", "\"", StringComparison.Ordinal) : cell.Value, line));
            line += cell.ValueSpan.Count('\n');
            at += cell.Length;
            if (at == text.Length || text[at] == '\n')
            {
                line++;
                yield return row.DrainToImmutable();
            }
        }
    }

    // Quotation marks that do not enclose the whole cell are part of its text. A tab ends a cell in any case, so that a stray mark spoils one row.
    [GeneratedRegex(@"\G(?:""((?>(?:[^""\t]|"""")*))""(?![^\t\n])|[^\t\n]*)")]
    private static partial Regex Cell();
}
