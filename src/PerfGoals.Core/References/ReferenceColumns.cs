using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using PerfGoals.Goals;
using PerfGoals.Tables;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.References;

/// <summary>Which column of a table of reference data is what, by its heading.</summary>
internal sealed partial class ReferenceColumns
{
    private static readonly FrozenSet<string> SecretHeadings = new[] { "是否涉密", "涉密", "涉密项目", "是否涉密项目", "是否为涉密项目", "涉密情况" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly Dictionary<GoalField, int> columnOf;

    private ReferenceColumns(int headingRow, Dictionary<GoalField, int> columnOf, int? secret, UnitOfMeasure? moneyUnit, int? fiscalYear)
    {
        HeadingRow = headingRow;
        this.columnOf = columnOf;
        Secret = secret;
        MoneyUnit = moneyUnit;
        FiscalYear = fiscalYear;
    }

    /// <summary>Gets the row of the heading, from 0.</summary>
    public int HeadingRow { get; }

    /// <summary>Gets the column that says which projects are secret, from 0, or <see langword="null"/>.</summary>
    public int? Secret { get; }

    /// <summary>Gets the unit that the heading or a line above it gives for budgets.</summary>
    public UnitOfMeasure? MoneyUnit { get; }

    /// <summary>Gets the year that a line above the heading names, or <see langword="null"/> where there is none or several.</summary>
    public int? FiscalYear { get; }

    /// <summary>Gets whether the table lists projects.</summary>
    public bool IsBook => columnOf.ContainsKey(GoalField.ProjectName);

    /// <summary>Returns the column of a field, from 0, or <see langword="null"/>.</summary>
    public int? ColumnOf(GoalField field) => columnOf.TryGetValue(field, out var column) ? column : null;

    /// <summary>Finds the heading: the first row that names the code of units, and their names or projects.</summary>
    public static ReferenceColumns? Find(GoalTable table)
    {
        for (var row = 0; row < table.Rows.Length; row++)
        {
            var columns = new Dictionary<GoalField, int>();
            int? secret = null;
            for (var column = 0; column < table.Rows[row].Length; column++)
            {
                var text = table.Rows[row][column].Text;
                if (SecretHeadings.Contains(CellText.Compact(text)))
                {
                    secret ??= column;
                }
                else if (ColumnNames.Read(text, out _) is var field && field != GoalField.None)
                {
                    columns.TryAdd(field, column);
                }
            }

            if (columns.ContainsKey(GoalField.UnitCode) && (columns.ContainsKey(GoalField.ProjectName) || columns.ContainsKey(GoalField.UnitName)))
            {
                var above = table.Before.Select(line => line.Text).Concat(table.Rows.Take(row).SelectMany(cells => cells.Select(cell => cell.Text))).ToList();
                var heading = columns.TryGetValue(GoalField.Budget, out var budget) ? ColumnNames.MoneyUnitIn(table.Rows[row][budget].Text) : null;
                return new(row, columns, secret, heading ?? above.Select(ColumnNames.MoneyUnitIn).FirstOrDefault(unit => unit is not null), YearIn(above));
            }
        }

        return null;
    }

    private static int? YearIn(IEnumerable<string> lines)
    {
        var years = lines.SelectMany(line => Year().Matches(CellText.Compact(line))).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();
        return years.Count == 1 ? int.Parse(years[0], CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex("(?<![0-9])(20[0-9]{2})年")]
    private static partial Regex Year();
}
