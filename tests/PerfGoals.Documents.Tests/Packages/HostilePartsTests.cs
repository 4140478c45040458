using System.Globalization;
using System.IO.Compression;
using System.Text;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Serialization;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Tests.Packages;

/// <summary>Packages whose parts are named, linked, nested or filled to do harm.</summary>
public sealed class HostilePartsTests
{
    private const long Megabyte = 1024 * 1024;

    private static readonly string[] OutsideKinds = ["attachedTemplate", "image", "oleObject", "hyperlink", "subDocument", "frame", "settings", "styles", "sharedStrings", "externalLink"];

    private static readonly byte[] Document = Docx.Of(SampleTable.Luxian);

    private static readonly byte[] Workbook = Xlsx.Of(SampleTable.Luxian);

    [Fact]
    public void A_bomb_in_a_part_that_nobody_reads_does_not_go_off()
    {
        var bomb = new string('\0', 64 * 1024 * 1024);
        foreach (var file in new[] { Document, Workbook })
        {
            var expected = Json(Reading.Of(file));
            var loaded = With(file, ("word/media/image1.bin", bomb), ("nested.zip", Encoding.Latin1.GetString(OfficeZip.Of(("word/document.xml", bomb)))));
            var before = GC.GetAllocatedBytesForCurrentThread();

            Assert.Equal(expected, Json(Reading.Of(loaded)));
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 40 * Megabyte);
        }
    }

    [Fact]
    public void Many_parts_are_refused_where_all_of_them_together_are_too_large()
    {
        // Each of them is small enough for its own limit.
        var sheet = $"<sheetData>{new string(' ', 7 * 1024 * 1024)}</sheetData>";
        var book = Xlsx.OfSheets([.. Enumerable.Range(1, 12).Select(number => ($"S{number}", "", sheet))]);

        var refusal = Assert.Throws<UnreadableDocumentException>(() => Reading.Of(book, new() { MaxUnpackedBytes = 40 * Megabyte }));

        Assert.Contains("limit", refusal.Explanation.English, StringComparison.Ordinal);
    }

    [Fact]
    public void More_parts_than_any_file_has_are_refused() =>
        Reading.Refusal(With(Document, [.. Enumerable.Range(0, 20_000).Select(number => ($"x/{number}.xml", ""))]));

    // Nothing is written to a disk, so that a name leads nowhere; it is that of a part or of none.
    [Theory]
    [InlineData("../../../../tmp/word/document.xml")]
    [InlineData("C:/word/document.xml")]
    [InlineData("word/%64ocument.xml")]
    [InlineData("word/./document.xml")]
    [InlineData("\u202Eword/document.xml")]
    public void A_part_by_a_strange_name_is_another_part(string name) => Reading.Refusal(Renamed(Document, "word/document.xml", name));

    [Theory]
    [InlineData("/word/document.xml")]
    [InlineData("word\\document.xml")]
    [InlineData("WORD/Document.XML")]
    public void A_part_is_found_by_its_name_however_programs_write_it(string name) =>
        Assert.Equal(Json(Reading.Of(Document)), Json(Reading.Of(Renamed(Document, "word/document.xml", name))));

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("WORD/document.xml")]
    public void Of_two_parts_with_one_name_the_first_counts(string name) =>
        Assert.Equal(Json(Reading.Of(Document)), Json(Reading.Of(With(Document, (name, "<w:document xmlns:w=\"urn:w\"/>")))));

    [Fact]
    public void Nothing_outside_of_the_file_is_asked_for()
    {
        // The port answers nobody: whoever asked for one of these would fail or wait.
        const string Outside = "http://localhost:9/";
        var relationships = string.Concat(OutsideKinds.Select((kind, index) =>
            $"<Relationship Id=\"x{index}\" Type=\"{OfficeZip.Relationships}/{kind}\" Target=\"{Outside}{kind}\" TargetMode=\"External\"/>"));
        foreach (var (file, part) in new[] { (Document, "word/_rels/document.xml.rels"), (Workbook, "xl/_rels/workbook.xml.rels") })
        {
            var known = Annotated.Parts(file).GetValueOrDefault(part, "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>");
            var linked = Replaced(file, part, known.Replace("</Relationships>", relationships + "</Relationships>", StringComparison.Ordinal));

            Assert.Equal(Json(Reading.Of(file)), Json(Reading.Of(linked)));
        }
    }

    [Theory]
    [InlineData("[Content_Types].xml", false)]
    [InlineData("_rels/.rels", true)]
    [InlineData("xl/workbook.xml", true)]
    [InlineData("xl/_rels/workbook.xml.rels", true)]
    [InlineData("xl/styles.xml", true)]
    [InlineData("xl/sharedStrings.xml", true)]
    [InlineData("xl/worksheets/sheet1.xml", true)]
    public void No_part_may_declare_entities(string part, bool isRead)
    {
        var text = Annotated.Parts(Workbook)[part];
        var start = text.StartsWith("<?", StringComparison.Ordinal) ? text.IndexOf("?>", StringComparison.Ordinal) + 2 : 0;
        var declared = Replaced(Workbook, part, text.Insert(start, "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY % b SYSTEM \"http://localhost:9/x\"> %b;]>"));

        if (isRead)
        {
            Reading.Refusal(declared);
        }
        else
        {
            Assert.Equal(Json(Reading.Of(Workbook)), Json(Reading.Of(declared)));
        }
    }

    [Theory]
    [InlineData("styles")]
    [InlineData("sharedStrings")]
    [InlineData("worksheet")]
    public void Parts_that_lead_back_to_others_come_to_an_end(string kind)
    {
        const string Part = "xl/_rels/workbook.xml.rels";
        foreach (var target in new[] { "workbook.xml", "worksheets/sheet1.xml", "sharedStrings.xml", "styles.xml", "_rels/workbook.xml.rels", "../_rels/.rels", "." })
        {
            var text = System.Text.RegularExpressions.Regex.Replace(Annotated.Parts(Workbook)[Part], $"(/{kind}\" Target=\")[^\"]*", "${1}" + target);
            try
            {
                Reading.Of(Replaced(Workbook, Part, text));
            }
            catch (UnreadableDocumentException)
            {
            }
        }
    }

    [Fact]
    public void A_sheet_that_is_listed_over_and_over_is_refused()
    {
        var workbook = Annotated.Parts(Workbook)["xl/workbook.xml"];
        var start = workbook.IndexOf("<sheet ", StringComparison.Ordinal);
        var sheet = workbook[start..(workbook.IndexOf("/>", start, StringComparison.Ordinal) + 2)];

        Reading.Refusal(Replaced(Workbook, "xl/workbook.xml", workbook.Replace(sheet, string.Concat(Enumerable.Repeat(sheet, 5000)), StringComparison.Ordinal)));
    }

    [Fact]
    public void A_bit_that_is_flipped_anywhere_is_read_over_or_refused()
    {
        foreach (var file in new[] { Document, Workbook })
        {
            for (var at = 0; at < file.Length; at += 89)
            {
                var damaged = file.ToArray();
                damaged[at] ^= (byte)(1 << (at % 8));
                try
                {
                    Reading.Of(damaged);
                }
                catch (UnreadableDocumentException)
                {
                }
            }
        }
    }

    [Fact]
    public void A_cell_merged_over_the_whole_sheet_takes_no_memory_of_its_own()
    {
        var strings = new List<string>();
        var rows = Xlsx.Row(1, ["项目名称", "一级指标", "三级指标", "指标值"], strings) + Xlsx.Row(2, ["甲", "产出指标", "办件", "10"], strings);
        var book = Xlsx.OfSheets([("S", "", $"<sheetData>{rows}</sheetData><mergeCells><mergeCell ref=\"E1:XFD1048576\"/></mergeCells>")], strings);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Equal(1, Reading.Of(book).Declaration.IndicatorCount);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10 * Megabyte);
    }

    [Fact]
    public void Two_cells_at_the_ends_of_a_sheet_are_two_cells()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();

        Reading.Refusal(Xlsx.OfSheets([("S", "", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\"><v>2</v></c></row></sheetData>")]));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10 * Megabyte);
    }

    [Theory]
    [InlineData("w:sdt", "w:sdtContent")]
    [InlineData("w:ins", "w:smartTag")]
    [InlineData("w:customXml", "w:txbxContent")]
    [InlineData("x", "x")]
    public void Content_nested_without_end_is_read_or_refused(string outer, string inner)
    {
        const int Deep = 20_000;
        var body = new StringBuilder().Insert(0, $"<{outer}><{inner}>", Deep).Append("<w:p/>").Insert(0, "", 1);
        for (var level = 0; level < Deep; level++)
        {
            body.Append(CultureInfo.InvariantCulture, $"</{inner}></{outer}>");
        }

        Reading.Refusal(Docx.OfBody(body.ToString()));
    }

    private static string Json(DeclarationDocument document)
    {
        using var stream = new MemoryStream();
        CanonicalJson.Write(stream, document.Declaration);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static byte[] Renamed(byte[] file, string part, string name) =>
        Packed(Annotated.Parts(file).Select(entry => (entry.Key == part ? name : entry.Key, entry.Value)));

    private static byte[] Replaced(byte[] file, string part, string text) =>
        Packed(Annotated.Parts(file).Where(entry => entry.Key != part).Select(entry => (entry.Key, entry.Value)).Append((part, text)));

    private static byte[] With(byte[] file, params (string Name, string Text)[] parts) =>
        Packed(Annotated.Parts(file).Select(entry => (entry.Key, entry.Value)).Concat(parts));

    // Of one character for each byte, as Annotated.Parts gives them.
    private static byte[] Packed(IEnumerable<(string Name, string Text)> parts)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.Latin1.GetBytes(text));
            }
        }

        return content.ToArray();
    }
}
