using PerfGoals.Documents.Tests.Support;

namespace PerfGoals.Documents.Tests.Layouts;

/// <summary>Writes a table as Word does after people worked on it: content controls, smart tags, tracked changes, bookmarks, text cut into runs.</summary>
internal static class WordLayout
{
    private const int ColumnWidth = 1300;

    public static byte[] Of(LayoutTable table)
    {
        var columns = string.Concat(table.Rows[0].Select(_ => $"""<w:gridCol w:w="{ColumnWidth}"/>"""));
        var rows = table.Rows.Select((_, row) => Row(table, row));
        return Docx.OfBody(
            string.Concat(table.Before.Select(Docx.Paragraph))
            + $"""<w:tbl><w:tblPr><w:tblStyle w:val="a3"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>{string.Concat(rows)}</w:tbl>"""
            + string.Concat(table.After.Select(Docx.Paragraph)));
    }

    private static string Row(LayoutTable table, int row)
    {
        var cells = new List<string>();
        for (var column = 0; column < table.Rows[row].Length; column += table.Columns(row, column))
        {
            cells.Add(Cell(table, row, column));
        }

        // A blank cell at the end of a row may be left out.
        var isShort = table.Rows[row][^1].Length == 0 && row > table.HeadingRow && row % 2 == 0;
        var after = isShort ? """<w:gridAfter w:val="1"/><w:wAfter w:w="1300" w:type="dxa"/>""" : "";
        var properties = row == table.HeadingRow ? "<w:cantSplit/><w:tblHeader/>" : "";
        var xml = $"""<w:tr w:rsidR="00A7" w:rsidTr="00B8" w14:paraId="5A{row}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w:tblPrEx><w:tblCellMar/></w:tblPrEx><w:trPr>{after}<w:trHeight w:val="454"/>{properties}</w:trPr>{string.Concat(isShort ? cells.SkipLast(1) : cells)}</w:tr>""";
        return row % 3 == 2 ? $"""<w:sdt><w:sdtPr><w:id w:val="{row}"/></w:sdtPr><w:sdtContent>{xml}</w:sdtContent></w:sdt>""" : xml;
    }

    private static string Cell(LayoutTable table, int row, int column)
    {
        var columns = table.Columns(row, column);
        var merged = table.IsCovered(row, column) ? "<w:vMerge/>" : table.Height(row, column) > 1 ? """<w:vMerge w:val="restart"/>""" : "";
        var span = columns > 1 ? $"""<w:gridSpan w:val="{columns}"/>""" : "";
        var text = table.Rows[row][column];
        return $"""<w:tc><w:tcPr><w:tcW w:w="{ColumnWidth * columns}" w:type="dxa"/>{span}{merged}<w:vAlign w:val="center"/></w:tcPr><w:p w:rsidR="00C1"><w:pPr><w:jc w:val="center"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:pPr>{(text.Length > 0 ? Content(text, row + column) : "")}</w:p></w:tc>""";
    }

    private static string Content(string text, int kind)
    {
        var (first, rest) = (text[..(text.Length / 2)], text[(text.Length / 2)..]);
        return (kind % 6) switch
        {
            0 => $"""<w:bookmarkStart w:id="{kind}" w:name="_GoBack"/>{Run(first)}<w:proofErr w:type="gramStart"/>{Run(rest, "<w:b/>")}<w:proofErr w:type="gramEnd"/><w:bookmarkEnd w:id="{kind}"/>""",
            1 => $"""<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chmetcnv"><w:smartTagPr><w:attr w:name="UnitName" w:val="公里"/></w:smartTagPr>{Run(first)}</w:smartTag>{Run(rest)}""",
            2 => $"""<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtEndPr/><w:sdtContent>{Run(first)}{Run(rest)}</w:sdtContent></w:sdt>""",
            3 => $"""<w:del w:id="1" w:author="李四"><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins w:id="2" w:author="李四">{Run(first)}</w:ins>{Run(rest, "<w:color w:val=\"FF0000\"/>")}""",
            4 => $"""<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t xml:space="preserve">{OfficeZip.Escaped(first)}</w:t></mc:Choice><mc:Fallback><w:t xml:space="preserve">{OfficeZip.Escaped(first)}</w:t></mc:Fallback></mc:AlternateContent></w:r>{Run(rest)}""",
            _ => Run(text, "<w:rFonts w:hint=\"eastAsia\"/><w:kern w:val=\"0\"/>") + "<w:r><w:lastRenderedPageBreak/></w:r>",
        };
    }

    private static string Run(string text, string properties = "") =>
        $"""<w:r w:rsidRPr="00D2"><w:rPr>{properties}<w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">{OfficeZip.Escaped(text)}</w:t></w:r>""";
}
