using System.Text.RegularExpressions;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Text;

/// <summary>Reads a Word table as text extractors print it.</summary>
/// <remarks>
/// A cell begins with a tab; a line without one is a further paragraph of the cell above. A blank line ends a row, unless it is an empty
/// paragraph within a cell: then the row goes on after it. Lines above and below the table have no tab either.
/// </remarks>
internal static partial class ExtractedTextReader
{
    /// <summary>Tells whether a text has cells of this kind.</summary>
    public static bool HasCells(string text) => text.StartsWith('\t') || text.Contains("\n\t", StringComparison.Ordinal);

    /// <summary>Reads the table of a text that has cells.</summary>
    public static GoalTable Read(string text)
    {
        var lines = text.Split('\n').Select((line, index) => new TableLine(line.TrimEnd('\r'), index + 1)).ToArray();
        var first = Array.FindIndex(lines, IsCell);
        var blocks = BlocksOf(lines.AsSpan(first..));
        var rows = new RowAssembler(MostCommonWidth(blocks));
        foreach (var block in blocks)
        {
            rows.Add(block);
        }

        var (table, after) = rows.Complete();
        var outside = lines.Take(first).Concat(after).ToLookup(line => Artefact().IsMatch(line.Text.Trim()));
        return new GoalTable
        {
            Before = [.. outside[false].Where(line => line.Line <= first)],
            Rows = table,
            After = [.. outside[false].Where(line => line.Line > first)],
            Artefacts = [.. outside[true]],
        };
    }

    private static bool IsCell(TableLine line) => line.Text.StartsWith('\t');

    private static List<TextBlock> BlocksOf(ReadOnlySpan<TableLine> lines)
    {
        var blocks = new List<TextBlock>();
        TextBlock? block = null;
        foreach (var line in lines)
        {
            if (line.Text.Length == 0)
            {
                block = null;
                continue;
            }

            if (block is null)
            {
                blocks.Add(block = new TextBlock());
            }

            if (IsCell(line))
            {
                block.Cells.Add(line with { Text = line.Text[1..] });
            }
            else if (block.Cells.Count == 0)
            {
                block.LeadingLines.Add(line);
            }
            else
            {
                block.Cells[^1] = block.Cells[^1] with { Text = $"{block.Cells[^1].Text}\n{line.Text}" };
            }
        }

        return blocks;
    }

    // The heading may be broken by an empty paragraph too, so the width that most blocks agree on is the table's.
    private static int MostCommonWidth(List<TextBlock> blocks) => blocks
        .Select(block => block.Cells.Count)
        .Where(width => width > 0)
        .GroupBy(width => width)
        .OrderByDescending(group => group.Count())
        .ThenByDescending(group => group.Key)
        .First().Key;

    [GeneratedRegex(@"^\[bookmark: [^\]]*\]$")]
    private static partial Regex Artefact();
}
