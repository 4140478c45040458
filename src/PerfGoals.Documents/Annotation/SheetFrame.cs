using System.Xml;
using PerfGoals.Documents.Packages;
using PerfGoals.Documents.Spreadsheets;

namespace PerfGoals.Documents.Annotation;

/// <summary>What notes need to know of a sheet: which cells are merged, and where it names its drawing of notes.</summary>
internal sealed class SheetFrame
{
    // What stands behind the drawing of notes; the schema has an order.
    private static readonly HashSet<string> Later =
        ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst", "AlternateContent"];

    private readonly PartText text;
    private readonly List<(int Top, int Left, int Bottom, int Right)> merged = [];
    private string prefix = "";
    private int place;

    private SheetFrame(PartText text) => this.text = text;

    /// <summary>Gets the namespace of the sheet.</summary>
    public string Words { get; private set; } = "";

    /// <summary>Gets the id by which the sheet names its drawing of notes, or <see langword="null"/>.</summary>
    public string? DrawingId { get; private set; }

    /// <summary>Reads a sheet.</summary>
    /// <param name="text">The sheet.</param>
    public static SheetFrame Read(PartText text)
    {
        var frame = new SheetFrame(text);
        using var xml = text.Open();
        xml.MoveToContent();
        frame.Words = xml.NamespaceURI;
        frame.prefix = xml.Prefix.Length == 0 ? "" : xml.Prefix + ":";
        var isBehindCells = false;
        while (xml.Read() && frame.place == 0)
        {
            if (xml.Depth > 1 && xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" })
            {
                frame.merged.Add(CellAddress.ReadRange(xml.GetAttribute("ref")));
            }
            else if (xml.Depth == 1 && xml.NodeType == XmlNodeType.Element)
            {
                isBehindCells |= xml.LocalName == "sheetData";
                frame.DrawingId = xml.LocalName == "legacyDrawing" ? WorkbookReader.IdOf(xml) : frame.DrawingId;
                frame.place = isBehindCells && Later.Contains(xml.LocalName) ? text.StartOf(xml) : 0;
            }
            else if (xml is { Depth: 0, NodeType: XmlNodeType.EndElement })
            {
                frame.place = text.StartOf(xml);
            }
        }

        return frame;
    }

    /// <summary>Returns the cell that is seen where a cell is: the one that covers it, or itself.</summary>
    /// <param name="cell">The cell.</param>
    public (int Row, int Column) VisibleCell((int Row, int Column) cell) =>
        AreaOf(cell) is { Top: > 0 } area ? (area.Top, area.Left) : cell;

    /// <summary>Returns the next cell on the right that is seen.</summary>
    /// <param name="cell">The cell.</param>
    public (int Row, int Column) NextCell((int Row, int Column) cell)
    {
        (int Row, int Column) next = (cell.Row, (AreaOf(cell) is { Top: > 0 } area ? area.Right : cell.Column) + 1);
        return AreaOf(next) is { Top: > 0 } other && (other.Top, other.Left) != next ? NextCell(next) : next;
    }

    /// <summary>Returns the sheet after it names a drawing of notes.</summary>
    /// <param name="id">The id of the relationship.</param>
    /// <param name="relationships">The namespace of such ids.</param>
    public PartText WithDrawing(string id, string relationships) =>
        text.With([new(place, 0, $"""<{prefix}legacyDrawing xmlns:r="{relationships}" r:id="{id}"/>""")]);

    private (int Top, int Left, int Bottom, int Right) AreaOf((int Row, int Column) cell) =>
        merged.Find(area => cell.Row >= area.Top && cell.Row <= area.Bottom && cell.Column >= area.Left && cell.Column <= area.Right);
}
