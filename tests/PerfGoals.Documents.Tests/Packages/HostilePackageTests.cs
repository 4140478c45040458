using System.Globalization;
using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using PerfGoals.Checking;
using PerfGoals.Documents.Tests.Support;
using PerfGoals.Sources;

namespace PerfGoals.Documents.Tests.Packages;

/// <summary>Files that were made or broken to do harm. Each is read or refused in words, and the next file goes on.</summary>
public sealed class HostilePackageTests
{
    private const long Megabyte = 1024 * 1024;

    private static readonly byte[] Document = Docx.Of(SampleTable.Luxian);

    private static readonly byte[] Workbook = Xlsx.Of(SampleTable.Luxian);

    private static readonly byte[] Page = Encoding.UTF8.GetBytes(SampleTable.Luxian.Html());

    [Property(MaxTest = 600)]
    public void A_damaged_document_is_read_or_refused(DoNotSize<int> seed) => ReadOrRefuse(Mutation.Of(Document, seed.Item));

    [Property(MaxTest = 600)]
    public void A_damaged_workbook_is_read_or_refused(DoNotSize<int> seed) => ReadOrRefuse(Mutation.Of(Workbook, seed.Item));

    // Most damage to a package breaks a checksum: damage to its parts gets further.
    [Property(MaxTest = 400)]
    public void A_document_of_damaged_parts_is_read_or_refused(DoNotSize<int> seed) => ReadOrRefuse(WithDamagedPart(Document, seed.Item));

    [Property(MaxTest = 400)]
    public void A_workbook_of_damaged_parts_is_read_or_refused(DoNotSize<int> seed) => ReadOrRefuse(WithDamagedPart(Workbook, seed.Item));

    [Property(MaxTest = 300)]
    public void A_damaged_page_is_read_or_refused(DoNotSize<int> seed) => ReadOrRefuse(Mutation.Of(Page, seed.Item));

    [Fact]
    public void A_package_cut_off_anywhere_is_refused()
    {
        foreach (var file in new[] { Document, Workbook })
        {
            for (var length = 4; length < file.Length - 1; length += 97)
            {
                Reading.Refusal(file[..length]);
            }
        }
    }

    [Fact]
    public void Little_that_unpacks_to_much_is_refused()
    {
        var spaces = new string(' ', 16 * 1024 * 1024);
        Reading.Refusal(Docx.OfBody(spaces));
        Reading.Refusal(Xlsx.OfSheets([("S", "", $"<sheetData>{spaces}</sheetData>")]));
    }

    [Fact]
    public void What_may_be_unpacked_is_an_option()
    {
        var refusal = Assert.Throws<UnreadableDocumentException>(() => Reading.Of(Document, new ReadOptions { MaxUnpackedBytes = 10_000 }));

        Assert.Contains("limit", refusal.Explanation.English, StringComparison.Ordinal);
    }

    [Fact]
    public void How_many_cells_there_may_be_is_an_option()
    {
        var options = new ReadOptions { MaxCells = 100 };

        Assert.Contains("100", Assert.Throws<UnreadableDocumentException>(() => Reading.Of(Workbook, options)).Message, StringComparison.Ordinal);
        Assert.Contains("100", Assert.Throws<UnreadableDocumentException>(() => Reading.Of(Document, options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_are_not_expanded()
    {
        const string Declarations = "<!DOCTYPE w:document [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

        Reading.Refusal(Docx.OfDocument($"<?xml version=\"1.0\"?>{Declarations}<w:document xmlns:w=\"{Docx.Transitional}\"><w:body><w:p><w:r><w:t>&b;&x;</w:t></w:r></w:p></w:body></w:document>"));
    }

    [Fact]
    public void A_part_outside_of_the_package_is_not_fetched() => Reading.Refusal(OfficeZip.Of(
        ("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"{OfficeZip.Relationships}/officeDocument\" Target=\"http://localhost:9/document.xml\" TargetMode=\"External\"/></Relationships>")));

    [Theory]
    [InlineData("../../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("_rels/.rels")]
    [InlineData("missing.xml")]
    [InlineData("")]
    [InlineData("%2e%2e/%2e%2e/x")]
    public void A_relationship_to_nowhere_or_to_itself_is_refused(string target) => Reading.Refusal(OfficeZip.Of(OfficeZip.Rels("_rels/.rels", ("r", "officeDocument", target))));

    [Fact]
    public void A_sheet_that_is_its_own_workbook_is_refused() => Reading.Refusal(OfficeZip.Of(
        OfficeZip.Rels("_rels/.rels", ("r", "officeDocument", "xl/workbook.xml")),
        OfficeZip.Rels("xl/_rels/workbook.xml.rels", ("r", "worksheet", "workbook.xml")),
        ("xl/workbook.xml", $"<workbook xmlns=\"{Xlsx.Transitional}\" xmlns:r=\"{OfficeZip.Relationships}\"><sheets><sheet name=\"S\" r:id=\"r\"/></sheets></workbook>")));

    [Fact]
    public void An_archive_that_is_no_document_is_refused()
    {
        Reading.Refusal(OfficeZip.Of(("readme.txt", "x")));
        Reading.Refusal(OfficeZip.Of());
        Reading.Refusal(OfficeZip.Of(OfficeZip.Rels("_rels/.rels", ("r", "officeDocument", "ppt/presentation.xml")), ("ppt/presentation.xml", "<p:presentation xmlns:p=\"urn:p\"/>")));
    }

    [Fact]
    public void An_encrypted_document_is_named_as_one()
    {
        byte[] content = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]];

        Assert.Contains("password", Reading.Refusal(content).Explanation.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<c r=\"A1048577\"><v>1</v></c>")]
    [InlineData("<c r=\"XFE1\"><v>1</v></c>")]
    [InlineData("<c r=\"1A\"><v>1</v></c>")]
    [InlineData("<c r=\"A2\"><v>1</v></c>")]
    [InlineData("<c r=\"A1\" t=\"s\"><v>99999</v></c>")]
    [InlineData("<c r=\"A1\" t=\"s\"><v>-1</v></c>")]
    public void A_cell_that_cannot_be_is_refused(string cell) => Reading.Refusal(Xlsx.OfSheets([("S", "", $"<sheetData><row r=\"1\">{cell}</row></sheetData>")]));

    [Fact]
    public void Cells_merged_over_and_over_are_refused()
    {
        var rows = string.Concat(Enumerable.Range(1, 3000).Select(row => $"<row r=\"{row}\"><c r=\"B{row}\"><v>1</v></c></row>"));
        var merges = string.Concat(Enumerable.Repeat("<mergeCell ref=\"C1:XFD1048576\"/>", 3000));

        Reading.Refusal(Xlsx.OfSheets([("S", "", $"<sheetData>{rows}</sheetData><mergeCells>{merges}</mergeCells>")]));
    }

    [Theory]
    [InlineData("<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr></w:tc>")]
    [InlineData("<w:trPr><w:gridBefore w:val=\"999999\"/></w:trPr>")]
    public void A_row_that_is_too_wide_is_refused(string content) => Reading.Refusal(Docx.OfBody($"<w:tbl><w:tr>{content}</w:tr></w:tbl>"));

    [Fact]
    public void Tables_nested_without_end_are_refused() => Reading.Refusal(Docx.OfBody(
        string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 5000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 5000))));

    [Fact]
    public void Fields_nested_without_end_are_refused() => Reading.Refusal(Docx.OfBody(
        "<w:p>" + string.Concat(Enumerable.Repeat("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", 5000)) + "</w:p>"));

    [Fact]
    public void Rows_and_cells_outside_of_a_table_are_passed_over() => Reading.Refusal(Docx.OfBody(
        "<w:tr><w:tc/></w:tr><w:tc><w:tcPr/></w:tc><w:tbl><w:tc><w:p/></w:tc><w:tr><w:tr/></w:tr></w:tbl>"));

    [Fact]
    public void A_hundred_thousand_rows_are_read()
    {
        var rows = new StringBuilder();
        for (var row = 2; row <= 100_001; row++)
        {
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>{(row == 2 ? 4 : 5)}</v></c><c r=\"B{row}\" t=\"s\"><v>6</v></c><c r=\"C{row}\" t=\"s\"><v>7</v></c><c r=\"D{row}\"><v>{row}</v></c></row>");
        }

        string[] strings = ["项目名称", "一级指标", "三级指标", "指标值", "甲", "", "产出指标", "办件"];
        var book = Xlsx.OfSheets([("S", "", $"<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c></row>{rows}</sheetData>")], strings);

        Assert.Equal(100_000, Reading.Of(book).Declaration.IndicatorCount);
    }

    [Fact]
    public void A_million_blank_cells_take_up_no_memory_of_their_own()
    {
        var rows = string.Concat(Enumerable.Range(1, 10_000).Select(row => $"<row r=\"{row}\">{string.Concat(Enumerable.Range(1, 100).Select(column => $"<c r=\"{Xlsx.Column(column)}{row}\" s=\"1\"/>"))}</row>"));
        var book = Xlsx.OfSheets([("S", "", $"<sheetData>{rows}</sheetData>")]);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Reading.Refusal(book);

        // The addresses alone are short strings of some 32 bytes.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 250 * Megabyte);
    }

    private static byte[] WithDamagedPart(byte[] package, int seed)
    {
        var parts = new List<(string Name, byte[] Content)>();
        using (var archive = new ZipArchive(new MemoryStream(package)))
        {
            foreach (var entry in archive.Entries)
            {
                using var stream = entry.Open();
                using var content = new MemoryStream();
                stream.CopyTo(content);
                parts.Add((entry.FullName, content.ToArray()));
            }
        }

        var damaged = (int)((uint)seed % parts.Count);
        using var result = new MemoryStream();
        using (var archive = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (index, (name, content)) in parts.Index())
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(index == damaged ? DamagedXml(content, seed) : content);
            }
        }

        return result.ToArray();
    }

    // Swaps what stands in quotation marks and between tags, so that much of it stays well-formed.
    private static byte[] DamagedXml(byte[] content, int seed)
    {
        var random = new Random(seed);
        if (random.Next(3) == 0)
        {
            return Mutation.Of(content, seed);
        }

        string[] values = ["0", "-1", "99999999999", "", "restart", "A1", "ZZZZ9", "A1:B2", "s", "e", "begin", "end", "rId1", "../x", "true", "1e400", "&#x1F600;", "yyyy", "General"];
        var text = Encoding.UTF8.GetString(content);
        for (var times = random.Next(1, 8); times > 0; times--)
        {
            var quote = text.IndexOf(random.Next(2) == 0 ? '"' : '>', random.Next(text.Length));
            var end = quote < 0 ? -1 : text.IndexOf(text[quote] == '"' ? '"' : '<', quote + 1);
            text = end < 0 ? text : text[..(quote + 1)] + values[random.Next(values.Length)] + text[end..];
        }

        return Encoding.UTF8.GetBytes(text);
    }

    private static void ReadOrRefuse(byte[] content)
    {
        DeclarationDocument document;
        try
        {
            document = Reading.Of(content);
        }
        catch (UnreadableDocumentException)
        {
            return;
        }

        foreach (var finding in Checker.Create("luxian-2025").Check(document).Diagnostics)
        {
            _ = document.Locate(finding);
            Assert.NotEmpty(finding.ToString());
        }
    }
}
