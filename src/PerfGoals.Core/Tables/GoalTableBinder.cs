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
    /// <param name="layout">What a county says of its tables; <see langword="null"/> for nothing.</param>
    /// <exception cref="UnreadableDocumentException">No row of the table is a heading that names the columns of indicators, or no project follows it.</exception>
    public static DeclarationDocument Bind(GoalTable table, string source, Vocabulary? vocabulary = null, TableLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(source);
        var words = vocabulary ?? Vocabulary.Default;
        var given = layout ?? TableLayout.Default;
        var headings = HeadingRows.Find(table, words, given).ToImmutableArray();
        if (headings.IsEmpty)
        {
            throw new UnreadableDocumentException(new(
                "没有找到绩效目标表：表头应含有“一级指标”或“二级指标”、“三级指标”和“指标值”。请确认文件是申报表，并检查表头是否完整；用词特殊或没有表头的，可用版式文件写明。",
                "No goal table was found: its heading must have 一级指标 or 二级指标, 三级指标 and 指标值. See whether the file is a declaration and its heading is whole; where it uses other words or there is none, a layout file can say what is what."));
        }

        var problems = new List<Diagnostic>();
        var parts = TablePart.AllOf(table, headings, given, problems);
        var above = parts[0].LinesAbove;
        var lines = new LineReader(above);
        var tables = ImmutableArray.CreateBuilder<TableReading>();
        var (unit, projects, places) = BindParts(table, parts, given, new RowBinder(words, problems), lines, tables, problems).Complete();
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
    /// <param name="layout">What a county says of its tables; <see langword="null"/> for nothing.</param>
    public static bool HasHeading(GoalTable table, Vocabulary? vocabulary = null, TableLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        return HeadingRows.Find(table, vocabulary ?? Vocabulary.Default, layout ?? TableLayout.Default).Any();
    }

    private static RowBinder BindParts(GoalTable table, ImmutableArray<TablePart> parts, TableLayout given, RowBinder binder, LineReader lines, ImmutableArray<TableReading>.Builder tables, List<Diagnostic> problems)
    {
        ColumnLayout? layout = null;
        UnitOfMeasure? unitAbove = null;
        var linesPassed = 0;
        var (declared, keptTerm) = (given.DeclaresLongTerm ? Term.Long : Term.Annual, false);
        for (var index = 0; index < parts.Length; index++)
        {
            var (part, heading) = (parts[index], parts[index].Heading);
            var isRepeated = false;
            if (layout?.IsRepeatedBy(heading) == true && part.Head is null)
            {
                isRepeated = true;
                if (!heading.IsMissing)
                {
                    binder.AddRepeatedHeading(heading.Cells[0].OfRow(heading.Row));
                }
            }
            else
            {
                layout = ColumnLayout.Of(heading, table.Rows.AsSpan()[(heading.Last + 1)..part.End], given, problems, part.Head?.HasLongTermGoal == true);
            }

            var between = table.After.Skip(linesPassed).TakeWhile(line => line.NextRow <= heading.First || line.Line < heading.Cells[0].Line).ToList();
            linesPassed += between.Count;
            unitAbove = given.MoneyUnit ?? lines.ReadMoneyUnit(part.LinesAbove.Concat(between)) ?? unitAbove;
            var isForm = BindHead(part, layout, binder, unitAbove, problems);
            var budgetUnit = layout.ColumnOf(GoalField.Budget) is { } column ? given.MoneyUnit ?? ColumnNames.MoneyUnitIn(layout.Headings[column]) ?? part.Head?.BudgetUnit ?? unitAbove : null;
            if (!isRepeated)
            {
                tables.Add(new()
                {
                    Heading = heading.Cells[0].OfRow(heading.Row),
                    Columns = layout.Readings,
                    Labels = part.Head?.Readings(isForm) ?? [],
                    MoneyUnit = budgetUnit ?? part.Head?.BudgetUnit ?? unitAbove,
                });
            }

            var terms = new TermBlocks(part, layout, table, declared, HasPartFor(declared, parts, index));
            var kept = 0;
            for (var row = heading.Last + 1; row < part.End; row++)
            {
                var bound = new TableRow(row, table.Rows[row], layout);
                if (bound.Texts.All(CellText.IsBlank))
                {
                    binder.AddBlank(bound);
                }
                else if (FormHead.ReadClosing(row, table.Rows[row], given) is { IsEmpty: false } closing && binder.Keep(closing))
                {
                    continue;
                }
                else if (terms.OtherTermLabel(row) is { } block && binder.KeepOtherTerm(block, bound, budgetUnit))
                {
                    kept += bound.HasIndicator ? 1 : 0;
                }
                else
                {
                    binder.Add(bound, budgetUnit);
                }
            }

            keptTerm |= layout.KeptTerm || kept > 0;
            if (kept > 0)
            {
                var message = given.DeclaresLongTerm ? ReadingProblems.AnnualIndicatorsMessage : ReadingProblems.LongTermIndicatorsMessage;
                problems.Add(ReadingProblems.Report(ReadingProblems.LongTermIndicators, message.With(kept), binder.CurrentPath, heading.Cells[0].OfRow(heading.Row)));
            }
        }

        problems.AddRange(LayoutUse.UnusedBy(given, [.. parts.Select(part => part.Heading)], tables, keptTerm));
        return binder;
    }

    private static bool HasPartFor(Term term, ImmutableArray<TablePart> parts, int index)
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

        return parts[start..end].Any(part => part.TermLabel is { } label && TermMarks.Is(term, label));
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
