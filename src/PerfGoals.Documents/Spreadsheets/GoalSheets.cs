using System.Collections.Immutable;
using PerfGoals.Diagnostics;
using PerfGoals.Documents.Grids;
using PerfGoals.Documents.Text;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Tables;

namespace PerfGoals.Documents.Spreadsheets;

/// <summary>Finds the goal tables among the sheets of a workbook, and says what else there is.</summary>
internal static class GoalSheets
{
    /// <summary>Puts the sheets with goals one below the other.</summary>
    /// <param name="sheets">The sheets.</param>
    /// <param name="options">How to read.</param>
    public static TableContent Join(List<Worksheet> sheets, ReadOptions options)
    {
        var tables = new List<GoalTable>();
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var mostCells = options.MaxCells;
        foreach (var sheet in sheets)
        {
            if (!options.Layout.Reads(sheet.Grid.Area))
            {
                problems.Add(NotRead(sheet, ReadingProblems.SheetSkippedMessage.With(sheet.Name)));
                continue;
            }

            var table = TableOf(sheet, ref mostCells);
            if (GoalTableBinder.HasHeading(table, options.Vocabulary, options.Layout))
            {
                tables.Add(table);
                problems.AddRange(ProblemsOf(sheet));
            }
            else if (!table.Rows.IsEmpty || !table.Before.IsEmpty)
            {
                problems.Add(NotRead(sheet, ReadingProblems.SheetNotReadMessage.With(sheet.Name)));
            }

            problems.AddRange(UnreadOf(sheet));
        }

        problems.AddRange(options.Layout.UnusedAreas(sheets.Select(sheet => sheet.Grid.Area)));

        return new(GoalTables.Join(tables), problems.ToImmutable());
    }

    /// <summary>Returns a sheet as a table.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="mostCells">How many cells there may still be.</param>
    public static GoalTable TableOf(Worksheet sheet, ref int mostCells) => LinesBelow.Separate(sheet.Grid.ToRows(ref mostCells));

    private static IEnumerable<Diagnostic> UnreadOf(Worksheet sheet)
    {
        var location = SourceLocation.OfRow(1, null, sheet.Grid.Area);
        if (sheet.Drawing.Pictures > 0)
        {
            yield return ReadingProblems.Report(ReadingProblems.UnreadContent, ReadingProblems.UnreadPicturesMessage.With(sheet.Drawing.Pictures), GoalPath.Declaration, location);
        }

        if (sheet.Drawing.Objects > 0)
        {
            yield return ReadingProblems.Report(ReadingProblems.UnreadContent, ReadingProblems.UnreadObjectsMessage.With(sheet.Drawing.Objects), GoalPath.Declaration, location);
        }
    }

    private static Diagnostic NotRead(Worksheet sheet, BoundMessage message) =>
        ReadingProblems.Report(ReadingProblems.SheetNotRead, message, GoalPath.Declaration, SourceLocation.OfRow(1, null, sheet.Grid.Area));

    private static IEnumerable<Diagnostic> ProblemsOf(Worksheet sheet)
    {
        var area = sheet.Grid.Area;
        if (sheet.IsHidden)
        {
            yield return ReadingProblems.Report(
                ReadingProblems.HiddenContent, ReadingProblems.HiddenSheetMessage.With(sheet.Name), GoalPath.Declaration, SourceLocation.OfRow(1, null, area));
        }

        if (sheet.HiddenRows.Length + sheet.HiddenColumns.Length > 0)
        {
            yield return ReadingProblems.Report(
                ReadingProblems.HiddenContent,
                ReadingProblems.HiddenRowsMessage.With(sheet.Name, sheet.HiddenRows.Length, sheet.HiddenColumns.Length),
                GoalPath.Declaration,
                sheet.HiddenRows.IsEmpty ? SourceLocation.OfCell(1, sheet.HiddenColumns[0], null, null, area) : SourceLocation.OfRow(sheet.HiddenRows[0], null, area));
        }

        if (sheet.FormulasWithoutValue is [var first, ..] formulas)
        {
            yield return ReadingProblems.Report(
                ReadingProblems.FormulaWithoutValue,
                ReadingProblems.FormulaWithoutValueMessage.With(formulas.Length),
                GoalPath.Declaration,
                SourceLocation.OfCell(first.Row, first.Column, null, null, area));
        }
    }
}
