using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>A heading of indicators with the rows below it, and the head of a form above it, if it has one.</summary>
internal sealed class TablePart
{
    private TablePart(HeadingRows heading)
    {
        Heading = heading;
    }

    /// <summary>Gets the heading.</summary>
    public HeadingRows Heading { get; }

    /// <summary>Gets the position after its last row.</summary>
    public int End { get; private init; }

    /// <summary>Gets whether the part is the first of its table.</summary>
    public bool IsFirst { get; private init; }

    /// <summary>Gets what the form says about its project, or <see langword="null"/>.</summary>
    public FormHead? Head { get; private init; }

    /// <summary>Gets the lines above the heading: a title may stand in the table, in a cell that spans it.</summary>
    public ImmutableArray<TableLine> LinesAbove { get; private init; }

    /// <summary>Gets what the heading, or the line right above it, says of how long a time the indicators are for, or <see langword="null"/>.</summary>
    public string? TermLabel { get; private init; }

    /// <summary>Divides a table at its headings.</summary>
    /// <param name="table">The table.</param>
    /// <param name="headings">Its headings, one at least.</param>
    /// <param name="layout">What a county says of its tables.</param>
    /// <param name="problems">Where to report cells above a heading that say nothing of a form.</param>
    public static ImmutableArray<TablePart> AllOf(GoalTable table, ImmutableArray<HeadingRows> headings, TableLayout layout, ICollection<Diagnostic> problems)
    {
        var starts = headings.Select((heading, part) => part == 0 ? 0 : StartOfHead(table, headings[part - 1].Last + 1, heading.First, layout)).Append(table.Rows.Length).ToList();
        return [.. headings.Select((heading, part) => Of(table, heading, starts[part], starts[part + 1], isFirst: part == 0, layout, problems))];
    }

    // Upwards from the heading as long as rows have labels in them or are titles of one cell.
    private static int StartOfHead(GoalTable table, int first, int heading, TableLayout layout)
    {
        var start = heading;
        for (var row = heading - 1; row >= first && (IsLineOfText(table.Rows[row]) || FormHead.HasLabel(table.Rows[row], layout) || (row > first && FormHead.HasLabel(table.Rows[row - 1], layout))); row--)
        {
            start = row;
        }

        // Lines alone may close the form above, unless a title that is repeated begins them.
        return Enumerable.Range(start, heading - start).Any(row => FormHead.HasLabel(table.Rows[row], layout))
            ? start
            : Enumerable.Range(start, heading - start).FirstOrDefault(row => IsTitle(table.Rows[row][0].Text), heading);
    }

    private static bool IsTitle(string text) => text.Split('\n').Any(line =>
        line.Contains("绩效", StringComparison.Ordinal) && line.AsSpan(0, line.LastIndexOfAny(['（', '(']) is > 0 and var bracket ? bracket : line.Length).TrimEnd().EndsWith("表", StringComparison.Ordinal));

    private static bool IsLineOfText(ImmutableArray<TableCell> row) => row.Count(cell => !CellText.IsBlank(cell.Text)) <= 1;

    private static TablePart Of(GoalTable table, HeadingRows heading, int start, int end, bool isFirst, TableLayout layout, ICollection<Diagnostic> problems)
    {
        var lines = (isFirst ? table.Before : []).ToBuilder();
        var rows = new List<(int Index, ImmutableArray<TableCell> Cells)>();
        for (var row = start; row < heading.First; row++)
        {
            if (table.Rows[row].Where(cell => !CellText.IsBlank(cell.Text)).ToList() is [var only] && !FormHead.HasLabel(table.Rows[row], layout) && !FollowsGoal(rows, table.Rows[row]))
            {
                lines.AddRange(only.Text.Split('\n').Select(line => new TableLine(line, only.Line)));
            }
            else
            {
                rows.Add((row, table.Rows[row]));
            }
        }

        var stray = new List<(int Row, TableCell Cell)>();
        var head = rows.Count == 0 ? null : FormHead.Read(rows, stray, layout);
        foreach (var cells in stray.GroupBy(entry => entry.Row))
        {
            if (StrayText.Report(cells.Select(entry => entry.Cell.Text), GoalPath.Declaration, cells.First().Cell.OfRow(cells.Key)) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return new(heading)
        {
            End = end,
            IsFirst = isFirst,
            Head = head,
            LinesAbove = lines.ToImmutable(),
            TermLabel = new[] { lines.LastOrDefault().Text ?? "" }.Concat(heading.Texts.TakeWhile(text => ColumnNames.Read(text, out _) == GoalField.None)).FirstOrDefault(text => TermMarks.Of(text) is not null),
        };
    }

    // A goal of several rows leaves its label's column blank from the second on.
    private static bool FollowsGoal(List<(int Index, ImmutableArray<TableCell> Cells)> rows, ImmutableArray<TableCell> row) =>
        rows.Count > 0 && CellText.IsBlank(row[0].Text);
}
