using System.Globalization;
using System.Text.RegularExpressions;
using PerfGoals.Diagnostics;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Tables;

/// <summary>Turns a table of texts into typed goals, and remembers which cell became what.</summary>
public static partial class GoalTableBinder
{
    /// <summary>Reads a table as a declaration.</summary>
    /// <param name="table">The table.</param>
    /// <param name="source">What the table's source is called.</param>
    /// <exception cref="UnreadableDocumentException">No row of the table is a heading that names the columns of indicators, or no project follows it.</exception>
    public static DeclarationDocument Bind(GoalTable table, string source)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(source);
        var problems = new List<Diagnostic>();
        var layout = ColumnLayout.Recognize(table, problems) ?? throw new UnreadableDocumentException(new(
            "没有找到绩效目标表：表头应含有“一级指标”或“二级指标”、“三级指标”和“指标值”。",
            "No goal table was found: its heading must have 一级指标 or 二级指标, 三级指标 and 指标值."));
        var rows = new RowBinder(table, layout, BudgetUnitOf(table, layout), problems);
        for (var row = 0; row < table.Rows.Length; row++)
        {
            rows.Add(row);
        }

        var (unit, projects, rowsOfProjects) = rows.Complete();
        if (projects.IsEmpty)
        {
            // To find nothing wrong with nothing would look like a pass.
            throw new UnreadableDocumentException(new("表中只有表头，没有项目。", "The table has a heading and no projects."), table.Rows[layout.HeaderRow].FirstOrDefault().Line);
        }

        var title = TitleOf(table);
        var declaration = new Declaration
        {
            Title = title,
            FiscalYear = FiscalYearOf(title, table),
            Unit = unit,
            Projects = projects,
            Notes = [.. table.Before.Concat(table.After).Select(line => line.Text.Trim()).Where(text => !CellText.IsBlank(text) && text != title)],
        };
        return new DeclarationDocument
        {
            Source = source,
            Declaration = declaration,
            SourceMap = new TableSourceMap(table, layout, rowsOfProjects),
            Problems = [.. problems],
        };
    }

    private static UnitOfMeasure? BudgetUnitOf(GoalTable table, ColumnLayout layout)
    {
        var fromHeading = layout.ColumnOf(GoalField.Budget) is { } column ? ColumnNames.MoneyUnitIn(layout.Headings[column]) : null;
        return fromHeading ?? table.Before.Select(line => ColumnNames.MoneyUnitIn(line.Text)).FirstOrDefault(unit => unit is not null);
    }

    private static string? TitleOf(GoalTable table)
    {
        var lines = table.Before.Select(line => line.Text.Trim()).Where(text => !CellText.IsBlank(text)).ToList();
        return lines.Find(line => line.Contains("绩效", StringComparison.Ordinal)) ?? lines.FirstOrDefault();
    }

    private static int? FiscalYearOf(string? title, GoalTable table)
    {
        var lines = table.Before.Select(line => line.Text).Prepend(title ?? "");
        var match = lines.Select(line => Year().Match(CellText.Compact(line))).FirstOrDefault(match => match.Success);
        return match is null ? null : int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<![0-9])(20[0-9]{2})年")]
    private static partial Regex Year();
}
