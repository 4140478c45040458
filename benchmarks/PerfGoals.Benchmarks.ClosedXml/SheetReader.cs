using System.Globalization;
using ClosedXML.Excel;

namespace PerfGoals.Benchmarks.ClosedXml;

/// <summary>Reads the cells of a sheet with ClosedXML.</summary>
public static class SheetReader
{
    /// <summary>Reads the first sheet.</summary>
    /// <param name="content">The workbook.</param>
    /// <param name="weigh">Returns what the text of a cell counts.</param>
    /// <returns>What all cells count.</returns>
    public static int Read(byte[] content, Func<string, int> weigh)
    {
        ArgumentNullException.ThrowIfNull(weigh);
        using var workbook = new XLWorkbook(new MemoryStream(content));
        var sheet = workbook.Worksheet(1);
        var (rows, columns, weight) = (sheet.LastRowUsed().RowNumber(), sheet.LastColumnUsed().ColumnNumber(), 0);
        for (var row = 1; row <= rows; row++)
        {
            for (var column = 1; column <= columns; column++)
            {
                weight += weigh(Convert.ToString(sheet.Cell(row, column).Value, CultureInfo.InvariantCulture)!);
            }
        }

        return weight;
    }
}
