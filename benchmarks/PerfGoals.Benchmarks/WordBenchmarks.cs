using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerfGoals.Benchmarks.Data;
using PerfGoals.Documents;
using PerfGoals.Documents.Packages;
using PerfGoals.Documents.Word;

namespace PerfGoals.Benchmarks;

/// <summary>Reading the cells of a table of 5,000 rows from a .docx, beside the Open XML SDK. Each side returns the number of characters.</summary>
[MemoryDiagnoser]
public class WordBenchmarks
{
    private byte[] content = [];

    [GlobalSetup]
    public void Setup()
    {
        content = LongTables.Document();
        if (Read() != OpenXmlTree() || Read() != OpenXmlRows() || ReadDeclaration() != LongTables.Rows)
        {
            throw new InvalidOperationException("The readers do not read the same.");
        }
    }

    [Benchmark(Baseline = true)]
    public int Read() => OfficePackage.Read(content, ReadOptions.Default, static package =>
        WordFile.Read(package, package.FindMainPart()!, static _ => false).Tables[0].Texts().Sum(row => row.Sum(text => text.Length)));

    /// <summary>The same, and the goals bound: all that reading a declaration takes.</summary>
    [Benchmark]
    public int ReadDeclaration()
    {
        using var stream = new MemoryStream(content);
        return DeclarationReader.Read(stream, "benchmark").Declaration.IndicatorCount;
    }

    [Benchmark]
    public int OpenXmlTree()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        return document.MainDocumentPart!.Document!.Descendants<TableCell>().Sum(cell => cell.InnerText.Length);
    }

    [Benchmark]
    public int OpenXmlRows()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(content), isEditable: false);
        using var reader = OpenXmlReader.Create(document.MainDocumentPart!);
        var characters = 0;
        while (reader.Read())
        {
            if (reader.ElementType == typeof(TableRow) && reader.IsStartElement)
            {
                characters += reader.LoadCurrentElement()!.Elements<TableCell>().Sum(cell => cell.InnerText.Length);
            }
        }

        return characters;
    }
}
