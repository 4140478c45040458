using System.Collections.Immutable;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>The row or the two rows that head a table.</summary>
/// <remarks>
/// In two rows the upper one names the columns that the lower leaves blank, and spans the others: 项目名称 | 绩效指标 over a blank, 一级指标, 二级指标.
/// </remarks>
internal sealed class HeadingRows
{
    private HeadingRows(int first, int last, ImmutableArray<TableCell> cells, TableHeading heading)
    {
        First = first;
        Last = last;
        Heading = heading;
        Texts = [.. cells.Select(cell => cell.Text)];
        Lines = [.. cells.Select(cell => cell.Line)];
    }

    /// <summary>Gets the index of the upper row.</summary>
    public int First { get; }

    /// <summary>Gets the index of the lower row, which is the same where there is one row.</summary>
    public int Last { get; }

    /// <summary>Gets the heading, to hold rows against.</summary>
    public TableHeading Heading { get; }

    /// <summary>Gets the headings as the table spells them.</summary>
    public ImmutableArray<string> Texts { get; }

    /// <summary>Gets the lines that they stand on.</summary>
    public ImmutableArray<int?> Lines { get; }

    /// <summary>Finds every heading of a table, from the top.</summary>
    public static ImmutableArray<HeadingRows> FindAll(GoalTable table, Vocabulary vocabulary)
    {
        var found = ImmutableArray.CreateBuilder<HeadingRows>();
        for (var row = 0; row < table.Rows.Length; row++)
        {
            if (NamesIn(table.Rows[row]) < 2)
            {
                continue;
            }

            var hasUpper = row > 0 && (found.Count == 0 || found[^1].Last < row - 1) && NamesIn(table.Rows[row - 1]) >= 2;
            var cells = hasUpper ? Merge(table.Rows[row - 1], table.Rows[row]) : table.Rows[row];
            if (TableHeading.Read(cells.Select(cell => cell.Text), vocabulary) is { } heading)
            {
                found.Add(new(hasUpper ? row - 1 : row, row, cells, heading));
            }
        }

        return found.ToImmutable();
    }

    private static int NamesIn(ImmutableArray<TableCell> row) => row.Count(cell => TableHeading.IsColumnName(cell.Text));

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
