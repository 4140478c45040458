using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Text;

/// <summary>Reads a Word table as text extractors print it.</summary>
/// <remarks>
/// A cell begins with a tab; a line without one is a further paragraph of the cell above. A blank line ends a row, unless it is an empty
/// paragraph within a cell: then the row goes on after it. Lines above and below the table have no tab either.
/// </remarks>
internal static class ExtractedTextReader
{
    /// <summary>Reads the table of a text that has cells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vocabulary">The words that are known; <see langword="null"/> for <see cref="Vocabulary.Default"/>.</param>
    /// <param name="layout">What a county says of its tables; <see langword="null"/> for nothing.</param>
    public static GoalTable Read(string text, Vocabulary? vocabulary = null, TableLayout? layout = null)
    {
        var (before, cells) = CellsOf(text);
        var outside = new List<TableLine>();
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        foreach (var part in TablePart.AllOf(cells, vocabulary ?? Vocabulary.Default, layout ?? TableLayout.Default))
        {
            var divided = part.Divide();
            for (var index = 0; index < divided.Count; index++)
            {
                var row = divided[index];
                var last = row.Span[^1];
                rows.Add(
                [
                    .. row.Span[..^1].ToArray().Select(cell => cell.Within()),
                    index + 1 < divided.Count ? last.EndingRow(outside) : last.EndingTable(outside),
                ]);
            }
        }

        var lines = outside.ToLookup(line => NoteLine.IsArtefact(line.Text));
        return new GoalTable
        {
            Before = [.. before.Where(line => !NoteLine.IsArtefact(line.Text))],
            Rows = rows.ToImmutable(),
            After = [.. lines[false]],
            Artefacts = [.. before.Where(line => NoteLine.IsArtefact(line.Text)), .. lines[true]],
        };
    }

    private static (List<TableLine> Before, ExtractedCell[] Cells) CellsOf(string text)
    {
        var before = new List<TableLine>();
        var cells = new List<ExtractedCell>();
        var number = 0;
        foreach (var line in TextLines.Of(text))
        {
            number++;
            if (line.StartsWith('\t'))
            {
                cells.Add(new ExtractedCell(line[1..], number));
            }
            else if (cells.Count == 0)
            {
                before.Add(new TableLine(line, number));
            }
            else if (line.Length == 0 || cells[^1].Gap.Count > 0)
            {
                cells[^1].Gap.Add(new TableLine(line, number));
            }
            else
            {
                cells[^1].Paragraphs.Add(line);
            }
        }

        return (before, [.. cells]);
    }
}
