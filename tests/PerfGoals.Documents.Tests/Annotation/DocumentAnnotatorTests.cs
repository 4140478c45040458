using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Xunit;
using PerfGoals.Documents.Annotation;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Tests.Annotation;

public sealed class DocumentAnnotatorTests
{
    private static readonly byte[] Document = Docx.Of(SampleTable.Luxian);

    private static readonly byte[] Workbook = Xlsx.Of(SampleTable.Luxian);

    [Fact]
    public void Files_of_another_kind_are_refused_with_what_to_do()
    {
        Assert.Contains(".docx", Refusal(Encoding.UTF8.GetBytes("<html><table>")).Explanation.English, StringComparison.Ordinal);
        Assert.Contains(".docx", Refusal(Encoding.UTF8.GetBytes("{}")).Explanation.Chinese, StringComparison.Ordinal);
        Assert.Contains("PDF", Refusal(Encoding.UTF8.GetBytes("%PDF-1.7")).Explanation.English, StringComparison.Ordinal);
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")];
        Assert.Contains("另存为", Refusal(old).Explanation.Chinese, StringComparison.Ordinal);
        byte[] encrypted = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")];
        Assert.Equal(Reading.Refusal(encrypted).Explanation, Refusal(encrypted).Explanation);
        Assert.Equal(Reading.Refusal(Document[..300]).Explanation, Refusal(Document[..300]).Explanation);
    }

    [Fact]
    public void A_signed_document_is_refused()
    {
        var relationships = Annotated.Parts(Document)["_rels/.rels"].Replace(
            "</Relationships>",
            """<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>""",
            StringComparison.Ordinal);

        Assert.Contains("signed", Refusal(Annotated.With(Document, "_rels/.rels", relationships)).Explanation.English, StringComparison.Ordinal);
    }

    [Property(MaxTest = 200)]
    public void A_damaged_file_is_annotated_or_refused(DoNotSize<int> seed)
    {
        foreach (var file in new[] { Document, Workbook })
        {
            var damaged = file;
            foreach (var (part, text) in Annotated.Parts(Annotated.Of(file)))
            {
                damaged = Annotated.With(damaged, part, Annotated.Utf8(Encoding.Latin1.GetString(Mutation.Of(Encoding.Latin1.GetBytes(text), seed.Item))));
            }

            try
            {
                DocumentAnnotator.Annotate(damaged, Annotated.Check(file));
            }
            catch (UnreadableDocumentException)
            {
            }
        }
    }

    [OfficeFact]
    public void Libreoffice_finds_the_comments_of_a_document_at_their_cells()
    {
        var check = Annotated.Check(Document);
        var page = Converted(Annotated.Of(Document), "docx", "fodt");
        XNamespace office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
        XNamespace table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
        XNamespace text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
        var annotations = page.Descendants(office + "annotation").ToList();

        var shown = check.Result.Diagnostics.Where(finding => finding.Severity > Diagnostics.Severity.Hidden).ToList();
        Assert.Equal(shown.Count, annotations.Count);
        Assert.Contains(shown, finding => finding.Path.IsCell);
        foreach (var finding in shown.Where(finding => finding.Path.IsCell))
        {
            var note = annotations.Where(entry => entry.Elements(text + "p").First().Value.Contains(finding.Rule.Id, StringComparison.Ordinal));
            var cells = note.Select(entry => entry.Ancestors(table + "table-cell").First()).Select(cell => string.Concat(
                cell.DescendantNodes().OfType<XText>().Where(node => !node.Ancestors(office + "annotation").Any()).Select(node => node.Value)));
            Assert.Contains(check.Document.Declaration.TextOf(finding.Path).Trim(), cells.Select(cell => cell.Trim()));
        }
    }

    [OfficeFact]
    public void Libreoffice_finds_the_notes_of_a_workbook_at_their_cells()
    {
        var check = Annotated.Check(Workbook);
        var page = Converted(Annotated.Of(Workbook), "xlsx", "fods");
        XNamespace office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
        XNamespace table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
        XNamespace text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
        var notes = page.Descendants(office + "annotation").Select(entry => (
            Text: string.Join('\n', entry.Elements(text + "p").Select(line => line.Value)),
            Cell: string.Concat(entry.Parent!.Elements(text + "p").Select(line => line.Value)))).ToList();

        foreach (var finding in check.Result.Diagnostics.Where(finding => finding.Severity > Diagnostics.Severity.Hidden && finding.Path.IsCell))
        {
            var expected = check.Document.Declaration.TextOf(finding.Path);
            Assert.Contains(notes, note => note.Text.Contains(finding.Rule.Id, StringComparison.Ordinal) && note.Cell == expected.ReplaceLineEndings(""));
        }
    }

    private static UnreadableDocumentException Refusal(byte[] content) =>
        Assert.Throws<UnreadableDocumentException>(() => DocumentAnnotator.Annotate(content, Annotated.Check(Document)));

    private static XDocument Converted(byte[] file, string extension, string format)
    {
        var folder = Directory.CreateTempSubdirectory("perfgoals-annotated-");
        try
        {
            var input = Path.Combine(folder.FullName, "input." + extension);
            File.WriteAllBytes(input, file);
            using var office = Process.Start(new ProcessStartInfo("soffice", ["-env:UserInstallation=" + new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri, "--headless", "--convert-to", format, "--outdir", folder.FullName, input]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            office.StandardOutput.ReadToEnd();
            office.WaitForExit();
            return XDocument.Load(Path.Combine(folder.FullName, "input." + format));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
