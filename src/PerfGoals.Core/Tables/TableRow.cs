using System.Collections.Frozen;
using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>A row below a heading, its cells found by field.</summary>
internal sealed class TableRow : ICellPlaces
{
    private static readonly GoalField[] IndicatorContent = [GoalField.IndicatorName, GoalField.Comparison, GoalField.Target, GoalField.Weight];

    private static readonly GoalField[] TotalColumns = [GoalField.FirstLevel, GoalField.SecondLevel, GoalField.IndicatorName];

    private static readonly FrozenSet<string> TotalWords =
        new[] { "合计", "总计", "小计", "共计", "总分", "权重合计", "分值合计", "权重总计", "权重之和" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly int index;
    private readonly ImmutableArray<TableCell> cells;
    private readonly ColumnLayout layout;

    /// <summary>Places the cells under the headings.</summary>
    /// <param name="index">The index of the row in its table.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="layout">What the columns are.</param>
    public TableRow(int index, ImmutableArray<TableCell> cells, ColumnLayout layout)
    {
        this.index = index;
        this.layout = layout;
        CellCount = cells.Length;
        var texts = cells.Select(cell => cell.Text).ToArray();
        var missing = layout.Heading.Width - cells.Length;
        var standsLeft = missing == 0 || layout.Heading.Fit(texts).IsPlausible;
        var standsRight = !standsLeft && missing > 0 && layout.Heading.Fit(texts, missing).IsPlausible;
        IsPlaced = standsLeft || standsRight;
        StandsRight = standsRight;

        // Some converters leave out the lower parts of merged cells, which stand on the left.
        this.cells = standsRight ? [.. Enumerable.Repeat(cells[0] with { Text = "" }, missing), .. cells] : cells;
    }

    /// <summary>Gets the number of cells that the row has.</summary>
    public int CellCount { get; }

    /// <summary>Gets the number of columns that its heading has.</summary>
    public int ColumnCount => layout.Heading.Width;

    /// <summary>Gets whether it is certain enough which cell belongs to which column.</summary>
    public bool IsPlaced { get; }

    /// <summary>Gets whether the row lacks cells on its left.</summary>
    public bool StandsRight { get; }

    /// <summary>Gets whether the row says something about an indicator; a row of level names alone is a form left blank.</summary>
    public bool HasIndicator => Array.Exists(IndicatorContent, content => !IsBlank(content));

    /// <summary>Gets whether the row is one of sums.</summary>
    public bool IsTotal => IsTotalWord(cells.FirstOrDefault(cell => !CellText.IsBlank(cell.Text)).Text) || Array.Exists(TotalColumns, column => IsTotalWord(Text(column)));

    /// <summary>Gets the row as a place in its table.</summary>
    public SourceLocation Location => cells.FirstOrDefault().OfRow(index);

    /// <summary>Gets the texts of all cells.</summary>
    public IEnumerable<string> Texts => cells.Select(cell => cell.Text);

    /// <summary>Returns the text of a field's cell as it stands, or <see langword="null"/> where the table has no such column.</summary>
    public string? Text(GoalField field) => layout.ColumnOf(field) is { } column ? column < cells.Length ? cells[column].Text : "" : null;

    /// <summary>Tells whether a field's cell is blank or missing.</summary>
    public bool IsBlank(GoalField field) => CellText.IsBlank(Text(field));

    /// <inheritdoc/>
    public SourceLocation LocationOf(GoalField field) => layout.ColumnOf(field) is { } column
        ? CellAt(column).OfCell(index, column, CellText.OneLine(layout.Headings[column]))
        : Location;

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

    // Where a row ends early, the cell that is missing stands as far to the right as it would.
    private TableCell CellAt(int column)
    {
        var first = cells.FirstOrDefault();
        return column < cells.Length ? cells[column]
            : first.Place is { } place ? first with { Place = place with { Column = place.Column + column } }
            : first;
    }

    private static bool IsTotalWord(string? text) => TotalWords.Contains(CellText.Compact(text).TrimEnd(':'));
}
