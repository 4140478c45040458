using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>A row below the heading, its cells found by field.</summary>
internal sealed class TableRow(ImmutableArray<TableCell> cells, ColumnLayout layout)
{
    private static readonly GoalField[] IndicatorContent = [GoalField.IndicatorName, GoalField.Comparison, GoalField.Target, GoalField.Weight];

    /// <summary>Gets whether the row says something about an indicator; a row of level names alone is a form left blank.</summary>
    public bool HasIndicator => Array.Exists(IndicatorContent, content => !IsBlank(content));

    /// <summary>Gets whether the row is one of sums.</summary>
    public bool IsTotal => cells.Select(cell => CellText.Compact(cell.Text)).FirstOrDefault(text => text.Length > 0) is "合计" or "总计" or "小计" or "总分";

    /// <summary>Gets whether every cell is blank.</summary>
    public bool IsEmpty => cells.All(cell => CellText.IsBlank(cell.Text));

    /// <summary>Gets whether the row repeats the heading.</summary>
    public bool IsHeading => cells.Select(cell => CellText.Compact(cell.Text)).SequenceEqual(layout.Headings.Select(CellText.Compact));

    /// <summary>Returns the text of a field's cell as it stands, or <see langword="null"/> where the table has no such column.</summary>
    public string? Text(GoalField field) => layout.ColumnOf(field) is { } column ? column < cells.Length ? cells[column].Text : "" : null;

    /// <summary>Tells whether a field's cell is blank or missing.</summary>
    public bool IsBlank(GoalField field) => CellText.IsBlank(Text(field));

    /// <summary>Returns the cells whose columns have no field, those beyond the last heading among them.</summary>
    public IEnumerable<OtherCell> Others()
    {
        for (var column = 0; column < cells.Length; column++)
        {
            if (column >= layout.Headings.Length || layout.FieldOf(column) == GoalField.None)
            {
                var heading = column < layout.Headings.Length ? CellText.OneLine(layout.Headings[column]) : "";
                yield return new(heading, cells[column].Text);
            }
        }
    }
}
