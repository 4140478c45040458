using System.Collections.Immutable;
using PerfGoals.Sources;
using PerfGoals.Tables;
using Sylvan.Data.Csv;

namespace PerfGoals.Documents.Text;

/// <summary>Reads a table of comma-separated values (RFC 4180).</summary>
internal static class CsvTable
{
    // A heading names more columns than a sentence with commas could.
    private const int NamesOfHeading = 3;

    private static readonly CsvDataReaderOptions Options = new() { HasHeaders = false, Delimiter = ',' };

    /// <summary>Tells whether a line of the text is the heading of goals with commas between its cells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="layout">What a county says of its tables: where it says which row is the heading, that row need not name anything.</param>
    public static bool IsCsv(string text, TableLayout layout)
    {
        var needsNames = !(layout.HeadingRow ?? layout.FirstRow).HasValue || text.AsSpan().ContainsAny('\t', '|');
        return TextLines.Of(text).Any(line => line.AsSpan().Count(',') >= NamesOfHeading - 1
            && (!needsNames || line.Split(',').Count(cell => TableHeading.IsColumnName(cell.Trim().Trim('"'), layout)) >= NamesOfHeading));
    }

    /// <summary>Reads the table; rows may have different numbers of cells.</summary>
    /// <exception cref="UnreadableDocumentException">A quotation mark is not closed, or a row is longer than any person's.</exception>
    public static GoalTable Read(string text)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        var line = 1;
        using var input = new StringReader(text);
        try
        {
            using var reader = CsvDataReader.Create(input, Options);
            while (reader.Read())
            {
                var row = ImmutableArray.CreateBuilder<TableCell>(reader.RowFieldCount);
                var start = line;
                for (var column = 0; column < reader.RowFieldCount; column++)
                {
                    var cell = reader.GetString(column).ReplaceLineEndings("\n");
                    row.Add(new(cell, start));
                    line += cell.AsSpan().Count('\n');
                }

                line++;
                rows.Add(row.MoveToImmutable());
            }
        }
        catch (Exception e) when (e is CsvFormatException or CsvRecordTooLargeException)
        {
            // The message of the library may repeat what stands in the file.
            throw new UnreadableDocumentException(new(
                "CSV 格式有误：引号没有成对，或一行过长。请重新导出。",
                "The CSV is malformed: a quotation mark is not closed, or a row is too long. Export it again."), line);
        }

        return new GoalTable { Rows = rows.ToImmutable() };
    }
}
