using System.Collections.Immutable;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Text;

/// <summary>Tells the rows of a table from the notes under it, which a spreadsheet keeps as rows of which only one cell is filled.</summary>
internal static class LinesBelow
{
    /// <summary>Divides the rows.</summary>
    /// <param name="rows">The rows. One of a single cell is outside of the table.</param>
    public static GoalTable Separate(IEnumerable<ImmutableArray<TableCell>> rows)
    {
        var within = ImmutableArray.CreateBuilder<ImmutableArray<TableCell>>();
        var before = ImmutableArray.CreateBuilder<TableLine>();
        var after = ImmutableArray.CreateBuilder<TableLine>();
        var isBelow = false;
        foreach (var row in rows)
        {
            var filled = row.Where(cell => !string.IsNullOrWhiteSpace(cell.Text)).ToList();
            isBelow |= within.Count > 0 && filled.Count == 1 && NoteLine.IsMatch(filled[0].Text);
            if (row.Length > 1 && !(isBelow && filled.Count == 1))
            {
                within.Add(row);
            }
            else
            {
                (within.Count == 0 ? before : after).AddRange(filled.SelectMany(LinesOf));
            }
        }

        return new GoalTable { Before = before.ToImmutable(), Rows = within.ToImmutable(), After = after.ToImmutable() };
    }

    private static IEnumerable<TableLine> LinesOf(TableCell cell) => cell.Text.Split('\n').Select((text, index) => new TableLine(text, cell.Line + index));
}
