using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PerfGoals.Benchmarks.Data;

/// <summary>
/// A table of goals of 5,000 rows and 12 columns below its heading, as Word, Excel and exporters write it: texts in two runs with their properties, texts
/// shared or in their cells, numbers with formats, a style for every cell. Unit and project stand on each of their rows.
/// </summary>
internal static class LongTables
{
    /// <summary>How many indicators there are.</summary>
    public const int Rows = 5000;

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly string[] Headings =
        ["单位编码", "单位名称", "项目名称", "预算数（万元）", "年度目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "权重（%）"];

    private static readonly (string First, string Second, string Name, string Sign, string Unit)[] Indicators =
    [
        ("产出指标", "数量指标", "法律援助案件办结数量", "≥", "件"),
        ("产出指标", "数量指标", "开展法治宣传活动次数", "≥", "次"),
        ("产出指标", "质量指标", "案件质量评查合格率", "≥", "%"),
        ("产出指标", "时效指标", "案件平均办结时间", "≤", "天"),
        ("成本指标", "经济成本指标", "项目总成本", "≤", "万元"),
        ("效益指标", "社会效益指标", "群众法治意识提升人数", "≥", "人"),
        ("效益指标", "可持续影响指标", "长效机制运行年限", "≥", "年"),
        ("满意度指标", "服务对象满意度指标", "受援人满意度", "≥", "%"),
    ];

    /// <summary>Returns what the text of a cell counts when readers are compared, who do not all show numbers by their formats: a number is one, a text its length.</summary>
    /// <param name="text">The text.</param>
    public static int Weigh(string text) => text.Length > 0 && char.IsAsciiDigit(text[0]) ? 1 : text.Length;

    /// <summary>Returns the document.</summary>
    public static byte[] Document()
    {
        var body = new StringBuilder();
        foreach (var row in Cells())
        {
            body.Append("<w:tr w:rsidR=\"00A77B3E\"><w:trPr><w:trHeight w:val=\"400\"/></w:trPr>");
            foreach (var (text, _, _) in row)
            {
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
    /// <param name="areShared">Whether cells share their texts, as in files of Excel, or each has its own, as in files of many exporters.</param>
    public static byte[] Workbook(bool areShared)
    {
        var data = new StringBuilder();
        var shared = new Dictionary<string, int>();
        var number = 0;
        foreach (var row in Cells())
        {
            number++;
            data.Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\" spans=\"1:{row.Length}\" ht=\"13.5\" customHeight=\"1\">");
            for (var column = 0; column < row.Length; column++)
            {
                var (text, value, style) = row[column];
                data.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + column)}{number}\" s=\"{style}\"");
                if (value is not null)
                {
                    data.Append(CultureInfo.InvariantCulture, $"><v>{value}</v></c>");
                }
                else if (areShared)
                {
                    shared.TryAdd(text, shared.Count);
                    data.Append(CultureInfo.InvariantCulture, $" t=\"s\"><v>{shared[text]}</v></c>");
                }
                else
                {
                    data.Append(CultureInfo.InvariantCulture, $" t=\"inlineStr\"><is><t>{text}</t></is></c>");
                }
            }

            data.Append("</row>");
        }

        const string Words = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        const string Plain = "fontId=\"0\" fillId=\"0\" borderId=\"0\"";
        return Zip(
            ("[Content_Types].xml", ContentTypes("/xl/workbook.xml", Type + "sheet.main+xml", ("/xl/worksheets/sheet1.xml", Type + "worksheet+xml"), ("/xl/sharedStrings.xml", Type + "sharedStrings+xml"), ("/xl/styles.xml", Type + "styles+xml"))),
            ("_rels/.rels", Rels(("rId1", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Words}\" xmlns:r=\"{Relationships}\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", Rels(("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId2", "sharedStrings", "sharedStrings.xml"), ("rId3", "styles", "styles.xml"))),
            ("xl/styles.xml", $"<styleSheet xmlns=\"{Words}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0\"/></numFmts><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"宋体\"/></font></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
                + $"<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" {Plain}/></cellStyleXfs>"
                + $"<cellXfs count=\"4\">{string.Concat(((int[])[0, 4, 9, 164]).Select(format => $"<xf numFmtId=\"{format}\" {Plain} xfId=\"0\" applyNumberFormat=\"1\"/>"))}</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Words}\">{string.Concat(shared.Keys.Select(text => $"<si><t>{text}</t></si>"))}</sst>"),
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Words}\"><sheetData>{data}</sheetData></worksheet>"));
    }

    // What each cell shows, and of numbers what the file holds and the style that shows it so.
    private static IEnumerable<(string Text, string? Number, int Style)[]> Cells()
    {
        static (string, string?, int) Text(string text) => (text, null, 0);
        static (string, string?, int) Number(decimal number, string format, int style) => (number.ToString(format, CultureInfo.InvariantCulture), number.ToString("0.####", CultureInfo.InvariantCulture), style);

        yield return [.. Headings.Select(Text)];
        for (var row = 0; row < Rows; row++)
        {
            var project = row / Indicators.Length;
            var (first, second, name, sign, unit) = Indicators[row % Indicators.Length];
            yield return
            [
                Number(408001 + (project / 20), "0", 0),
                Text($"第{(project / 20) + 1}司法所"),
                Text($"法律援助经费第{project + 1}项"),
                Number((1.25m * project) + 12.5m, "#,##0.00", 1),
                Text($"全年办结法律援助案件不少于{project + 100}件，受援人满意度不低于90%。"),
                Text(first),
                Text(second),
                Text($"{name}（{row + 1}）"),
                Text(sign),
                unit == "%" ? Number(0.9m + (project % 10 * 0.01m), "0%", 2) : Number((row % 997) + 3, "0", 0),
                Text(unit),
                Number(12.5m, "0.0", 3),
            ];
        }
    }

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
