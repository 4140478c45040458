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
        var headings = HeadingRows.Find(table, words).ToImmutableArray();
        if (headings.IsEmpty)
        {
            throw new UnreadableDocumentException(new(
                "没有找到绩效目标表：表头应含有“一级指标”或“二级指标”、“三级指标”和“指标值”。请确认文件是申报表，并检查表头是否完整。",
                "No goal table was found: its heading must have 一级指标 or 二级指标, 三级指标 and 指标值. See whether the file is a declaration and its heading is whole."));
        }

        var problems = new List<Diagnostic>();
        var parts = TablePart.AllOf(table, headings, problems);
        var above = parts[0].LinesAbove;
        var lines = new LineReader(above);
        var tables = ImmutableArray.CreateBuilder<TableReading>();
        var (unit, projects, places) = BindParts(table, parts, new RowBinder(words, problems), lines, tables, problems).Complete();
        if (projects.IsEmpty)
        {
            // To find nothing wrong with nothing would look like a pass.
            throw new UnreadableDocumentException(new(
                "表中只有表头，没有项目。请重新导出完整的表格。",
                "The table has a heading and no projects. Export the whole table again."), headings[0].Cells[0].Line);
        }

        ReportBetween(table, problems);
        var title = lines.ReadTitle();
        var below = parts.Skip(1).SelectMany(part => part.LinesAbove).Concat(table.After).ToList();
        var declaration = new Declaration
        {
            Title = title,
            FiscalYear = lines.ReadYear(title),
            Unit = unit == BudgetUnit.Unnamed ? lines.ReadUnit() : unit,
            Projects = projects,
            Notes = [.. above.Concat(below).Select(line => line.Text.Trim()).Where(text => !CellText.IsBlank(text) && text != title)],
        };
        return new DeclarationDocument
        {
            Source = source,
            Declaration = declaration,
            SourceMap = new TableSourceMap(places),
            Problems = [.. problems],
            Tables = tables.ToImmutable(),
            Lines = lines.Readings(below),
        };
    }

    /// <summary>Tells whether a table has a heading of goals, so that it can be bound if projects follow it.</summary>
    /// <param name="table">The table.</param>
    /// <param name="vocabulary">The words that are known; <see langword="null"/> for <see cref="Vocabulary.Default"/>.</param>
    public static bool HasHeading(GoalTable table, Vocabulary? vocabulary = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return HeadingRows.Find(table, vocabulary ?? Vocabulary.Default).Any();
    }

    private static RowBinder BindParts(GoalTable table, ImmutableArray<TablePart> parts, RowBinder binder, LineReader lines, ImmutableArray<TableReading>.Builder tables, List<Diagnostic> problems)
    {
        ColumnLayout? layout = null;
        UnitOfMeasure? unitAbove = null;
        var linesPassed = 0;
        for (var index = 0; index < parts.Length; index++)
        {
            var (part, heading) = (parts[index], parts[index].Heading);
            var isRepeated = false;
            if (layout?.IsRepeatedBy(heading) == true && part.Head is null)
            {
                isRepeated = true;
                binder.AddRepeatedHeading(heading.Cells[0].OfRow(heading.Last));
            }
            else
            {
                layout = ColumnLayout.Of(heading, table.Rows.AsSpan()[(heading.Last + 1)..part.End], problems, part.Head?.HasLongTermGoal == true);
            }

            var between = table.After.Skip(linesPassed).TakeWhile(line => line.NextRow <= heading.First || line.Line < heading.Cells[0].Line).ToList();
            linesPassed += between.Count;
            unitAbove = lines.ReadMoneyUnit(part.LinesAbove.Concat(between)) ?? unitAbove;
            var isForm = BindHead(part, layout, binder, unitAbove, problems);
            var budgetUnit = layout.ColumnOf(GoalField.Budget) is { } column ? ColumnNames.MoneyUnitIn(layout.Headings[column]) ?? part.Head?.BudgetUnit ?? unitAbove : null;
            if (!isRepeated)
            {
                tables.Add(new()
                {
                    Heading = heading.Cells[0].OfRow(heading.Last),
                    Columns = layout.Readings,
                    Labels = part.Head?.Readings(isForm) ?? [],
                    MoneyUnit = budgetUnit ?? part.Head?.BudgetUnit ?? unitAbove,
                });
            }

            var terms = new TermBlocks(part, layout, table, HasAnnualPart(parts, index));
            var longTerm = 0;
            for (var row = heading.Last + 1; row < part.End; row++)
            {
                var bound = new TableRow(row, table.Rows[row], layout);
                if (bound.Texts.All(CellText.IsBlank))
                {
                    binder.AddBlank(bound);
                }
                else if (FormHead.ReadClosing(row, table.Rows[row]) is { IsEmpty: false } closing && binder.Keep(closing))
                {
                    continue;
                }
                else if (terms.LongTermLabel(row) is { } block && binder.KeepLongTerm(block, bound, budgetUnit))
                {
                    longTerm += bound.HasIndicator ? 1 : 0;
                }
                else
                {
                    binder.Add(bound, budgetUnit);
                }
            }

            if (longTerm > 0)
            {
                problems.Add(ReadingProblems.Report(
                    ReadingProblems.LongTermIndicators, ReadingProblems.LongTermIndicatorsMessage.With(longTerm), binder.CurrentPath, heading.Cells[0].OfRow(heading.Last)));
            }
        }

        return binder;
    }

    private static bool HasAnnualPart(ImmutableArray<TablePart> parts, int index)
    {
        var start = index;
        while (start > 0 && parts[start].Head?.NamesProject != true)
        {
            start--;
        }

        var end = index + 1;
        while (end < parts.Length && parts[end].Head?.NamesProject != true)
        {
            end++;
        }

        return parts[start..end].Any(part => part.TermLabel is { } label && TermMarks.IsAnnual(label));
    }

    // Where the table has a column for a project's name, what stands above it is about all of them. Returns whether the head is a project's.
    private static bool BindHead(TablePart part, ColumnLayout layout, RowBinder binder, UnitOfMeasure? unitAbove, List<Diagnostic> problems)
    {
        if (part.Head is not { } head)
        {
            return false;
        }

        if (layout.ColumnOf(GoalField.ProjectName) is null && (head.NamesProject || (part.IsFirst && head.HasProject)))
        {
            binder.AddForm(head, unitAbove);
            return true;
        }

        binder.ReadUnit(head.Cells.UnitCode, head.Cells.UnitName);
        var rest = head.Entries.Where(entry => !(entry.Field is GoalField.UnitCode or GoalField.UnitName && entry == head.Entry(entry.Field)) && !CellText.IsBlank(entry.Value.Text)).Select(entry => $"{entry.Label} {entry.Value.Text}");
        if (StrayText.Report(rest, GoalPath.Declaration, head.LocationOf(GoalField.None)) is { } problem)
        {
            problems.Add(problem);
        }

        return false;
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
}
