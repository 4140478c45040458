using System.Collections.Immutable;
using System.Globalization;
using PerfGoals.Goals;
using PerfGoals.Sources;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Tables;

/// <summary>Reads the lines outside of a table: title, year, declaring unit and unit of amounts.</summary>
/// <param name="above">The lines above the first heading.</param>
internal sealed class LineReader(ImmutableArray<TableLine> above)
{
    private readonly List<(TableLine Line, GoalField Field, string Value)> used = [];

    /// <summary>Returns the title, or <see langword="null"/>.</summary>
    public string? ReadTitle()
    {
        var lines = above.Where(line => !CellText.IsBlank(line.Text)).ToList();
        var index = lines.FindIndex(line => line.Text.Contains("绩效", StringComparison.Ordinal));
        return lines.Count == 0 ? null : Use(lines[Math.Max(index, 0)], GoalField.Title, lines[Math.Max(index, 0)].Text.Trim());
    }

    /// <summary>Returns the fiscal year: that of the title, or the first of another line.</summary>
    /// <param name="title">The title.</param>
    public int? ReadYear(string? title)
    {
        foreach (var line in above.OrderBy(line => line.Text.Trim() != title))
        {
            if (FiscalYearText.In(line.Text) is { } year)
            {
                Use(line, GoalField.FiscalYear, year.ToString(CultureInfo.InvariantCulture));
                return year;
            }
        }

        return null;
    }

    /// <summary>Returns the declaring unit, both parts blank where no line names one.</summary>
    public BudgetUnit ReadUnit()
    {
        foreach (var line in above)
        {
            if (UnitLine.Read(line) is { } unit)
            {
                Use(line, GoalField.UnitName, $"{unit.Code} {unit.Name}".Trim());
                return unit;
            }
        }

        return new("", "");
    }

    /// <summary>Returns the unit of money that the last of some lines names, or <see langword="null"/>.</summary>
    public UnitOfMeasure? ReadMoneyUnit(IEnumerable<TableLine> lines)
    {
        foreach (var line in lines.Reverse())
        {
            if (ColumnNames.MoneyUnitIn(line.Text) is { } unit)
            {
                Use(line, GoalField.Budget, unit.Symbol);
                return unit;
            }
        }

        return null;
    }

    /// <summary>Returns what each line gave, and those that are kept as notes.</summary>
    /// <param name="after">The lines below the first heading.</param>
    public ImmutableArray<LineReading> Readings(IEnumerable<TableLine> after)
    {
        var readings = ImmutableArray.CreateBuilder<LineReading>();
        foreach (var line in above.Concat(after).Where(line => !CellText.IsBlank(line.Text)))
        {
            var gave = used.Where(entry => entry.Line == line).OrderBy(entry => entry.Field).ToList();
            readings.AddRange(gave.Select(entry => new LineReading(entry.Field, line.Text.Trim(), entry.Value, line.Line)));
            if (gave.Count == 0)
            {
                readings.Add(new(GoalField.None, line.Text.Trim(), "", line.Line));
            }
        }

        return readings.ToImmutable();
    }

    private string Use(TableLine line, GoalField field, string value)
    {
        used.Add((line, field, value));
        return value;
    }
}
