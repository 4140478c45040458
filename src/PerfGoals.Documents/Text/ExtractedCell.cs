using PerfGoals.Tables;

namespace PerfGoals.Documents.Text;

/// <summary>A cell as an extractor prints it, and the lines from the first blank one after it to the next cell.</summary>
/// <remarks>Those lines are further paragraphs of the cell if its row goes on after them, and the space between two rows if it does not.</remarks>
internal sealed class ExtractedCell(string firstParagraph, int line)
{
    public int Line { get; } = line;

    public List<string> Paragraphs { get; } = [firstParagraph];

    public List<TableLine> Gap { get; } = [];

    /// <summary>Returns the cell's text where nothing of the gap belongs to it.</summary>
    public string Text => string.Join('\n', Paragraphs);

    /// <summary>Returns the cell where its row goes on after it.</summary>
    public TableCell Within() => Cell(Paragraphs.Concat(Gap.Select(gap => gap.Text)));

    /// <summary>Returns the cell where its row ends with it.</summary>
    /// <param name="outside">Takes the lines that are not the cell's.</param>
    public TableCell EndingRow(List<TableLine> outside)
    {
        if (Gap.Exists(gap => gap.Text.Length > 0))
        {
            outside.AddRange(Gap);
            return Cell(Paragraphs);
        }

        // One blank line ends the row. Nothing can stand between two rows of a table, so any other is a blank paragraph.
        return Cell(Paragraphs.Concat(Gap.Skip(1).Select(gap => gap.Text)));
    }

    /// <summary>Returns the cell where the table ends with it.</summary>
    /// <param name="outside">Takes the lines that are not the cell's.</param>
    public TableCell EndingTable(List<TableLine> outside)
    {
        // A note may follow without a blank line.
        var note = Paragraphs.FindIndex(1, NoteLine.IsMatch);
        var own = note < 0 ? Paragraphs : Paragraphs[..note];
        outside.AddRange(Paragraphs.Skip(own.Count).Select((text, index) => new TableLine(text, Line + own.Count + index)));
        outside.AddRange(Gap);
        return Cell(own);
    }

    private TableCell Cell(IEnumerable<string> paragraphs) => new(string.Join('\n', paragraphs), Line);
}
