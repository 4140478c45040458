using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>Keeps apart the rows for the year and those for several years, of which one is declared, where a form has both one below the other (中长期绩效指标, 年度绩效指标).</summary>
internal sealed class TermBlocks
{
    private readonly string?[] labels;
    private readonly int first;
    private readonly Term declared;
    private readonly bool hasDeclared;

    /// <summary>Finds out which rows are for how long.</summary>
    /// <param name="part">The part of the table.</param>
    /// <param name="layout">What its columns are.</param>
    /// <param name="table">The table.</param>
    /// <param name="declared">Which of them are declared.</param>
    /// <param name="hasDeclaredPart">Whether a part of the same form is for that time.</param>
    public TermBlocks(TablePart part, ColumnLayout layout, GoalTable table, Term declared, bool hasDeclaredPart)
    {
        this.declared = declared;
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

        hasDeclared = hasDeclaredPart || labels.Any(text => text is not null && TermMarks.Is(declared, text));
    }

    /// <summary>Returns what the form calls the block of a row that is not declared, or <see langword="null"/> for a row that is.</summary>
    /// <param name="row">The position of the row in its table.</param>
    public string? OtherTermLabel(int row) => hasDeclared && labels[row - first] is { } label && TermMarks.Is(Other, label) ? CellText.OneLine(label) : null;

    private Term Other => declared == Term.Annual ? Term.Long : Term.Annual;

    private static bool IsAlone(IEnumerable<TableCell> row) => row.Count(cell => !CellText.IsBlank(cell.Text)) == 1;
}
