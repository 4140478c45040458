using PerfGoals.Goals;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Text;

/// <summary>The blocks of cells from one heading down to the next, or those above the first heading. A block has no blank line in it.</summary>
internal sealed class TablePart
{
    // Into how many blocks blank paragraphs are thought to break a heading.
    private const int MostPieces = 4;

    // How many of the blocks decide which of them are the heading. Beyond them a table would be divided many times over for nothing.
    private const int DecidingBlocks = 64;

    private readonly List<ReadOnlyMemory<ExtractedCell>> blocks;
    private readonly Vocabulary vocabulary;
    private readonly TableLayout layout;

    private TablePart(List<ReadOnlyMemory<ExtractedCell>> blocks, Vocabulary vocabulary, TableLayout layout)
    {
        this.blocks = blocks;
        this.vocabulary = vocabulary;
        this.layout = layout;
    }

    /// <summary>Divides the cells of a file into parts.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="vocabulary">The words that are known.</param>
    /// <param name="layout">What a county says of its tables.</param>
    public static IEnumerable<TablePart> AllOf(ReadOnlyMemory<ExtractedCell> cells, Vocabulary vocabulary, TableLayout layout)
    {
        var blocks = BlocksOf(cells);
        var starts = StartsIn(blocks, layout).Prepend(0).Append(blocks.Count).Distinct().ToList();
        return starts.Zip(starts.Skip(1), (start, end) => new TablePart(blocks[start..end], vocabulary, layout));
    }

    /// <summary>Returns the rows of the part.</summary>
    public List<ReadOnlyMemory<ExtractedCell>> Divide()
    {
        if (GluedHeading() is { } glued)
        {
            return new RowDivision(glued, blocks, layout).Rows;
        }

        // The rows below a heading tell best which of the blocks around it are pieces of it.
        var deciding = Math.Min(DecidingBlocks, blocks.Count);
        var divided = Headings().Select(found => (found, Division: new RowDivision(found.Heading, blocks[found.End..deciding], layout))).ToList();
        if (divided.Count == 0)
        {
            return blocks;
        }

        // Half of a broken heading may be a heading itself. The other half then stands below it as a row, with the names of columns in it.
        var ((start, end, heading), _) = divided.MinBy(candidate => (candidate.Division.Cost, candidate.Division.Rows.Count(row => HasName(row, layout))));
        return [.. blocks[..start], Join(blocks, start, end), .. new RowDivision(heading, blocks[end..], layout).Rows];
    }

    private IEnumerable<(int Start, int End, TableHeading Heading)> Headings()
    {
        for (var start = 0; start < Math.Min(MostPieces, blocks.Count) && MayBePiece(blocks[start], layout); start++)
        {
            var isWhole = false;
            for (var end = start + 1; end <= Math.Min(start + MostPieces, blocks.Count) && !(isWhole && !MayBePiece(blocks[end - 1], layout)); end++)
            {
                if (TableHeading.Read(TextsOf(blocks, start, end), vocabulary, layout) is { } heading)
                {
                    isWhole = true;
                    yield return (start, end, heading);
                }
            }
        }
    }

    // A heading has text in each of its cells and figures in none.
    private static bool MayBePiece(ReadOnlyMemory<ExtractedCell> block, TableLayout layout) =>
        HasName(block, layout) || Array.TrueForAll(block.ToArray(), cell => !string.IsNullOrWhiteSpace(cell.Text) && !cell.Text.Any(char.IsAsciiDigit));

    // Where the blank lines between rows are lost, heading and rows are one block.
    private TableHeading? GluedHeading()
    {
        var texts = TextsOf(blocks, 0, 1);
        var repetition = texts.IndexOf(texts[0], 1);
        var named = texts.FindLastIndex(repetition < 0 ? texts.Count - 1 : repetition - 1, text => TableHeading.IsColumnName(text, layout)) + 1;
        for (var width = named; width > 0 && width <= texts.Count / 2; width++)
        {
            if (texts.Count % width == 0 && TableHeading.Read(texts[..width], vocabulary, layout) is { } heading && heading.Fit(texts[width..(2 * width)]).IsPlausible)
            {
                return heading;
            }
        }

        return null;
    }

    private static List<ReadOnlyMemory<ExtractedCell>> BlocksOf(ReadOnlyMemory<ExtractedCell> cells)
    {
        var blocks = new List<ReadOnlyMemory<ExtractedCell>>();
        var start = 0;
        for (var index = 0; index < cells.Length; index++)
        {
            if (cells.Span[index].Gap.Count > 0 || index == cells.Length - 1)
            {
                blocks.Add(cells[start..(index + 1)]);
                start = index + 1;
            }
        }

        return blocks;
    }

    private static IEnumerable<int> StartsIn(List<ReadOnlyMemory<ExtractedCell>> blocks, TableLayout layout)
    {
        var whole = Enumerable.Range(0, blocks.Count).Where(block => IsHeading(blocks, block, block + 1, layout)).ToList();
        if (whole.Count == 0)
        {
            return Enumerable.Range(0, blocks.Count).Where(block => Enumerable.Range(2, MostPieces - 1).Any(pieces => IsHeading(blocks, block, block + pieces, layout))).Take(1);
        }

        // The blocks above may be the beginning of the heading.
        return whole.Select(block =>
        {
            var start = block;
            while (start > 0 && block - start < MostPieces - 1 && MayBePiece(blocks[start - 1], layout))
            {
                start--;
            }

            return start;
        });
    }

    private static bool IsHeading(List<ReadOnlyMemory<ExtractedCell>> blocks, int start, int end, TableLayout layout) =>
        end <= blocks.Count && blocks[start..end].TrueForAll(block => HasName(block, layout)) && TableHeading.Read(TextsOf(blocks, start, end), layout: layout) is not null;

    private static bool HasName(ReadOnlyMemory<ExtractedCell> block, TableLayout layout) => Array.Exists(block.ToArray(), cell => TableHeading.IsColumnName(cell.Text, layout));

    private static ExtractedCell[] Join(List<ReadOnlyMemory<ExtractedCell>> blocks, int start, int end) => [.. blocks[start..end].SelectMany(block => block.ToArray())];

    private static List<string> TextsOf(List<ReadOnlyMemory<ExtractedCell>> blocks, int start, int end) =>
        [.. Join(blocks, start, end).Select(cell => cell.Within().Text)];
}
