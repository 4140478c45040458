using System.Text;
using System.Xml.Linq;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Tests.Layouts;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Goals;
using PerfGoals.Tests;

namespace PerfGoals.Documents.Tests.Annotation;

/// <summary>Annotated files opened by LibreOffice: it finds each comment, and at the cell that the finding names.</summary>
public sealed class OfficeRoundTripTests
{
    private static readonly XNamespace Cells = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static readonly XNamespace Words = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Names = "http://purl.org/dc/elements/1.1/";

    [OfficeFact]
    public async Task Libreoffice_finds_the_comments_of_a_document_at_their_cells()
    {
        byte[][] files = [File.ReadAllBytes(Repository.PathOf("docs/samples/luxian-2025.docx")), .. LayoutFiles(".docx"), .. LayoutTable.Names.Select(name => WordLayout.Of(LayoutTable.Of(name)))];
        var saved = await Support.Office.SaveAsync([.. files.Select(file => Annotated.Of(file))], ".docx", "fodt");
        Assert.All(files.Zip(saved), pair => Assert.Equal(ExpectedOf(pair.First), CommentsOf(pair.Second)));
        Assert.True(saved.Sum(file => CommentsOf(file).Count) > 100);
    }

    [OfficeFact]
    public async Task Libreoffice_finds_the_notes_of_a_workbook_at_their_cells()
    {
        byte[][] files = [File.ReadAllBytes(Repository.PathOf("docs/samples/luxian-2025.xlsx")), .. LayoutFiles(".xlsx"), .. LayoutTable.Names.Select(name => SheetLayout.Of(LayoutTable.Of(name)))];
        var saved = await Support.Office.SaveAsync([.. files.Select(file => Annotated.Of(file))], ".xlsx", "fods");
        Assert.All(files.Zip(saved), pair => Assert.Equal(ExpectedOf(pair.First), CommentsOf(pair.Second)));
        Assert.True(saved.Sum(file => CommentsOf(file).Count) > 100);
    }

    [OfficeFact]
    public async Task A_document_that_libreoffice_saved_again_still_has_comments_that_the_next_run_replaces()
    {
        var file = Annotated.Of(File.ReadAllBytes(Repository.PathOf("tests/PerfGoals.Documents.Tests/Layouts/L06-direction.docx")));
        var saved = Assert.Single(await Support.Office.SaveAsync([file], ".docx", "docx"));

        Assert.Equal(ExpectedOf(file), CommentsOf(Assert.Single(await Support.Office.SaveAsync([Annotated.Of(saved)], ".docx", "fodt"))));
        Assert.DoesNotContain("PerfGoals", Annotated.Parts(Annotated.WithOnly(saved)).GetValueOrDefault("word/comments.xml", ""), StringComparison.Ordinal);
    }

    private static IEnumerable<byte[]> LayoutFiles(string extension) =>
        LayoutTable.Names.Select(name => File.ReadAllBytes(Repository.PathOf($"tests/PerfGoals.Documents.Tests/Layouts/{name}{extension}")));

    // Rule and cell of each finding. What has no place stands at the first cell of a sheet, and outside of the tables of a document.
    private static List<string> ExpectedOf(byte[] file)
    {
        var check = Annotated.Check(file);
        var isSheet = check.Document.SourceMap.Find(GoalPath.OfProject(0))?.Area?.Sheet is not null;
        return
        [
            .. check.Result.Diagnostics.Where(finding => finding.Severity > Severity.Hidden)
                .Select(finding => (finding.Rule.Id, Place: check.Document.Locate(finding) ?? (isSheet ? SourceLocation.OfRow(1, null) : null)))
                .Where(entry => entry.Place is not null)
                .Select(entry => $"{entry.Id} {entry.Place!.Value.Row}:{entry.Place.Value.Column ?? 1}").Order(StringComparer.Ordinal),
        ];
    }

    private static List<string> CommentsOf(byte[] file)
    {
        var document = XDocument.Parse(Encoding.UTF8.GetString(file));
        var found = new List<string>();
        foreach (var table in document.Descendants(Cells + "table").Where(table => !table.Ancestors(Cells + "table").Any()))
        {
            var row = 0;
            foreach (var line in table.Descendants(Cells + "table-row"))
            {
                row++;
                var column = 1;
                foreach (var cell in line.Elements().Where(cell => cell.Name == Cells + "table-cell" || cell.Name == Cells + "covered-table-cell"))
                {
                    found.AddRange(cell.Descendants(Office + "annotation").Where(note => note.Elements(Names + "creator").All(creator => creator.Value == "PerfGoals"))
                        .SelectMany(note => note.Descendants(Words + "p").Select(text => text.Value)).SelectMany(text => text.Split('\n'))
                        .Select(text => text.Split(' ')).Where(words => words.Length > 2 && words[1].StartsWith("PG", StringComparison.Ordinal))
                        .Select(words => $"{words[1]} {row}:{column}"));
                    column += (int?)cell.Attribute(Cells + "number-columns-repeated") ?? 1;
                }

                row += ((int?)line.Attribute(Cells + "number-rows-repeated") ?? 1) - 1;
            }
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }
}
