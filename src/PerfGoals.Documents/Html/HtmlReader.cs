using System.Collections.Frozen;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Grids;
using PerfGoals.Documents.Packages;

namespace PerfGoals.Documents.Html;

/// <summary>Reads the tables of a web page, or of a spreadsheet saved as one. Nothing that the page names is loaded.</summary>
internal sealed class HtmlReader
{
    // No page that people make is nested so deeply; the parser's tree is walked by recursion.
    private const int DeepestNesting = 256;

    private static readonly FrozenSet<string> Blocks = new[]
    {
        "p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "center", "section", "article", "header", "footer", "pre", "blockquote",
    }.ToFrozenSet();

    private readonly Func<Grid, bool> isGoalTable;
    private readonly List<Grid?> tables = [];
    private readonly List<(string Text, int TablesAbove)> lines = [];
    private readonly HtmlText outside = new();

    private HtmlReader(Func<Grid, bool> isGoalTable) => this.isGoalTable = isGoalTable;

    /// <summary>Tells whether a text is a page with a table.</summary>
    /// <param name="text">The text.</param>
    public static bool IsPage(string text) => text.AsSpan().TrimStart().StartsWith("<") && text.Contains("<table", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a page.</summary>
    /// <param name="html">The page.</param>
    /// <param name="isGoalTable">Tells whether a nested table is one to be read as such; the text of others is part of the cell around them.</param>
    public static DocumentContent Read(string html, Func<Grid, bool> isGoalTable)
    {
        if (HtmlDepth.Of(html) > DeepestNesting)
        {
            throw PackageProblems.Damaged();
        }

        using var document = new HtmlParser().ParseDocument(html);
        var reader = new HtmlReader(isGoalTable);
        try
        {
            if (document.Body is { } body)
            {
                reader.ReadChildren(body, reader.outside, 0);
            }
        }
        catch (InvalidDataException e)
        {
            throw PackageProblems.Damaged(e);
        }

        reader.EndLines();
        return new([.. reader.tables.OfType<Grid>()], [.. reader.lines], []);
    }

    private void ReadChildren(INode parent, HtmlText text, int depth)
    {
        for (var child = parent.FirstChild; child is not null; child = child.NextSibling)
        {
            switch (child)
            {
                case IText { Data: var data }:
                    text.Add(data);
                    break;
                case IHtmlTableElement table when depth < DeepestNesting:
                    ReadTable(table, text, depth + 1);
                    break;
                case IHtmlScriptElement or IHtmlStyleElement or IHtmlTemplateElement:
                    break;
                case IElement { LocalName: "br" }:
                    text.Break();
                    break;
                case IElement element when depth < DeepestNesting:
                    var isBlock = Blocks.Contains(element.LocalName);
                    StartBlockIf(isBlock, text);
                    ReadChildren(element, text, depth + 1);
                    StartBlockIf(isBlock, text);
                    break;
                case IElement:
                    throw PackageProblems.Damaged();
                default:
                    break;
            }
        }
    }

    private void ReadTable(IHtmlTableElement table, HtmlText around, int depth)
    {
        var isOuter = ReferenceEquals(around, outside);
        if (isOuter)
        {
            EndLines();
        }

        var number = tables.Count + 1;
        tables.Add(null);
        var caption = new HtmlText();
        var grid = new Grid(TableArea.OfTable(number));
        var spans = new RowSpans();
        foreach (var row in table.Rows)
        {
            spans.StartRow();
            foreach (var cell in row.Cells)
            {
                var text = new HtmlText();
                ReadChildren(cell, text, depth);
                var column = spans.Place(cell.ColumnSpan, cell.RowSpan);
                grid.Add(spans.Row, column, text.Take());
                grid.Width = Math.Max(grid.Width, column + cell.ColumnSpan - 1);
            }
        }

        if (table.Caption is { } title)
        {
            ReadChildren(title, caption, depth);
        }

        if (isOuter || isGoalTable(grid))
        {
            tables[number - 1] = grid;
            lines.AddRange(caption.Take().Split('\n').Where(line => line.Length > 0).Select(line => (line, number - 1)));
            return;
        }

        foreach (var row in grid.Texts())
        {
            around.StartBlock();
            around.Add(string.Join(' ', row));
        }

        around.StartBlock();
    }

    private static void StartBlockIf(bool isBlock, HtmlText text)
    {
        if (isBlock)
        {
            text.StartBlock();
        }
    }

    private void EndLines() => lines.AddRange(outside.Take().Split('\n').Where(line => line.Length > 0).Select(line => (line, tables.Count)));
}
