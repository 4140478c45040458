using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>Keeps apart the rows for the year and those for several years, where a form has both one below the other (中长期绩效指标, 年度绩效指标).</summary>
internal sealed class TermBlocks
{
    private readonly string?[] labels;
    private readonly int first;
    private readonly bool hasAnnual;

    /// <summary>Finds out which rows are for how long.</summary>
    /// <param name="part">The part of the table.</param>
    /// <param name="layout">What its columns are.</param>
    /// <param name="table">The table.</param>
    /// <param name="hasAnnualPart">Whether a part of the same form is for the year.</param>
    public TermBlocks(TablePart part, ColumnLayout layout, GoalTable table, bool hasAnnualPart)
    {
        first = part.Heading.Last + 1;
        labels = new string?[part.End - first];
        var label = part.TermLabel;
        for (var row = first; row < part.End; row++)
        {
            // Merged cells say it once for all rows below.
            label = table.Rows[row]
                .Where((_, column) => column >= layout.Headings.Length || layout.FieldOf(column) == GoalField.None || IsAlone(table.Rows[row]))
                .Select(cell => cell.Text)
                .FirstOrDefault(text => TermMarks.Of(text) is not null) ?? label;
            labels[row - first] = label;
        }

        hasAnnual = hasAnnualPart || labels.Any(text => text is not null && TermMarks.IsAnnual(text));
    }

    /// <summary>Returns what the form calls the block of a row that is for several years, or <see langword="null"/> for a row that is declared.</summary>
    /// <param name="row">The position of the row in its table.</param>
    public string? LongTermLabel(int row) => hasAnnual && labels[row - first] is { } label && TermMarks.IsLongTerm(label) ? CellText.OneLine(label) : null;

    private static bool IsAlone(IEnumerable<TableCell> row) => row.Count(cell => !CellText.IsBlank(cell.Text)) == 1;
}
