using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Tables;

/// <summary>Turns a table of texts into typed goals, and remembers which cell became what.</summary>
public static class GoalTableBinder
{
    /// <summary>Reads a table as a declaration. Below a second heading its columns may be others.</summary>
    /// <param name="table">The table.</param>
    /// <param name="source">What the table's source is called.</param>
    /// <param name="vocabulary">The words that are known; <see langword="null"/> for <see cref="Vocabulary.Default"/>.</param>
    /// <exception cref="UnreadableDocumentException">No row of the table is a heading that names the columns of indicators, or no project follows it.</exception>
    public static DeclarationDocument Bind(GoalTable table, string source, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(source);
        var words = vocabulary ?? Vocabulary.Default;
        var headings = HeadingRows.FindAll(table, words);
        if (headings.IsEmpty)
        {
            throw new UnreadableDocumentException(new(
                "没有找到绩效目标表：表头应含有“一级指标”或“二级指标”、“三级指标”和“指标值”。请确认文件是申报表，并检查表头是否完整。",
                "No goal table was found: its heading must have 一级指标 or 二级指标, 三级指标 and 指标值. See whether the file is a declaration and its heading is whole."));
        }

        var problems = new List<Diagnostic>();
        var above = LinesAbove(table, headings[0].First, problems);
        var (unit, projects, rowsOfProjects) = BindRows(table, headings, above, new RowBinder(words, problems), problems).Complete();
        if (projects.IsEmpty)
        {
            // To find nothing wrong with nothing would look like a pass.
            throw new UnreadableDocumentException(new(
                "表中只有表头，没有项目。请重新导出完整的表格。",
                "The table has a heading and no projects. Export the whole table again."), headings[0].Lines[0]);
        }

        ReportBetween(table, problems);
        var title = TitleOf(above);
        var declaration = new Declaration
        {
            Title = title,
            FiscalYear = FiscalYearOf(title, above),
            Unit = unit,
            Projects = projects,
            Notes = [.. above.Concat(table.After).Select(line => line.Text.Trim()).Where(text => !CellText.IsBlank(text) && text != title)],
        };
        return new DeclarationDocument
        {
            Source = source,
            Declaration = declaration,
            SourceMap = new TableSourceMap(rowsOfProjects),
            Problems = [.. problems],
        };
    }

    private static RowBinder BindRows(GoalTable table, ImmutableArray<HeadingRows> headings, ImmutableArray<TableLine> above, RowBinder binder, List<Diagnostic> problems)
    {
        ColumnLayout? layout = null;
        var unitAbove = LastMoneyUnitIn(above);
        var linesPassed = 0;
        for (var part = 0; part < headings.Length; part++)
        {
            var heading = headings[part];
            var end = part + 1 < headings.Length ? headings[part + 1].First : table.Rows.Length;
            if (layout?.IsRepeatedBy(heading) == true)
            {
                binder.AddRepeatedHeading(SourceLocation.OfRow(heading.Last + 1, heading.Lines[0]));
            }
            else
            {
                layout = ColumnLayout.Of(heading, table.Rows.AsSpan()[(heading.Last + 1)..end], problems);
            }

            var between = table.After.Skip(linesPassed).TakeWhile(line => line.Line < heading.Lines[0]).ToList();
            linesPassed += between.Count;
            unitAbove = LastMoneyUnitIn(between) ?? unitAbove;
            var budgetUnit = layout.ColumnOf(GoalField.Budget) is { } column ? ColumnNames.MoneyUnitIn(layout.Headings[column]) ?? unitAbove : null;
            for (var row = heading.Last + 1; row < end; row++)
            {
                var bound = new TableRow(row, table.Rows[row], layout);
                if (bound.Texts.All(CellText.IsBlank))
                {
                    binder.AddBlank(bound);
                }
                else
                {
                    binder.Add(bound, budgetUnit);
                }
            }
        }

        return binder;
    }

    // A title may stand in the table, in a cell that spans it.
    private static ImmutableArray<TableLine> LinesAbove(GoalTable table, int headerRow, List<Diagnostic> problems)
    {
        var lines = table.Before.ToBuilder();
        for (var row = 0; row < headerRow; row++)
        {
            var filled = table.Rows[row].Where(cell => !CellText.IsBlank(cell.Text)).ToList();
            if (filled.Count == 1)
            {
                lines.AddRange(filled[0].Text.Split('\n').Select(line => new TableLine(line, filled[0].Line)));
            }
            else if (StrayText.Report(filled.Select(cell => cell.Text), GoalPath.Declaration, SourceLocation.OfRow(row + 1, table.Rows[row].FirstOrDefault().Line)) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return lines.ToImmutable();
    }

    // Text that interrupts the rows may be part of a cell, which a note below the table cannot.
    private static void ReportBetween(GoalTable table, List<Diagnostic> problems)
    {
        var row = 0;
        foreach (var line in table.After)
        {
            while (row < table.Rows.Length && !(table.Rows[row].FirstOrDefault().Line > line.Line))
            {
                row++;
            }

            if (row < table.Rows.Length && StrayText.Report([line.Text], GoalPath.Declaration, SourceLocation.OfRow(row, line.Line)) is { } problem)
            {
                problems.Add(problem);
            }
        }
    }

    private static UnitOfMeasure? LastMoneyUnitIn(IEnumerable<TableLine> lines) =>
        lines.Select(line => ColumnNames.MoneyUnitIn(line.Text)).LastOrDefault(unit => unit is not null);

    private static string? TitleOf(ImmutableArray<TableLine> above)
    {
        var lines = above.Select(line => line.Text.Trim()).Where(text => !CellText.IsBlank(text)).ToList();
        return lines.Find(line => line.Contains("绩效", StringComparison.Ordinal)) ?? lines.FirstOrDefault();
    }

    private static int? FiscalYearOf(string? title, ImmutableArray<TableLine> above) =>
        above.Select(line => line.Text).Prepend(title ?? "").Select(FiscalYearText.In).FirstOrDefault(year => year is not null);
}
