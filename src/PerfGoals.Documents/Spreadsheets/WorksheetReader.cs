using System.Collections.Immutable;
using System.Globalization;
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
    private readonly ShownNumbers numbers = new(styles, since1904);
    private readonly NodeText value = new();
    private readonly RepeatedTexts texts = new();

    /// <summary>Reads a sheet.</summary>
    /// <param name="package">The workbook.</param>
    /// <param name="part">The part of the sheet.</param>
    /// <param name="name">The name of the sheet.</param>
    public Worksheet Read(OfficePackage package, string part, string name) => package.ReadLong(part, xml => Read(xml, name));

    private Worksheet Read(XmlReader xml, string name)
    {
        var grid = new Grid(TableArea.OfSheet(name));
        var merged = new List<(int Top, int Left, int Bottom, int Right)>();
        var hiddenColumns = new List<(int First, int Last)>();
        var hiddenRows = new HashSet<int>();
        var formulas = ImmutableArray.CreateBuilder<(int Row, int Column)>();
        var (row, column) = (0, 0);
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
                    var (kind, style) = ReadAttributes(xml, row, ref column);
                    if (ReadCell(xml, kind, style) is { } text)
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
    public static int NextColumn(XmlReader xml, int row, int column) => xml.GetAttribute("r") is { } address ? ColumnIn(row, address) : After(column);

    /// <summary>Returns what a cell shows, or <see langword="null"/> for a formula without a value.</summary>
    /// <param name="xml">The reader, on the cell, and afterwards on its end.</param>
    public string? ReadCell(XmlReader xml) => ReadCell(xml, KindOf(xml.GetAttribute("t") ?? "n"), CellStyles.NumberOf(xml.GetAttribute("s")));

    private static int ColumnIn(int row, ReadOnlySpan<char> address)
    {
        var place = CellAddress.Read(address);
        return place.Row == row ? place.Column : throw new InvalidDataException("A cell stands in another row.");
    }

    private static int After(int column) => column < CellAddress.MostColumns ? column + 1 : throw new InvalidDataException("A row is too long.");

    private (CellKind Kind, int Style) ReadAttributes(XmlReader xml, int row, ref int column)
    {
        var (kind, style, isPlaced) = (CellKind.Number, CellStyles.None, false);
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            switch (xml.Name)
            {
                case "r":
                    column = ColumnIn(row, value.Read(xml));
                    isPlaced = true;
                    break;
                case "t":
                    kind = KindOf(value.Read(xml));
                    break;
                case "s":
                    style = CellStyles.NumberOf(value.Read(xml));
                    break;
                default:
                    break;
            }
        }

        xml.MoveToElement();
        if (!isPlaced)
        {
            column = After(column);
        }

        return (kind, style);
    }

    private static CellKind KindOf(ReadOnlySpan<char> type) => type switch
    {
        "n" => CellKind.Number,
        "s" => CellKind.SharedText,
        "b" => CellKind.Truth,
        "d" => CellKind.Date,
        "str" => CellKind.FormulaText,
        _ => CellKind.Text,
    };

    // Null for a formula without a value.
    private string? ReadCell(XmlReader xml, CellKind kind, int style)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        var (text, isFormula, isValue) = ((string?)null, false, false);
        value.Clear();
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName == "is":
                    value.Clear();
                    SharedStrings.AppendText(xml, value);
                    text = SharedStrings.Decode(texts.Find(value.Characters));
                    value.Clear();
                    break;
                case XmlNodeType.Element:
                    isFormula |= xml.LocalName == "f";
                    isValue = xml is { LocalName: "v", IsEmptyElement: false };
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when isValue:
                    value.Append(xml);
                    break;
                case XmlNodeType.EndElement:
                    isValue = false;
                    break;
                default:
                    break;
            }
        }

        return text ?? (value.Characters.IsEmpty && isFormula && kind != CellKind.FormulaText ? null : Shown(value.Characters, kind, style));
    }

    private string Shown(ReadOnlySpan<char> content, CellKind kind, int style) => kind switch
    {
        CellKind.SharedText when content.IsEmpty => "",
        CellKind.SharedText => int.TryParse(content, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index) && index < shared.Count
            ? shared[index]
            : throw new InvalidDataException("A cell names a text that is not there."),
        CellKind.Number => numbers.Find(content, style),
        CellKind.Truth => content is "1" ? "TRUE" : "FALSE",
        CellKind.Date => content.ToString().Replace("T00:00:00", "", StringComparison.Ordinal),
        _ => SharedStrings.Decode(texts.Find(content)),
    };

    private static bool IsTrue(string? value) => value is "1" or "true";

    private static int Number(XmlReader xml, string name) =>
        int.TryParse(xml.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
