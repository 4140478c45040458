using System.Collections.Frozen;
using System.Collections.Immutable;
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
    private static readonly FrozenSet<string> SecretHeadings = new[]
    {
        "是否涉密", "涉密", "涉密项目", "是否涉密项目", "是否为涉密项目", "涉密情况", "涉密标识", "涉密标志", "涉密等级", "涉密级别", "是否保密", "保密级别", "保密等级",
        "密级", "密级标识", "密级标志", "项目密级", "定密级别", "秘密等级", "secret",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<GoalField, int> columnOf;

    private ReferenceColumns(int headingRow, Dictionary<GoalField, int> columnOf, ImmutableArray<int> secret, UnitOfMeasure? moneyUnit, int? fiscalYear)
    {
        HeadingRow = headingRow;
        this.columnOf = columnOf;
        Secret = secret;
        MoneyUnit = moneyUnit;
        FiscalYear = fiscalYear;
    }

    /// <summary>Gets the row of the heading, from 0.</summary>
    public int HeadingRow { get; }

    /// <summary>Gets the columns that say which projects are secret, from 0; a project is secret where one of them says so.</summary>
    public ImmutableArray<int> Secret { get; }

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
            var secret = ImmutableArray.CreateBuilder<int>();
            for (var column = 0; column < table.Rows[row].Length; column++)
            {
                var text = table.Rows[row][column].Text;
                if (SecretHeadings.Contains(ColumnNames.Plain(text, SecretHeadings.Contains)))
                {
                    secret.Add(column);
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
                return new(row, columns, secret.ToImmutable(), heading ?? above.Select(ColumnNames.MoneyUnitIn).FirstOrDefault(unit => unit is not null), YearIn(above));
            }
        }

        return null;
    }

    /// <summary>Tells whether a column is one that the reader knows.</summary>
    public bool IsKnown(int column) => Secret.Contains(column) || columnOf.ContainsValue(column);

    private static int? YearIn(IEnumerable<string> lines)
    {
        var years = lines.SelectMany(line => Year().Matches(CellText.Compact(line))).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();
        return years.Count == 1 ? int.Parse(years[0], CultureInfo.InvariantCulture) : null;
    }

    [GeneratedRegex("(?<![0-9])(20[0-9]{2})年")]
    private static partial Regex Year();
}
