using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Grids;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Spreadsheets;

/// <summary>Reads a sheet from top to bottom without keeping its XML.</summary>
/// <param name="shared">The texts that cells share.</param>
/// <param name="styles">How cells show numbers.</param>
/// <param name="since1904">Whether the workbook counts days from 1904.</param>
internal sealed class WorksheetReader(List<string> shared, CellStyles styles, bool since1904)
{
    private readonly StringBuilder content = new();

    /// <summary>Reads a sheet.</summary>
    /// <param name="package">The workbook.</param>
    /// <param name="part">The part of the sheet.</param>
    /// <param name="name">The name of the sheet.</param>
    public Worksheet Read(OfficePackage package, string part, string name)
    {
        var grid = new Grid(TableArea.OfSheet(name));
        var merged = new List<(int Top, int Left, int Bottom, int Right)>();
        var hiddenColumns = new List<(int First, int Last)>();
        var hiddenRows = new HashSet<int>();
        var formulas = ImmutableArray.CreateBuilder<(int Row, int Column)>();
        var (row, column) = (0, 0);
        using var xml = package.OpenXml(part);
        xml.MoveToContent();
        var words = xml.NamespaceURI;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.NamespaceURI != words)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "row":
                    (row, column) = (NextRow(xml, row), 0);
                    if (IsTrue(xml.GetAttribute("hidden")))
                    {
                        hiddenRows.Add(row);
                    }

                    break;
                case "c":
                    column = NextColumn(xml, row, column);
                    if (ReadCell(xml) is { } text)
                    {
                        grid.Add(row, column, text);
                    }
                    else
                    {
                        formulas.Add((row, column));
                    }

                    break;
                case "col" when IsTrue(xml.GetAttribute("hidden")):
                    hiddenColumns.Add(hiddenColumns.Count < CellAddress.MostColumns
                        ? (Number(xml, "min"), Number(xml, "max"))
                        : throw new InvalidDataException("There are more columns than a sheet has."));
                    break;
                case "mergeCell":
                    merged.Add(CellAddress.ReadRange(xml.GetAttribute("ref")));
                    break;
                default:
                    break;
            }
        }

        grid.Cover(merged);
        return new(name, grid)
        {
            HiddenRows = [.. grid.RowNumbers.Where(hiddenRows.Contains)],
            HiddenColumns = hiddenColumns.Count == 0 ? [] : [.. grid.ColumnNumbers.Where(number => hiddenColumns.Exists(range => number >= range.First && number <= range.Last))],
            FormulasWithoutValue = formulas.ToImmutable(),
        };
    }

    /// <summary>Returns the number of a row. Writers may leave out the numbers of rows and the addresses of cells: then they follow one another.</summary>
    /// <param name="xml">The reader, on the row.</param>
    /// <param name="row">The number of the row above.</param>
    public static int NextRow(XmlReader xml, int row) => xml.GetAttribute("r") is { } number
        ? CellAddress.ReadRow(number) ?? throw new InvalidDataException("A row has no number.")
        : row + 1;

    /// <summary>Returns the column of a cell.</summary>
    /// <param name="xml">The reader, on the cell.</param>
    /// <param name="row">The number of its row.</param>
    /// <param name="column">The column of the cell on its left.</param>
    public static int NextColumn(XmlReader xml, int row, int column)
    {
        if (xml.GetAttribute("r") is not { } address)
        {
            return column < CellAddress.MostColumns ? column + 1 : throw new InvalidDataException("A row is too long.");
        }

        var place = CellAddress.Read(address);
        return place.Row == row ? place.Column : throw new InvalidDataException("A cell stands in another row.");
    }

    /// <summary>Returns what a cell shows, or <see langword="null"/> for a formula without a value.</summary>
    /// <param name="xml">The reader, on the cell, and afterwards on its end.</param>
    public string? ReadCell(XmlReader xml)
    {
        var type = xml.GetAttribute("t");
        var style = xml.GetAttribute("s");
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        var (text, isFormula, isValue) = ((string?)null, false, false);
        content.Clear();
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                if (xml.LocalName == "is")
                {
                    text = SharedStrings.TextOf(xml);
                    continue;
                }

                isFormula |= xml.LocalName == "f";
                isValue = xml is { LocalName: "v", IsEmptyElement: false };
            }
            else if (isValue && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                content.Append(xml.Value);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                isValue = false;
            }
        }

        var value = content.ToString();
        return text ?? (value.Length == 0 && isFormula && type != "str" ? null : Shown(value, type, style));
    }

    private string Shown(string value, string? type, string? style) => type switch
    {
        "s" when value.Length == 0 => "",
        "s" => int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index) && index < shared.Count
            ? shared[index]
            : throw new InvalidDataException("A cell names a text that is not there."),
        null or "n" => CellNumber.Read(value) is { } number ? styles.Find(style).Show(number, since1904) : value,
        "b" => value == "1" ? "TRUE" : "FALSE",
        "d" => value.Replace("T00:00:00", "", StringComparison.Ordinal),
        _ => SharedStrings.Decode(value),
    };

    private static bool IsTrue(string? value) => value is "1" or "true";

    private static int Number(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
