using PerfGoals.Tables;

namespace PerfGoals.Documents.Text;

/// <summary>Divides blocks of cells into the rows of a table whose heading is known, so that as little as possible is out of place.</summary>
/// <remarks>
/// A blank line ends a row or is a blank paragraph in a cell, and nothing in it tells which. Blocks that together fill a row are taken for
/// one, unless what is in the cells speaks for the blocks being rows of their own, from which a converter left out merged cells.
/// </remarks>
internal sealed class RowDivision
{
    // Less for each conflict than for a block out of place: names that nobody knows do occur in whole rows.
    private const int CostOfConflict = 5;
    private const int CostOfGluedRows = 1;
    private const int CostOfMissingCells = 2;
    private const int CostOutOfPlace = 10;

    // Into how many blocks blank paragraphs are thought to break a row. Without a limit a wide table of short blocks takes minutes.
    private const int MostPieces = 16;

    private readonly TableHeading heading;
    private readonly List<ReadOnlyMemory<ExtractedCell>> blocks;
    private readonly TableLayout layout;

    /// <summary>Divides the blocks.</summary>
    public RowDivision(TableHeading heading, List<ReadOnlyMemory<ExtractedCell>> blocks, TableLayout layout)
    {
        this.layout = layout;
        this.heading = heading;
        this.blocks = blocks;
        var costs = new int[blocks.Count + 1];
        var starts = new int[blocks.Count + 1];
        for (var end = 1; end <= blocks.Count; end++)
        {
            (starts[end], costs[end]) = (end - 1, costs[end - 1] + CostOfBlock(blocks[end - 1]));
            var width = blocks[end - 1].Length;
            for (var start = end - 2; start >= Math.Max(0, end - MostPieces) && (width += blocks[start].Length) <= heading.Width; start--)
            {
                if (width == heading.Width && costs[start] + CostOfJoined(start, end) is var cost && cost < costs[end])
                {
                    (starts[end], costs[end]) = (start, cost);
                }
            }
        }

        Cost = costs[^1];
        Rows = RowsFrom(starts);
    }

    /// <summary>Gets how much is out of place; 0 for a table in order.</summary>
    public int Cost { get; }

    /// <summary>Gets the rows.</summary>
    public List<ReadOnlyMemory<ExtractedCell>> Rows { get; }

    private int CostOfBlock(ReadOnlyMemory<ExtractedCell> block) => block.Length == heading.Width ? 0
        : block.Length % heading.Width == 0 ? CostOfGluedRows
        : LacksOrAddsCells(Texts(block)) ? CostOfMissingCells
        : CostOutOfPlace;

    private int CostOfJoined(int start, int end)
    {
        var texts = Texts(Join(start, end));
        return TableHeading.Read(texts, layout: layout) is null ? heading.Fit(texts).Conflicts * CostOfConflict : 0;
    }

    // Converters leave out the lower parts of merged cells, which stand on the left.
    private bool LacksOrAddsCells(string[] texts) =>
        heading.Fit(texts).IsPlausible || (texts.Length < heading.Width && heading.Fit(texts, heading.Width - texts.Length).IsPlausible);

    private List<ReadOnlyMemory<ExtractedCell>> RowsFrom(int[] starts)
    {
        var rows = new List<ReadOnlyMemory<ExtractedCell>>();
        for (var end = blocks.Count; end > 0; end = starts[end])
        {
            var row = Join(starts[end], end);

            // Where the blank lines between rows are lost, a block holds several.
            var width = row.Length % heading.Width == 0 ? heading.Width : row.Length;
            for (var cell = row.Length; cell > 0; cell -= width)
            {
                rows.Add(row[(cell - width)..cell]);
            }
        }

        rows.Reverse();
        return rows;
    }

    private ReadOnlyMemory<ExtractedCell> Join(int start, int end) =>
        end == start + 1 ? blocks[start] : blocks[start..end].SelectMany(block => block.ToArray()).ToArray();

    private static string[] Texts(ReadOnlyMemory<ExtractedCell> cells) => Array.ConvertAll(cells.ToArray(), cell => cell.Text);
}
