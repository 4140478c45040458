using System.Collections.Immutable;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Text;

/// <summary>Puts blocks together into rows of a known width.</summary>
internal sealed class RowAssembler(int width)
{
    private readonly ImmutableArray<ImmutableArray<TableCell>>.Builder rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
    private readonly List<TableLine> outside = [];
    private readonly List<TableLine> open = [];

    /// <summary>Adds the next block.</summary>
    public void Add(TextBlock block)
    {
        var continues = open.Count > 0 && open.Count < width && open.Count + block.Cells.Count <= width;
        if (continues)
        {
            // The blank line between the blocks is an empty paragraph of the cell above it.
            open[^1] = open[^1] with { Text = string.Join('\n', block.LeadingLines.Select(line => line.Text).Prepend(open[^1].Text + '\n')) };
        }
        else
        {
            Close();
            outside.AddRange(block.LeadingLines);
        }

        open.AddRange(block.Cells);
    }

    /// <summary>Returns the rows, and the lines that are in none of them.</summary>
    public (ImmutableArray<ImmutableArray<TableCell>> Rows, List<TableLine> Outside) Complete()
    {
        Close();
        return (rows.ToImmutable(), outside);
    }

    private void Close()
    {
        // Where the blank lines between rows are lost, a block holds several rows.
        foreach (var row in open.Count % width == 0 ? open.Chunk(width) : [[.. open]])
        {
            rows.Add([.. row.Select(cell => new TableCell(cell.Text, cell.Line))]);
        }

        open.Clear();
    }
}
