using System.Xml;
using PerfGoals.Documents.Packages;
using PerfGoals.Documents.Spreadsheets;

namespace PerfGoals.Documents.Fixing;

/// <summary>Where the cells of a sheet stand in its characters.</summary>
internal sealed class SheetCells
{
    private readonly Dictionary<int, SheetRow> rows = [];
    private readonly List<(int Top, int Left, int Bottom, int Right)> merged = [];

    /// <summary>Reads a sheet.</summary>
    /// <param name="text">The sheet.</param>
    public SheetCells(PartText text)
    {
        Text = text;
        Wrapper = XmlReading.WrapperOf(text, out _);
        using var xml = text.Open();
        xml.MoveToContent();
        Prefix = xml.Prefix.Length == 0 ? "" : xml.Prefix + ":";
        var words = xml.NamespaceURI;
        var (row, column) = (0, 0);
        while (xml.Read())
        {
            if (xml.NamespaceURI != words)
            {
                continue;
            }

            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                (row, column) = (WorksheetReader.NextRow(xml, row), 0);
                rows[row] = new() { Name = xml.Name, IsEmptyTag = xml.IsEmptyElement, End = text.EndOf(xml) - 2 };
            }
            else if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "row" })
            {
                rows[row].End = text.StartOf(xml);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" } && rows.TryGetValue(row, out var own))
            {
                column = WorksheetReader.NextColumn(xml, row, column);
                own.HasAddresses &= xml.GetAttribute("r") is not null;
                var start = text.StartOf(xml);
                HasFormula |= MoveToEnd(xml);
                own.Cells.Add((column, start, text.EndOf(xml)));
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" })
            {
                merged.Add(CellAddress.ReadRange(xml.GetAttribute("ref")));
            }
        }
    }

    /// <summary>Gets the characters.</summary>
    public PartText Text { get; }

    /// <summary>Gets a tag with the names that the root of the sheet declares.</summary>
    public string Wrapper { get; }

    /// <summary>Gets the prefix of names of cells with its colon, or nothing.</summary>
    public string Prefix { get; }

    /// <summary>Gets whether the sheet has formulas.</summary>
    public bool HasFormula { get; }

    /// <summary>Returns a row, or <see langword="null"/>.</summary>
    /// <param name="row">Its number.</param>
    public SheetRow? Row(int row) => rows.GetValueOrDefault(row);

    /// <summary>Returns a cell as XML that can be read, or <see langword="null"/> where there is none.</summary>
    /// <param name="row">The number of its row.</param>
    /// <param name="column">The number of its column.</param>
    public PartText? Cell(int row, int column) => Row(row)?.Cells.Find(cell => cell.Column == column) is { End: > 0 } found
        ? PartText.Of(System.Text.Encoding.UTF8.GetBytes($"{Wrapper}{Text.Text.AsSpan(found.Start, found.End - found.Start)}</x>"))
        : null;

    /// <summary>Tells whether a merged cell covers a cell that is not its first.</summary>
    /// <param name="row">The number of its row.</param>
    /// <param name="column">The number of its column.</param>
    public bool IsCovered(int row, int column) => merged.Exists(area =>
        row >= area.Top && row <= area.Bottom && column >= area.Left && column <= area.Right && (row, column) != (area.Top, area.Left));

    // Returns whether the cell has a formula.
    private static bool MoveToEnd(XmlReader xml)
    {
        var isFormula = false;
        var (depth, isEmpty) = (xml.Depth, xml.IsEmptyElement);
        while (!isEmpty && xml.Read() && xml.Depth > depth)
        {
            isFormula |= xml is { NodeType: XmlNodeType.Element, LocalName: "f" };
        }

        return isFormula;
    }
}
