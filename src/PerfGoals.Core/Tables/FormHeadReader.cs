using System.Collections.Immutable;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Tables;

/// <summary>Pairs the labels in the head of a form with their values.</summary>
/// <param name="rows">The rows and their positions in the table.</param>
/// <param name="layout">What a county says of its labels.</param>
internal sealed class FormHeadReader(IReadOnlyList<(int Index, ImmutableArray<TableCell> Cells)> rows, TableLayout layout)
{
    private readonly HashSet<(int Row, int Column)> taken = [];

    /// <summary>Gets the pairs, from the top and from the left.</summary>
    public List<FormEntry> Entries { get; } = [];

    /// <summary>Gets the unit of money that a label without a value of its own names for the amounts beside it, such as 项目资金（万元）.</summary>
    public UnitOfMeasure? UnitNamed { get; private set; }

    /// <summary>Tells whether a row that begins with a text may consist of labels and values.</summary>
    /// <param name="text">The text, or <see langword="null"/> for a blank row.</param>
    /// <param name="layout">What a county says of its labels.</param>
    public static bool CanBegin(string? text, TableLayout layout) => text is not null && (IsLabel(text, layout) || SplitPair(text, layout) is not null || UnitAlone(text) is not null);

    /// <summary>Tells whether the text of a cell is a label and nothing else.</summary>
    public static bool IsLabel(string text, TableLayout layout) => FormLabels.Read(text, layout, out _) is not null;

    /// <summary>Returns the label and the value of a cell such as <c>项目名称：农村公路养护</c>, or <see langword="null"/>.</summary>
    public static (string Label, string Value)? SplitPair(string text, TableLayout layout)
    {
        // A second colon begins a second pair, as in 填报单位：某局　单位：元, which is a line and no cell.
        var colon = text.AsSpan().IndexOfAny('：', ':');
        return colon > 0 && text.AsSpan(colon + 1).IndexOfAny('：', ':') is var next && (next < 0 || !HasGap(text.AsSpan(colon + 1, next))) && !CellText.IsBlank(text.AsSpan(colon + 1)) && !IsLabel(text, layout) && IsLabel(text[..colon], layout) ? (text[..colon], text[(colon + 1)..]) : null;
    }

    // 单位：万元 in a cell of its own.
    private static UnitOfMeasure? UnitAlone(string text) =>
        text.AsSpan().IndexOfAny('：', ':') is var colon and > 0 && CellText.Compact(text[..colon]) is ("单位" or "金额单位") ? ColumnNames.MoneyUnitIn(text) : null;

    private static bool HasGap(ReadOnlySpan<char> text) => text.Trim().ContainsAny(' ', '\t', '\u3000');

    /// <summary>Reads all rows.</summary>
    /// <param name="stray">Takes the cells that are neither label nor value.</param>
    public void Read(ICollection<(int Row, TableCell Cell)> stray)
    {
        for (var row = 0; row < rows.Count; row++)
        {
            if (HasValuesBelow(row))
            {
                PairWithBelow(row);
            }
            else
            {
                PairWithin(row);
            }

            TakeParagraphs(row);
        }

        foreach (var (row, column) in Filled().Where(place => !taken.Contains(place)))
        {
            stray.Add((rows[row].Index, Cell(row, column)));
        }
    }

    private TableCell Cell(int row, int column) => rows[row].Cells[column];

    private IEnumerable<(int Row, int Column)> Filled() =>
        from row in Enumerable.Range(0, rows.Count)
        from column in FilledIn(row)
        select (row, column);

    private IEnumerable<int> FilledIn(int row) => Enumerable.Range(0, rows[row].Cells.Length).Where(column => !CellText.IsBlank(Cell(row, column).Text));

    // 实施期目标 | 年度目标 over the two goals: labels only, two at least, and below one of them a text that is none.
    private bool HasValuesBelow(int row)
    {
        var labels = FilledIn(row).ToList();
        return labels.Count >= 2 && row + 1 < rows.Count && labels.TrueForAll(column => IsLabel(Cell(row, column).Text, layout))
            && FilledIn(row + 1).All(column => !IsLabel(Cell(row + 1, column).Text, layout)) && labels.Exists(column => HasValueAt(row + 1, column));
    }

    private bool HasValueAt(int row, int column) => column < rows[row].Cells.Length && !CellText.IsBlank(Cell(row, column).Text);

    private bool HasBlankAt(int row, int column) => column < rows[row].Cells.Length && CellText.IsBlank(Cell(row, column).Text);

    private void PairWithBelow(int row)
    {
        foreach (var column in FilledIn(row))
        {
            taken.Add((row, column));
            if (HasValueAt(row + 1, column))
            {
                Add(Cell(row, column).Text, row + 1, column);
            }
        }
    }

    private void PairWithin(int row)
    {
        var filled = FilledIn(row).Where(column => !taken.Contains((row, column))).ToList();
        for (var index = 0; index < filled.Count; index++)
        {
            var (column, text) = (filled[index], Cell(row, filled[index]).Text);
            if (SplitPair(text, layout) is { } pair)
            {
                taken.Add((row, column));
                Entries.Add(Entry(pair.Label, Cell(row, column) with { Text = pair.Value }, row, column));
            }
            else if (UnitAlone(text) is { } unit)
            {
                taken.Add((row, column));
                UnitNamed = unit;
            }
            else if (IsLabel(text, layout))
            {
                taken.Add((row, column));
                if (index + 1 < filled.Count && !IsLabel(Cell(row, filled[index + 1]).Text, layout) && SplitPair(Cell(row, filled[index + 1]).Text, layout) is null)
                {
                    Add(text, row, filled[++index]);
                }
                else
                {
                    AddWithoutValue(text, row, column);
                }
            }
        }
    }

    // A label right before another one heads it. Otherwise its value was left blank.
    private void AddWithoutValue(string label, int row, int column)
    {
        UnitNamed = ColumnNames.MoneyUnitIn(label) ?? UnitNamed;
        if (HasBlankAt(row, column + 1))
        {
            Entries.Add(Entry(label, Cell(row, column + 1), row, column + 1));
        }
    }

    // A value may go on in the rows below its first, under a label that is not repeated.
    private void TakeParagraphs(int row)
    {
        var rest = FilledIn(row).Where(column => !taken.Contains((row, column))).ToList();
        var owners = rest.ConvertAll(column => Entries.FindLastIndex(entry => entry.Column == column && entry.LastRow == rows[row].Index - 1));
        if (rest.Count == 0 || rest[0] == 0 || owners.Contains(-1))
        {
            return;
        }

        foreach (var (column, owner) in rest.Zip(owners))
        {
            taken.Add((row, column));
            var entry = Entries[owner];
            Entries[owner] = entry with { Value = entry.Value with { Text = entry.Value.Text + "\n" + Cell(row, column).Text }, LastRow = rows[row].Index };
        }
    }

    private void Add(string label, int row, int column)
    {
        taken.Add((row, column));
        Entries.Add(Entry(label, Cell(row, column), row, column));
    }

    private FormEntry Entry(string label, TableCell value, int row, int column)
    {
        var field = FormLabels.Read(label, layout, out var rank);
        return new(label, field!.Value, rank, value, rows[row].Index, column, rows[row].Index);
    }
}
