using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PerfGoals.Benchmarks.Data;

/// <summary>A table of 5,000 rows and 9 columns as Word and as Excel write it: texts in several runs with their properties, texts shared, numbers as numbers.</summary>
internal static class LongTables
{
    public const int Rows = 5000;

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly string[] Texts = ["产出指标", "数量指标", "法律援助案件办结数量", "≥", "", "件", "", "年度预算项目绩效目标", "备注"];

    /// <summary>Returns the document.</summary>
    public static byte[] Document()
    {
        var body = new StringBuilder();
        for (var row = 0; row < Rows; row++)
        {
            body.Append("<w:tr w:rsidR=\"00A77B3E\"><w:trPr><w:trHeight w:val=\"400\"/></w:trPr>");
            for (var column = 0; column < Texts.Length; column++)
            {
                var text = TextOf(row, column);
                body.Append("<w:tc><w:tcPr><w:tcW w:w=\"1200\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr><w:p w:rsidR=\"00A77B3E\" w:rsidRDefault=\"00B2\"><w:pPr><w:widowControl/><w:jc w:val=\"center\"/></w:pPr>");
                foreach (var run in (string[])[text[..(text.Length / 2)], text[(text.Length / 2)..]])
                {
                    body.Append(CultureInfo.InvariantCulture, $"<w:r><w:rPr><w:rFonts w:ascii=\"宋体\" w:eastAsia=\"宋体\" w:hint=\"eastAsia\"/><w:sz w:val=\"18\"/></w:rPr><w:t xml:space=\"preserve\">{run}</w:t></w:r>");
                }

                body.Append("</w:p></w:tc>");
            }

            body.Append("</w:tr>");
        }

        return Zip(
            ("[Content_Types].xml", ContentTypes("/word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")),
            ("_rels/.rels", Rels(("rId1", "officeDocument", "word/document.xml"))),
            ("word/document.xml", $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:tbl><w:tblPr/><w:tblGrid/>{body}</w:tbl></w:body></w:document>"));
    }

    /// <summary>Returns the workbook.</summary>
    public static byte[] Workbook()
    {
        var data = new StringBuilder();
        for (var row = 0; row < Rows; row++)
        {
            data.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\" spans=\"1:9\">");
            for (var column = 0; column < Texts.Length; column++)
            {
                var place = $"{(char)('A' + column)}{row + 1}";
                data.Append(Texts[column].Length == 0 ? $"<c r=\"{place}\"><v>{TextOf(row, column)}</v></c>" : $"<c r=\"{place}\" t=\"s\"><v>{column}</v></c>");
            }

            data.Append("</row>");
        }

        const string Words = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        return Zip(
            ("[Content_Types].xml", ContentTypes("/xl/workbook.xml", Type + "sheet.main+xml", ("/xl/worksheets/sheet1.xml", Type + "worksheet+xml"), ("/xl/sharedStrings.xml", Type + "sharedStrings+xml"), ("/xl/styles.xml", Type + "styles+xml"))),
            ("_rels/.rels", Rels(("rId1", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Words}\" xmlns:r=\"{Relationships}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", Rels(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"), ("rId3", "styles", "styles.xml"))),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Words}\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>"),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Words}\">{string.Concat(Texts.Select(text => $"<si><t>{text}</t></si>"))}</sst>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Words}\"><sheetData>{data}</sheetData></worksheet>"));
    }

    private static string TextOf(int row, int column) => Texts[column].Length > 0 ? Texts[column] : (row + 10 + column).ToString(CultureInfo.InvariantCulture);

    private static string ContentTypes(string main, string type, params (string Part, string Type)[] others) =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + string.Concat(others.Prepend((main, type)).Select(entry => $"<Override PartName=\"{entry.Item1}\" ContentType=\"{entry.Item2}\"/>")) + "</Types>";

    private static string Rels(params (string Id, string Kind, string Target)[] targets) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(targets.Select(target => $"<Relationship Id=\"{target.Id}\" Type=\"{Relationships}/{target.Kind}\" Target=\"{target.Target}\"/>")) + "</Relationships>";

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var content = new MemoryStream();
        using (var archive = new ZipArchive(content, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return content.ToArray();
    }
}
