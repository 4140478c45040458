using PerfGoals.Goals;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Text;

/// <summary>Reads a table from text, in whichever of the known forms most of its lines are.</summary>
internal static class TextTable
{
    /// <summary>Reads the table.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vocabulary">The words that are known; <see langword="null"/> for <see cref="Vocabulary.Default"/>.</param>
    /// <param name="layout">What a county says of its tables; <see langword="null"/> for nothing.</param>
    /// <exception cref="PerfGoals.Sources.UnreadableDocumentException">The text is CSV with a quotation mark that is not closed.</exception>
    public static GoalTable Read(string text, Vocabulary? vocabulary = null, TableLayout? layout = null)
    {
        if (CsvTable.IsCsv(text, layout ?? TableLayout.Default))
        {
            return LinesBelow.Separate(CsvTable.Read(text).Rows);
        }

        var (bars, cells, rows) = (0, 0, 0);
        foreach (var line in TextLines.Of(text))
        {
            if (line.TrimStart().StartsWith('|'))
            {
                bars++;
            }
            else if (line.LastIndexOf('\t') is var tab and >= 0)
            {
                // The row of a spreadsheet has tabs between its cells, an extracted cell has one before it.
                _ = tab == 0 ? cells++ : rows++;
            }
        }

        // The first cell of a heading is not blank, so where its row begins with no bar, bars stand between cells only.
        if (cells + rows == 0 && TextLines.Of(text).FirstOrDefault(line => line.Contains('|')) is { } first && !first.TrimStart().StartsWith('|'))
        {
            return GoalTable.FromPipes(string.Join('\n', TextLines.Of(text).Select(line => line.Contains('|') ? $"|{line}|" : line)));
        }

        return bars >= cells + rows ? GoalTable.FromPipes(text) : cells >= rows ? ExtractedTextReader.Read(text, vocabulary, layout) : TabbedTextReader.Read(text);
    }
}
