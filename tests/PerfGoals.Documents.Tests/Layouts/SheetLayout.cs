using System.Globalization;
using System.Text.RegularExpressions;
using PerfGoals.Documents.Tests.Support;

namespace PerfGoals.Documents.Tests.Layouts;

/// <summary>Writes a table as WPS and Excel do: texts shared, within cells or from formulas, with phonetic guides, numbers, percentages and dates as numbers, and extensions of their own.</summary>
internal static partial class SheetLayout
{
    private const string Extensions = """<extLst><ext uri="{2FBE3EA2-2DF3-4A5E-9A3B-2E0F1A0B5B5E}" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><etc:displayPageBreaks val="1"><etc:c r="A1"/></etc:displayPageBreaks></ext></extLst>""";

    public static byte[] Of(LayoutTable table)
    {
        var strings = new List<string>();
        var top = table.Before.Length;
        var width = table.Rows[0].Length;
        var merged = Enumerable.Range(1, top).Select(row => $"A{row}:{Xlsx.Column(width)}{row}").ToList();
        var data = string.Concat(table.Before.Select((line, index) => Row(index + 1, Cell(line, 0, index, strings))));
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var cells = "";
            for (var column = 0; column < width; column++)
            {
                cells += Cell(table.Rows[row][column], column, row + top, strings);
                var (columns, height) = (table.Columns(row, column), table.Height(row, column));
                if (table.Rows[row][column].Length > 0 && columns * height > 1)
                {
                    merged.Add($"{Xlsx.Column(column + 1)}{row + top + 1}:{Xlsx.Column(column + columns)}{row + top + height}");
                }
            }

            data += Row(row + top + 1, cells);
        }

        data += string.Concat(table.After.Select((line, index) => Row(top + table.Rows.Length + index + 1, Cell(line, 0, top + table.Rows.Length + index, strings))));
        var content = $"""<sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetFormatPr defaultRowHeight="13.5"/><sheetData>{data}</sheetData><mergeCells count="{merged.Count}">{string.Concat(merged.Select(range => $"""<mergeCell ref="{range}"/>"""))}</mergeCells><phoneticPr fontId="1" type="noConversion"/>{Extensions}""";
        return Xlsx.OfSheets([("绩效目标表", "", content)], strings, ["0%", "yyyy/m/d;@", "#,##0.00_ "]);
    }

    private static string Row(int number, string cells) => $"""<row r="{number}" ht="27" customHeight="1" x14ac:dyDescent="0.2" xmlns:x14ac="urn:x14ac">{cells}</row>""";

    private static string Cell(string text, int column, int row, List<string> strings)
    {
        var place = $"{Xlsx.Column(column + 1)}{row + 1}";
        if (text.Length == 0)
        {
            return $"""<c r="{place}" s="0"/>""";
        }

        if (Number().IsMatch(text))
        {
            return $"""<c r="{place}"><v>{text}</v></c>""";
        }

        if (Percentage().Match(text) is { Success: true } percentage)
        {
            return string.Create(CultureInfo.InvariantCulture, $"""<c r="{place}" s="1"><v>{decimal.Parse(percentage.Groups[1].Value, CultureInfo.InvariantCulture) / 100}</v></c>""");
        }

        if (DateOnly.TryParseExact(text, "yyyy/M/d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return string.Create(CultureInfo.InvariantCulture, $"""<c r="{place}" s="2"><v>{date.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>""");
        }

        if (Amount().IsMatch(text))
        {
            return $"""<c r="{place}" s="3"><v>{text.Replace(",", "", StringComparison.Ordinal)}</v></c>""";
        }

        var escaped = OfficeZip.Escaped(text);
        switch ((row + column) % 4)
        {
            case 0:
                return $"""<c r="{place}" t="str"><f>T("x")</f><v>{escaped}</v></c>""";
            case 1:
                var (first, rest) = (OfficeZip.Escaped(text[..(text.Length / 2)]), OfficeZip.Escaped(text[(text.Length / 2)..]));
                return $"""<c r="{place}" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">{first}</t></r><r><t xml:space="preserve">{rest}</t></r><rPh sb="0" eb="1"><t>pin</t></rPh></is></c>""";
            default:
                strings.Add(text);
                return string.Create(CultureInfo.InvariantCulture, $"""<c r="{place}" t="s"><v>{strings.Count - 1}</v></c>""");
        }
    }

    [GeneratedRegex(@"^(?:0|[1-9][0-9]{0,8})(?:\.[0-9]*[1-9])?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^([0-9]+)%$")]
    private static partial Regex Percentage();

    [GeneratedRegex(@"^(?:[0-9]{1,3}(?:,[0-9]{3})+|0)\.[0-9]{2}$")]
    private static partial Regex Amount();
}
