using System.Collections.Immutable;
using PerfGoals.Tables;
using Sylvan.Data.Csv;

namespace PerfGoals.Documents.Text;

/// <summary>Reads a table of comma-separated values (RFC 4180).</summary>
internal static class CsvTable
{
    private static readonly CsvDataReaderOptions Options = new() { HasHeaders = false, Delimiter = ',' };

    /// <summary>Reads the table; rows may have different numbers of cells.</summary>
    /// <exception cref="InvalidDataException">A quotation mark is not closed, or a row is longer than any person's.</exception>
    public static GoalTable Read(string text)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        using var input = new StringReader(text);
        try
        {
            using var reader = CsvDataReader.Create(input, Options);
            while (reader.Read())
            {
                var row = ImmutableArray.CreateBuilder<TableCell>(reader.RowFieldCount);
                for (var column = 0; column < reader.RowFieldCount; column++)
                {
                    row.Add(new(reader.GetString(column)));
                }

                rows.Add(row.MoveToImmutable());
            }
        }
        catch (Exception e) when (e is CsvFormatException or CsvRecordTooLargeException)
        {
            // The message of the library may repeat what stands in the file.
            throw new InvalidDataException("The text is no CSV.");
        }

        return new GoalTable { Rows = rows.ToImmutable() };
    }
}
