using System.Diagnostics;
using System.Text;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Documents.Fixing;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.References;
using PerfGoals.Serialization;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Tests.Fixing;

public sealed class DocumentFixerTests
{
    private static readonly byte[] Document = Docx.Of(SampleTable.Luxian);

    private static readonly byte[] Workbook = Xlsx.Of(SampleTable.Luxian);

    [Fact]
    public void The_same_fixes_are_written_in_every_form()
    {
        var expected = Fixed.Of(Document);

        Assert.True(expected.Edits.Length > 5);
        Assert.Equal(expected.Edits.AsEnumerable(), Fixed.Of(Workbook).Edits);
        var json = Fixed.Of(Json(Reading.Of(Document)));
        Assert.Equal(expected.Edits.AsEnumerable(), json.Edits);
        Assert.Equal(expected.Document.Declaration, Reading.Of(json.Content.ToArray()).Declaration);
        Assert.Equal(json.Content.ToArray(), Fixed.Of(json.Content.ToArray()).Content.ToArray());
    }

    [Fact]
    public void Files_of_another_kind_are_refused_with_what_to_do()
    {
        Assert.Contains("convert --to json", Refusal(Encoding.UTF8.GetBytes("项目名称,一级指标")).Explanation.English, StringComparison.Ordinal);
        Assert.Contains("PDF", Refusal(Encoding.UTF8.GetBytes("%PDF-1.7")).Explanation.English, StringComparison.Ordinal);
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")];
        Assert.Contains("另存为", Refusal(old).Explanation.Chinese, StringComparison.Ordinal);
        var relationships = Annotated.Parts(Document)["_rels/.rels"].Replace(
            "</Relationships>",
            """<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>""",
            StringComparison.Ordinal);
        Assert.Contains("signed", Refusal(Annotated.With(Document, "_rels/.rels", relationships)).Explanation.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_with_properties_that_would_be_lost_is_refused()
    {
        var json = Encoding.UTF8.GetString(Json(Reading.Of(Document))).Replace("\"title\"", "\"note\": \"x\", \"title\"", StringComparison.Ordinal);
        var file = Encoding.UTF8.GetBytes(json);

        var refusal = Assert.Throws<UnreadableDocumentException>(() => DocumentFixer.Fix(file, Reading.Of(file), Fixed.Recommended));
        Assert.Contains("PG0106", refusal.Explanation.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_file_holds_of_secret_projects_stays_in_it_and_is_not_shown()
    {
        foreach (var file in new[] { Document, Workbook, Json(Reading.Of(Document)) })
        {
            var document = Reading.Of(file);
            var secret = document.Declaration.Projects[0];
            var register = new ReferenceRegister(book: new BudgetBook([], [new SecretProject(document.Declaration.Unit.Code, secret.Name)]));
            var checker = new Checker(Fixed.Recommended.Rules, new() { Reference = register });
            var made = DocumentFixer.Fix(file, document, checker, new() { Selection = new() { AtLeast = Diagnostics.FixApplicability.NeedsPerson } });

            Assert.NotEmpty(made.Edits);
            Assert.All(made.Edits, edit => Assert.NotEqual(0, edit.Cell.Project));
            Assert.True(made.Document.Declaration.Projects[0].IsSecret);
            Assert.Equal(secret, Reading.Of(made.Content.ToArray()).Declaration.Projects[0]);
        }
    }

    [Property(MaxTest = 100)]
    public void A_damaged_file_is_fixed_or_refused(DoNotSize<int> seed)
    {
        foreach (var file in new[] { Document, Workbook })
        {
            var damaged = file;
            foreach (var (part, text) in Annotated.Parts(file))
            {
                damaged = Annotated.With(damaged, part, Annotated.Utf8(Encoding.Latin1.GetString(Mutation.Of(Encoding.Latin1.GetBytes(text), seed.Item))));
            }

            try
            {
                DocumentFixer.Fix(damaged, Reading.Of(file), Fixed.Recommended, new() { Reading = new() { OfficeProgram = null } });
            }
            catch (UnreadableDocumentException)
            {
            }
        }
    }

    [OfficeFact]
    public void Libreoffice_finds_the_tracked_changes()
    {
        var made = Fixed.Of(Document, tracked: true);
        var folder = Directory.CreateTempSubdirectory("perfgoals-fixed-");
        try
        {
            var input = Path.Combine(folder.FullName, "input.docx");
            File.WriteAllBytes(input, made.Content.ToArray());
            using var office = Process.Start(new ProcessStartInfo("soffice", ["-env:UserInstallation=" + new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri, "--headless", "--convert-to", "fodt", "--outdir", folder.FullName, input]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            office.StandardOutput.ReadToEnd();
            office.WaitForExit();
            var page = XDocument.Load(Path.Combine(folder.FullName, "input.fodt"));
            XNamespace text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
            XNamespace dc = "http://purl.org/dc/elements/1.1/";
            var regions = page.Descendants(text + "changed-region").ToList();

            Assert.Equal(made.Edits.Count(edit => edit.After.Length > 0), regions.Count(region => region.Element(text + "insertion") is not null));
            Assert.Equal(made.Edits.Count(edit => edit.Before.Length > 0), regions.Count(region => region.Element(text + "deletion") is not null));
            Assert.All(regions.Descendants(dc + "creator"), creator => Assert.Equal("PerfGoals", creator.Value));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static byte[] Json(DeclarationDocument document)
    {
        using var json = new MemoryStream();
        CanonicalJson.Write(json, document.Declaration);
        return json.ToArray();
    }

    private static UnreadableDocumentException Refusal(byte[] content) =>
        Assert.Throws<UnreadableDocumentException>(() => DocumentFixer.Fix(content, Reading.Of(Document), Fixed.Recommended));
}
