using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelDataReader;
using MiniExcelLibs;
using PerfGoals.Benchmarks.Data;
using PerfGoals.Benchmarks.Peers;
using PerfGoals.Documents;

namespace PerfGoals.Benchmarks;

/// <summary>Reading the cells of a sheet of 5,000 rows from an .xlsx, beside other libraries. Each side returns what the texts of all cells count.</summary>
[MemoryDiagnoser]
public class ExcelBenchmarks
{
    private byte[] content = [];
    private Func<byte[], Func<string, int>, int> closedXml = static (_, _) => 0;

    /// <summary>Gets or sets whether the cells share their texts, as Excel writes them, or each has its own.</summary>
    [Params(true, false)]
    public bool SharedTexts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        // ExcelDataReader asks for it even where it reads XML.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        content = LongTables.Workbook(SharedTexts);
        closedXml = ClosedXmlPeer.Load();
        var expected = Read();
        Func<int>[] others = [OpenXmlElements, OpenXmlAttributes, MiniExcelRows, ExcelDataReaderRows, ClosedXmlCells];
        if (Array.Exists(others, read => read() != expected) || ReadDeclaration() != LongTables.Rows)
        {
            throw new InvalidOperationException("The readers do not read the same.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Read() => new OfficeFile(ReadOptions.Default).ReadSheets(content)[0].Grid.Texts().Sum(row => row.Sum(LongTables.Weigh));

    /// <summary>The same, and the goals bound: all that reading a declaration takes.</summary>
    [Benchmark]
    public int ReadDeclaration()
    {
        using var stream = new MemoryStream(content);
        return DeclarationReader.Read(stream, "benchmark").Declaration.IndicatorCount;
    }

    /// <summary>The SDK's streaming reader as its documentation uses it: each cell an element.</summary>
    [Benchmark]
    public int OpenXmlElements()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);
        var shared = SharedTextsOf(document);
        using var reader = OpenXmlReader.Create(document.WorkbookPart!.WorksheetParts.First());
        var weight = 0;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Cell) && reader.IsStartElement)
            {
                var cell = (Cell)reader.LoadCurrentElement()!;
                weight += LongTables.Weigh(cell.DataType?.Value == CellValues.SharedString ? shared[int.Parse(cell.InnerText, CultureInfo.InvariantCulture)] : cell.InnerText);
            }
        }

        return weight;
    }

    /// <summary>The SDK's streaming reader without elements: the least that it can do.</summary>
    [Benchmark]
    public int OpenXmlAttributes()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);
        var shared = SharedTextsOf(document);
        using var reader = OpenXmlReader.Create(document.WorkbookPart!.WorksheetParts.First());
        var (weight, isShared) = (0, false);
        while (reader.Read())
        {
            if (!reader.IsStartElement)
            {
                continue;
            }

            if (reader.ElementType == typeof(Cell))
            {
                isShared = reader.Attributes.Any(attribute => attribute is { LocalName: "t", Value: "s" });
            }
            else if (reader.ElementType == typeof(CellValue) || reader.ElementType == typeof(Text))
            {
                weight += LongTables.Weigh(isShared ? shared[int.Parse(reader.GetText(), CultureInfo.InvariantCulture)] : reader.GetText());
            }
        }

        return weight;
    }

    [Benchmark]
    public int MiniExcelRows()
    {
        using var stream = new MemoryStream(content);
        return stream.Query(useHeaderRow: false).Cast<IDictionary<string, object>>()
            .Sum(row => row.Values.Sum(value => LongTables.Weigh(Convert.ToString(value, CultureInfo.InvariantCulture)!)));
    }

    [Benchmark]
    public int ExcelDataReaderRows()
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(content));
        var weight = 0;
        while (reader.Read())
        {
            for (var column = 0; column < reader.FieldCount; column++)
            {
                weight += LongTables.Weigh(Convert.ToString(reader.GetValue(column), CultureInfo.InvariantCulture)!);
            }
        }

        return weight;
    }

    [Benchmark]
    public int ClosedXmlCells() => closedXml(content, LongTables.Weigh);

    private static string[] SharedTextsOf(SpreadsheetDocument document) =>
        [.. document.WorkbookPart!.SharedStringTablePart!.SharedStringTable!.Elements<SharedStringItem>().Select(item => item.InnerText)];
}
