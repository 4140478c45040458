using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfGoals.Documents.Tests.Support;

/// <summary>Writes workbooks as Excel does: texts shared, numbers as numbers, merged cells listed at the end.</summary>
internal static partial class Xlsx
{
    public const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Types = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{0}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>
        """;

    public static byte[] Of(SampleTable table)
    {
        var strings = new List<string>();
        var width = table.Rows[0].Count;
        var rows = table.Before.Select(line => new[] { line }).Concat<IReadOnlyList<string>>(table.Rows).Concat(table.After.Select(line => new[] { line })).ToList();
        var data = string.Concat(rows.Select((row, index) => Row(index + 1, row, strings)));
        string[] merged =
        [
            .. table.Before.Select((_, index) => $"A{index + 1}:{Column(width)}{index + 1}"),
            .. table.Merged.Select(entry => $"{Column(entry.Column + 1)}{table.Before.Count + entry.First + 1}:{Column(entry.Column + 1)}{table.Before.Count + entry.Last + 1}"),
        ];
        var merges = merged.Length == 0 ? "" : $"""<mergeCells count="{merged.Length}">{string.Concat(merged.Select(range => $"""<mergeCell ref="{range}"/>"""))}</mergeCells>""";
        return OfSheets([("申报表", "", $"<sheetData>{data}</sheetData>{merges}")], strings);
    }

    /// <summary>Makes a workbook of the XML of its sheets: name, further attributes in the workbook, content.</summary>
    public static byte[] OfSheets(IReadOnlyList<(string Name, string Attributes, string Content)> sheets, IEnumerable<string>? strings = null, IEnumerable<string>? formats = null, string workbook = "", string words = Transitional)
    {
        var codes = (formats ?? []).ToList();
        var styles = $"""
            <styleSheet xmlns="{words}"><numFmts count="{codes.Count}">{string.Concat(codes.Select((code, index) => $"""<numFmt numFmtId="{index + 200}" formatCode="{OfficeZip.Escaped(code)}"/>"""))}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs><cellXfs count="{codes.Count + 1}"><xf numFmtId="0"/>{string.Concat(codes.Select((_, index) => $"""<xf numFmtId="{index + 200}" applyNumberFormat="1"/>"""))}</cellXfs></styleSheet>
            """;
        var overrides = string.Concat(sheets.Select((_, index) => $"""<Override PartName="/xl/worksheets/sheet{index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"""));
        return OfficeZip.Of(
        [
            ("[Content_Types].xml", Types.Replace("{0}", overrides, StringComparison.Ordinal)),
            OfficeZip.Rels("_rels/.rels", ("rId1", "officeDocument", "xl/workbook.xml")),
            ("xl/workbook.xml", $"""
                <workbook xmlns="{words}" xmlns:r="{OfficeZip.Relationships}">{workbook}<sheets>{string.Concat(sheets.Select((sheet, index) => $"""<sheet name="{sheet.Name}" sheetId="{index + 1}" {sheet.Attributes} r:id="rId{index + 1}"/>"""))}</sheets></workbook>
                """),
            OfficeZip.Rels("xl/_rels/workbook.xml.rels", [.. sheets.Select((_, index) => ($"rId{index + 1}", "worksheet", $"worksheets/sheet{index + 1}.xml")), ("rId900", "styles", "styles.xml"), ("rId901", "sharedStrings", "/xl/sharedStrings.xml")]),
            ("xl/styles.xml", styles),
            ("xl/sharedStrings.xml", $"""<sst xmlns="{words}">{string.Concat((strings ?? []).Select(text => $"""<si><t xml:space="preserve">{OfficeZip.Escaped(text)}</t></si>"""))}</sst>"""),
            .. sheets.Select((sheet, index) => ($"xl/worksheets/sheet{index + 1}.xml", $"""<worksheet xmlns="{words}">{sheet.Content}</worksheet>""")),
        ]);
    }

    /// <summary>Makes the XML of a row with texts and numbers; blank cells are written as Excel writes those that have a style only.</summary>
    public static string Row(int number, IReadOnlyList<string> cells, List<string> strings)
    {
        var row = new StringBuilder();
        for (var column = 0; column < cells.Count; column++)
        {
            var place = $"{Column(column + 1)}{number}";
            row.Append(cells[column] is "" ? $"""<c r="{place}" s="0"/>"""
                : Number().IsMatch(cells[column]) ? $"""<c r="{place}"><v>{cells[column]}</v></c>"""
                : $"""<c r="{place}" t="s"><v>{IndexOf(cells[column], strings)}</v></c>""");
        }

        return $"""<row r="{number}" spans="1:{cells.Count}">{row}</row>""";
    }

    public static string Column(int number) => number <= 26 ? ((char)('A' + number - 1)).ToString() : Column((number - 1) / 26) + Column(((number - 1) % 26) + 1);

    private static string IndexOf(string text, List<string> strings)
    {
        var index = strings.IndexOf(text);
        if (index < 0)
        {
            index = strings.Count;
            strings.Add(text);
        }

        return index.ToString(CultureInfo.InvariantCulture);
    }

    // What Excel would keep as a number without changing what is seen.
    [GeneratedRegex(@"^(?:0|[1-9][0-9]{0,9})(?:\.[0-9]*[1-9])?$")]
    private static partial Regex Number();
}
