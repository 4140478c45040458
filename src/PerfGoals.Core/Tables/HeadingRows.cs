using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>The row or the rows that head a table.</summary>
/// <remarks>
/// In two rows the upper one names the columns that the lower leaves blank, and spans the others: 项目名称 | 绩效指标 over a blank, 一级指标, 二级指标.
/// Below 实施周期指标 and 年度指标 a further row may name what stands in each: 指标值 and 指标值.
/// </remarks>
internal sealed class HeadingRows
{
    private static readonly string[] GroupEndings = ["指标", "指标体系", "信息", "情况", "目标", "内容", "要求"];

    // How many rows below a heading tell what its columns hold.
    private const int TellingRows = 40;

    private HeadingRows(int first, int last, ImmutableArray<TableCell> cells, TableHeading heading, ImmutableArray<TableCell> upper, bool isPlaced = false)
    {
        IsPlaced = isPlaced;
        Numbers = NumbersOf(cells);
        First = first;
        Last = last;
        Heading = heading;
        Texts = [.. cells.Select(cell => cell.Text)];
        Cells = cells;
        Terms = [.. Texts.Select((text, column) => TermMarks.Of(text) ?? TermAbove(upper, column))];
    }

    /// <summary>Gets the index of the upper row.</summary>
    public int First { get; }

    /// <summary>Gets the index of the lower row, which is the same where there is one row, and the one above <see cref="First"/> where there is none.</summary>
    public int Last { get; }

    /// <summary>Gets the row that is named as the place of the heading: the lower one, or the first below where there is no heading.</summary>
    public int Row => Math.Max(First, Last);

    /// <summary>Gets whether a layout says where the heading is, or that there is none.</summary>
    public bool IsPlaced { get; }

    /// <summary>Gets whether there is no heading, only columns.</summary>
    public bool IsMissing => Last < First;

    /// <summary>Gets the heading, to hold rows against.</summary>
    public TableHeading Heading { get; }

    /// <summary>Gets the headings as the table spells them.</summary>
    public ImmutableArray<string> Texts { get; }

    /// <summary>Gets the cells that they stand in.</summary>
    public ImmutableArray<TableCell> Cells { get; }

    /// <summary>Gets the numbers of the columns, from 1.</summary>
    public ImmutableArray<int> Numbers { get; }

    /// <summary>Gets for each column whether it is for the year or for several, as far as it or what spans it says so.</summary>
    public ImmutableArray<Term?> Terms { get; }

    /// <summary>Finds every heading of a table, from the top.</summary>
    /// <remarks>The rows below a heading are looked at only when the next one is asked for.</remarks>
    /// <param name="table">The table.</param>
    /// <param name="vocabulary">The words that are known.</param>
    /// <param name="layout">What a county says of its tables; where it says which row the heading is, no other is one.</param>
    public static IEnumerable<HeadingRows> Find(GoalTable table, Vocabulary vocabulary, TableLayout layout)
    {
        var placed = layout.PlacesRows ? [.. PlacedIn(table, vocabulary, layout)] : new List<HeadingRows>();
        var areas = placed.Select(heading => AreaOf(heading.Cells)).ToHashSet();
        return placed.Count == 0
            ? NamedIn(table, vocabulary, layout)
            : placed.Concat(NamedIn(table, vocabulary, layout).Where(heading => !areas.Contains(AreaOf(heading.Cells)))).OrderBy(heading => heading.First);
    }

    private static IEnumerable<HeadingRows> PlacedIn(GoalTable table, Vocabulary vocabulary, TableLayout layout)
    {
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var cells = table.Rows[row];
            if (cells.IsEmpty || (cells[0].Place?.Row ?? (row + 1)) != (layout.FirstRow ?? layout.HeadingRow))
            {
                continue;
            }

            if (layout.FirstRow is not null)
            {
                ImmutableArray<TableCell> blank = [.. cells.Select(cell => cell with { Text = "" })];
                yield return new(row, row - 1, blank, Placed(blank, vocabulary, layout), [], isPlaced: true);
            }
            else
            {
                var hasUpper = row > 0 && IsUpper(table.Rows[row - 1], layout);
                var merged = hasUpper ? Merge(table.Rows[row - 1], cells) : cells;
                yield return new(hasUpper ? row - 1 : row, row, merged, Placed(merged, vocabulary, layout), hasUpper ? table.Rows[row - 1] : [], isPlaced: true);
            }
        }
    }

    private static TableHeading Placed(ImmutableArray<TableCell> cells, Vocabulary vocabulary, TableLayout layout) =>
        TableHeading.Placed([.. cells.Select(cell => cell.Text)], NumbersOf(cells), vocabulary, layout);

    private static IEnumerable<HeadingRows> NamedIn(GoalTable table, Vocabulary vocabulary, TableLayout layout)
    {
        var lastOfFound = -1;
        for (var row = 0; row < table.Rows.Length; row++)
        {
            if (NamesIn(table.Rows[row], layout) < 2)
            {
                continue;
            }

            var hasUpper = row > 0 && lastOfFound < row - 1 && IsUpper(table.Rows[row - 1], layout);
            var cells = hasUpper ? Merge(table.Rows[row - 1], table.Rows[row]) : table.Rows[row];
            var upper = hasUpper ? table.Rows[row - 1] : [];
            if (row + 1 < table.Rows.Length && IsLower(table.Rows[row + 1], cells)
                && Read(table, Merge(cells, table.Rows[row + 1]), row + 1, vocabulary, layout) is { } whole)
            {
                yield return new(hasUpper ? row - 1 : row, row + 1, Merge(cells, table.Rows[row + 1]), whole, cells);
                row++;
                lastOfFound = row;
            }
            else if (Read(table, cells, row, vocabulary, layout) is { } heading)
            {
                yield return new(hasUpper ? row - 1 : row, row, cells, heading, upper);
                lastOfFound = row;
            }
        }
    }

    private static TableHeading? Read(GoalTable table, ImmutableArray<TableCell> cells, int last, Vocabulary vocabulary, TableLayout layout)
    {
        ImmutableArray<string> texts = [.. cells.Select(cell => cell.Text)];
        return TableHeading.Read(texts, NumbersOf(cells), vocabulary, layout)
            ?? TableHeading.ReadShifted(texts, column => TextsBelow(table, last, column), vocabulary, layout);
    }

    private static ImmutableArray<int> NumbersOf(ImmutableArray<TableCell> cells) => [.. cells.Select((cell, column) => cell.Place?.Column ?? (column + 1))];

    private static TableArea? AreaOf(ImmutableArray<TableCell> cells) => cells.FirstOrDefault().Place?.Area;

    private static IEnumerable<string> TextsBelow(GoalTable table, int row, int column) =>
        table.Rows.Skip(row + 1).Take(TellingRows).Where(below => column < below.Length).Select(below => below[column].Text);

    // A row of labels and values above the heading names columns too, and holds something else besides.
    private static bool IsUpper(ImmutableArray<TableCell> row, TableLayout layout) =>
        row.Count(cell => Names(cell, layout)) >= 2 && row.All(cell => IsBlank(cell) || Names(cell, layout) || IsGroup(cell));

    // Below what spans several columns stand their names; the levels, which it does not span, are blank there.
    private static bool IsLower(ImmutableArray<TableCell> row, ImmutableArray<TableCell> above)
    {
        var filled = Enumerable.Range(0, row.Length).Where(column => !IsBlank(row[column])).ToList();
        return filled.Count > 0 && row.Length == above.Length
            && filled.TrueForAll(column => ColumnNames.Read(row[column].Text, out _) is GoalField.Target or GoalField.Comparison or GoalField.Unit or GoalField.Weight);
    }

    private static bool Names(TableCell cell, TableLayout layout) => TableHeading.IsColumnName(cell.Text, layout) || TermMarks.Of(cell.Text) is not null;

    // What heads several columns at once: 绩效指标体系, 项目基本情况.
    private static bool IsGroup(TableCell cell) => CellText.Compact(cell.Text) is { Length: <= 12 } text && Array.Exists(GroupEndings, ending => text.EndsWith(ending, StringComparison.Ordinal));

    // A cell above that spans several columns is followed by blank ones.
    private static Term? TermAbove(ImmutableArray<TableCell> upper, int column)
    {
        var spanning = upper.Take(column + 1).LastOrDefault(cell => !IsBlank(cell));
        return spanning.Text is { } text ? TermMarks.Of(text) : null;
    }

    private static int NamesIn(ImmutableArray<TableCell> row, TableLayout layout) => row.Count(cell => TableHeading.IsColumnName(cell.Text, layout));

    // A cell that spans columns makes the upper row shorter, so that it can be counted from its ends only.
    private static ImmutableArray<TableCell> Merge(ImmutableArray<TableCell> upper, ImmutableArray<TableCell> lower)
    {
        var merged = lower.ToBuilder();
        for (var column = 0; column < lower.Length && (upper.Length == lower.Length || IsBlank(lower[column])); column++)
        {
            merged[column] = IsBlank(lower[column]) && column < upper.Length ? upper[column] : lower[column];
        }

        for (var fromEnd = 1; fromEnd <= Math.Min(upper.Length, lower.Length) && IsBlank(merged[^fromEnd]); fromEnd++)
        {
            merged[^fromEnd] = upper[^fromEnd];
        }

        return merged.ToImmutable();
    }

    private static bool IsBlank(TableCell cell) => CellText.IsBlank(cell.Text);
}
