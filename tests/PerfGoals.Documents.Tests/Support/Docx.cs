using System.Globalization;
using System.Text;

namespace PerfGoals.Documents.Tests.Support;

/// <summary>Writes Word documents as Word and WPS do: attributes of revisions, properties everywhere, a text in several runs.</summary>
internal static class Docx
{
    public const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private const string Types = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
        """;

    public static byte[] Of(SampleTable table, string words = Transitional) =>
        OfBody(string.Concat(table.Before.Select(Paragraph)) + Table(table) + string.Concat(table.After.Select(Paragraph)), words);

    /// <summary>Makes a document of the XML of its body.</summary>
    public static byte[] OfBody(string body, string words = Transitional, string part = "word/document.xml") => OfDocument(
        $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="{words}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>{body}<w:sectPr w:rsidR="00A77B3E"><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440"/></w:sectPr></w:body></w:document>
        """,
        part);

    public static byte[] OfDocument(string document, string part = "word/document.xml") => OfficeZip.Of(
        ("[Content_Types].xml", Types.Replace("word/document.xml", part, StringComparison.Ordinal)),
        OfficeZip.Rels("_rels/.rels", ("rId1", "officeDocument", part)),
        (part, document));

    /// <summary>Returns a document with further parts: what the document calls them, their names, and their content.</summary>
    public static byte[] With(byte[] file, params IReadOnlyCollection<(string Type, string Name, string Text)> parts)
    {
        var (rels, targets) = OfficeZip.Rels("word/_rels/document.xml.rels", [.. parts.Select((part, index) => ($"rId{index + 1}", part.Type, part.Name))]);
        return parts.Aggregate(Annotated.With(file, rels, targets), (with, part) => Annotated.With(with, "word/" + part.Name, part.Text));
    }

    /// <summary>Makes a part such as a header or the styles.</summary>
    public static string Part(string root, string content) => $"""<w:{root} xmlns:w="{Transitional}">{content}</w:{root}>""";

    /// <summary>Makes the XML of a row.</summary>
    public static string Row(params IEnumerable<string> cells) => $"""<w:tr w:rsidR="00C1" w14:paraId="1" xmlns:w14="urn:w14"><w:trPr><w:trHeight w:val="400"/></w:trPr>{string.Concat(cells)}</w:tr>""";

    /// <summary>Makes the XML of a cell.</summary>
    public static string Cell(string text, string properties = "") =>
        $"""<w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/>{properties}</w:tcPr>{string.Concat(text.Split('\n').Select(Paragraph))}</w:tc>""";

    /// <summary>Makes the XML of a table.</summary>
    public static string Table(params IEnumerable<string> rows) =>
        $"""<w:tbl><w:tblPr><w:tblStyle w:val="a3"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="1200"/></w:tblGrid>{string.Concat(rows)}</w:tbl>""";

    /// <summary>Makes the XML of a paragraph, its text cut into runs.</summary>
    public static string Paragraph(string text)
    {
        var runs = new StringBuilder("""<w:p w:rsidR="00A7" w:rsidRDefault="00B2"><w:pPr><w:widowControl/><w:jc w:val="center"/><w:rPr><w:rFonts w:ascii="宋体" w:eastAsia="宋体" w:hint="eastAsia"/><w:sz w:val="18"/></w:rPr></w:pPr>""");
        for (var at = 0; at < text.Length; at += 3)
        {
            var piece = text[at..Math.Min(at + 3, text.Length)];
            runs.Append(CultureInfo.InvariantCulture, $"""<w:r w:rsidR="00{at}"><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">{OfficeZip.Escaped(piece)}</w:t></w:r><w:proofErr w:type="spellStart"/>""");
        }

        return runs.Append("</w:p>").ToString();
    }

    private static string Table(SampleTable table)
    {
        var firsts = table.Merged.Select(entry => (entry.Column, entry.First)).ToHashSet();
        var covered = table.Merged.SelectMany(entry => Enumerable.Range(entry.First + 1, entry.Last - entry.First).Select(row => (entry.Column, row))).ToHashSet();
        var rows = table.Rows.Select((row, number) => Row(row.Select((cell, column) => Cell(
            cell,
            firsts.Contains((column, number)) ? """<w:vMerge w:val="restart"/>""" : covered.Contains((column, number)) ? "<w:vMerge/>" : ""))));
        var grid = string.Concat(table.Rows[0].Select(_ => """<w:gridCol w:w="1200"/>"""));
        return $"""<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:jc w:val="center"/><w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{string.Concat(rows)}</w:tbl>""";
    }
}
