using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelDataReader;
using MiniExcelLibs;
using PerfGoals.Benchmarks.Data;
using PerfGoals.Documents;

namespace PerfGoals.Benchmarks;

/// <summary>Reading the cells of a sheet of 5,000 rows from an .xlsx, beside other libraries. Each side returns the number of characters.</summary>
[MemoryDiagnoser]
public class ExcelBenchmarks
{
    private byte[] content = [];

    [GlobalSetup]
    public void Setup()
    {
        // ExcelDataReader asks for it even where it reads XML.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        content = LongTables.Workbook();
        if (Read() != OpenXmlStreaming() || Read() != MiniExcelRows() || Read() != ExcelDataReaderRows())
        {
            throw new InvalidOperationException("The readers do not read the same.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Read() => new OfficeFile(ReadOptions.Default).ReadSheets(content)[0].Grid.Texts().Sum(row => row.Sum(text => text.Length));

    [Benchmark]
    public int OpenXmlStreaming()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);
        var book = document.WorkbookPart!;
        var shared = book.SharedStringTablePart!.SharedStringTable!.Elements<SharedStringItem>().Select(item => item.InnerText).ToArray();
        using var reader = OpenXmlReader.Create(book.WorksheetParts.First());
        var characters = 0;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Cell) && reader.IsStartElement)
            {
                var cell = (Cell)reader.LoadCurrentElement()!;
                var value = cell.CellValue!.Text;
                characters += cell.DataType?.Value == CellValues.SharedString ? shared[int.Parse(value, CultureInfo.InvariantCulture)].Length : value.Length;
            }
        }

        return characters;
    }

    [Benchmark]
    public int MiniExcelRows()
    {
        using var stream = new MemoryStream(content);
        return stream.Query(useHeaderRow: false).Cast<IDictionary<string, object>>().Sum(row => row.Values.Sum(value => Convert.ToString(value, CultureInfo.InvariantCulture)!.Length));
    }

    [Benchmark]
    public int ExcelDataReaderRows()
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(content));
        var characters = 0;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                characters += Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)!.Length;
            }
        }

        return characters;
    }
}
