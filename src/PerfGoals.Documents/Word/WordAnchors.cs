using System.Xml;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Word;

/// <summary>Where the cells of a document stand in its characters, taken down while it is read.</summary>
/// <param name="text">The characters.</param>
internal sealed class WordAnchors(PartText text)
{
    private readonly Dictionary<(int Table, int Row), List<(int Column, WordAnchor Anchor)>> rows = [];
    private WordAnchor? title;

    // Word takes no comments within text boxes: what stands there is part of the paragraph around it.
    private WordParagraph? outermost;
    private int nesting;

    /// <summary>Begins a paragraph.</summary>
    /// <param name="xml">The document, at the paragraph.</param>
    /// <param name="table">The table around it, in the cell that is being read, or <see langword="null"/>.</param>
    public void StartParagraph(XmlReader xml, WordTable? table)
    {
        if (nesting++ == 0)
        {
            var end = text.EndOf(xml);
            outermost = new(xml.Prefix.Length == 0 ? "" : xml.Prefix + ":")
            {
                Start = xml.IsEmptyElement ? end - 2 : end,
                End = xml.IsEmptyElement ? end - 2 : end,
                IsEmptyTag = xml.IsEmptyElement,
            };
        }

        var paragraph = outermost!;
        title ??= new(paragraph, paragraph);
        table?.Anchor = new(table.Anchor?.First ?? paragraph, paragraph);
    }

    /// <summary>Takes note that the properties of the paragraph are over.</summary>
    /// <param name="xml">The document, at the node behind them.</param>
    public void EndProperties(XmlReader xml)
    {
        if (nesting == 1)
        {
            outermost!.Start = text.StartOf(xml);
        }
    }

    /// <summary>Ends a paragraph.</summary>
    /// <param name="xml">The document, at its end.</param>
    public void EndParagraph(XmlReader xml)
    {
        if (nesting > 0 && --nesting == 0 && !outermost!.IsEmptyTag)
        {
            outermost.End = text.StartOf(xml);
        }
    }

    /// <summary>Begins a cell.</summary>
    /// <param name="xml">The document, at the cell.</param>
    /// <param name="table">The table.</param>
    public void StartCell(XmlReader xml, WordTable table) => table.CellStart = text.StartOf(xml);

    /// <summary>Ends a cell.</summary>
    /// <param name="xml">The document, at its end.</param>
    /// <param name="table">The table.</param>
    public void EndCell(XmlReader xml, WordTable table) =>
        table.Anchor = table.Anchor is null ? null : table.Anchor with { CellStart = table.CellStart, CellEnd = text.EndOf(xml) };

    /// <summary>Adds a row; one that stands below others of its table.</summary>
    /// <param name="table">The number of the table.</param>
    /// <param name="row">The number of the row.</param>
    /// <param name="cells">Its cells with their first columns; <see langword="null"/> for one that the cell above covers.</param>
    public void Add(int table, int row, IEnumerable<(int Column, WordAnchor? Anchor)> cells)
    {
        var found = new List<(int Column, WordAnchor Anchor)>();
        foreach (var (column, anchor) in cells)
        {
            if ((anchor ?? FindCell(table, row - 1, column)) is { } known)
            {
                found.Add((column, known));
            }
        }

        rows[(table, row)] = found;
    }

    /// <summary>Gives the columns of a table other numbers, in the same order.</summary>
    /// <param name="table">The number of the table.</param>
    /// <param name="lastRow">The number of its last row.</param>
    /// <param name="numberOf">Returns the number of a column from now on.</param>
    public void Renumber(int table, int lastRow, Func<int, int> numberOf)
    {
        for (var row = 1; row <= lastRow; row++)
        {
            if (rows.TryGetValue((table, row), out var cells))
            {
                rows[(table, row)] = [.. cells.Select(cell => (numberOf(cell.Column), cell.Anchor))];
            }
        }
    }

    /// <summary>Returns the cell at a place or, where there is none, what comes nearest: the first of its row or table, or the title of the document.</summary>
    /// <param name="place">The place, or <see langword="null"/> for that of the whole declaration.</param>
    /// <exception cref="InvalidDataException">The document has no paragraph at all.</exception>
    public WordAnchor Find(SourceLocation? place) =>
        (place is { Area.Number: { } table } cell ? FindCell(table, cell.Row, cell.Column ?? 1) ?? FindCell(table, 1, 1) : null)
        ?? title ?? throw new InvalidDataException("The document is empty.");

    /// <summary>Returns the cell that begins at a place, or <see langword="null"/> where none does, as where another covers it.</summary>
    /// <param name="place">The place.</param>
    public WordAnchor? FindOwn(SourceLocation place)
    {
        if (place is not { Area.Number: { } table, Column: { } column } || !rows.TryGetValue((table, place.Row), out var cells))
        {
            return null;
        }

        var own = cells.Find(cell => cell.Column == column).Anchor;
        return own is not null && !ReferenceEquals(own, FindCell(table, place.Row - 1, column)) ? own : null;
    }

    private WordAnchor? FindCell(int table, int row, int column)
    {
        if (!rows.TryGetValue((table, row), out var cells) || cells.Count == 0)
        {
            return null;
        }

        // Columns that a wide cell covers are its own.
        var index = cells.FindLastIndex(cell => cell.Column <= column);
        return cells[Math.Max(0, index)].Anchor;
    }
}
