using System.Collections.Frozen;
using PerfGoals.Goals;
using PerfGoals.Serialization;
using PerfGoals.Tables;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.References;

/// <summary>Reads the rows of a table of reference data. What is wrong is said by row and column, without a word of the data.</summary>
internal sealed class ReferenceRows(GoalTable table, ReferenceColumns columns, LocalizedText? source, ProblemList problems)
{
    private static readonly FrozenSet<string> Totals = new[] { "合计", "总计", "小计", "本页小计", "单位合计", "部门合计" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Yes = new[] { "是", "涉密", "涉密项目", "√", "Y", "y", "1", "true", "TRUE" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> No = new[] { "否", "不涉密", "非涉密", "非密", "无密级", "公开", "×", "N", "n", "0", "false", "FALSE", "无", "-", "" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Returns the units.</summary>
    public List<BudgetUnit> Units()
    {
        var units = new Dictionary<string, BudgetUnit>(StringComparer.Ordinal);
        foreach (var row in Body())
        {
            var (code, name) = (Text(row, GoalField.UnitCode), Text(row, GoalField.UnitName));
            if (code.Length == 0 || name.Length == 0)
            {
                Report(row, code.Length == 0 ? GoalField.UnitCode : GoalField.UnitName, new("不能为空。", "it must not be blank."));
            }
            else if (!units.TryAdd(ReferenceNames.Key(code), new(code, name)))
            {
                Report(row, GoalField.UnitCode, new("这个编码出现了两次。", "this code occurs twice."));
            }
        }

        return [.. units.Values];
    }

    /// <summary>Returns the budget book.</summary>
    public BudgetBook Book()
    {
        var projects = new List<BookProject>();
        var secret = new List<SecretProject>();
        var unit = "";
        foreach (var row in Body())
        {
            // Merged cells are blank below their first row.
            unit = Text(row, GoalField.UnitCode) is { Length: > 0 } own ? own : unit;
            var name = Text(row, GoalField.ProjectName);
            if (unit.Length == 0)
            {
                Report(row, GoalField.UnitCode, new("不能为空。", "it must not be blank."));
            }
            else if (IsSecret(row))
            {
                secret.Add(new(unit, name.Length == 0 ? null : name));
            }
            else if (name.Length == 0)
            {
                Report(row, GoalField.ProjectName, new("不能为空。", "it must not be blank."));
            }
            else
            {
                projects.Add(new(unit, name, Budget(row), Text(row, GoalField.ProjectCode) is { Length: > 0 } code ? code : null));
            }
        }

        return new(projects, secret);
    }

    /// <summary>Reports what may say that something is secret where nothing reads it, so that the table is refused before a name gets out.</summary>
    public void RefuseUnreadSecrecy()
    {
        var headings = table.Rows[columns.HeadingRow];
        for (var column = 0; column < headings.Length; column++)
        {
            if ((!columns.IsKnown(column) && SecrecyGuard.IsMentioned(headings[column].Text)) || (!columns.IsBook && columns.Secret.Contains(column)))
            {
                Add(columns.HeadingRow, column, SecrecyGuard.UnknownHeading);
            }
        }

        var above = table.Before.Select(line => line.Text).Concat(table.Rows.Take(columns.HeadingRow).SelectMany(row => row.Select(cell => cell.Text)));
        if (columns.Secret.IsEmpty && above.Any(SecrecyGuard.IsAnnounced))
        {
            Add(columns.HeadingRow, 0, SecrecyGuard.MentionedAbove);
        }

        foreach (var row in Enumerable.Range(columns.HeadingRow + 1, table.Rows.Length - columns.HeadingRow - 1))
        {
            for (var column = 0; column < table.Rows[row].Length; column++)
            {
                var text = CellText.Compact(table.Rows[row][column].Text);
                if (text.Length > 0 && (column >= headings.Length || CellText.IsBlank(headings[column].Text)))
                {
                    Add(row, column, SecrecyGuard.CellWithoutHeading);
                }
                else if (!columns.IsKnown(column) && SecrecyGuard.IsGrade(text))
                {
                    Add(row, column, SecrecyGuard.GradeElsewhere);
                }
            }
        }
    }

    private IEnumerable<int> Body() => Enumerable.Range(columns.HeadingRow + 1, table.Rows.Length - columns.HeadingRow - 1).Where(row =>
        table.Rows[row].Any(cell => !CellText.IsBlank(cell.Text)) && !table.Rows[row].Any(cell => Totals.Contains(CellText.Compact(cell.Text))));

    private Money? Budget(int row)
    {
        var text = Text(row, GoalField.Budget);
        if (text.Length == 0)
        {
            return null;
        }

        if (MoneyText.Read(text, columns.MoneyUnit) is not { } budget)
        {
            Report(row, GoalField.Budget, new("不是金额。", "it is no amount of money."));
            return null;
        }

        if (budget.InYuan is null)
        {
            Report(row, GoalField.Budget, new("没有金额单位；请在表头写明，如“预算数（万元）”。", "it has no unit of money; name it in the heading, as in 预算数（万元）."));
        }

        return budget;
    }

    private bool IsSecret(int row)
    {
        var isSecret = false;
        foreach (var column in columns.Secret.Where(column => column < table.Rows[row].Length))
        {
            var text = CellText.Compact(table.Rows[row][column].Text);
            if (!No.Contains(text))
            {
                // What cannot be read is taken for secret until it is mended.
                isSecret = true;
                if (!Yes.Contains(text) && !SecrecyGuard.IsGrade(text))
                {
                    Add(row, column, new("应填“是”“否”或密级，不涉密的填“否”。", "it must be 是, 否 or a grade of secrecy, and 否 for what is not secret."));
                }
            }
        }

        return isSecret;
    }

    private string Text(int row, GoalField field) =>
        columns.ColumnOf(field) is { } column && column < table.Rows[row].Length ? CellText.OneLine(table.Rows[row][column].Text) : "";

    private void Report(int row, GoalField field, LocalizedText what)
    {
        var name = field.Name()!;
        Add(row, columns.ColumnOf(field) ?? 0, new($"“{name.Chinese}”列：{what.Chinese}", $"column {name.Chinese}: {what.English}"));
    }

    private void Add(int row, int column, LocalizedText explanation)
    {
        var place = (column < table.Rows[row].Length ? table.Rows[row][column] : table.Rows[row].FirstOrDefault()).Place;
        problems.Add(explanation, source, (place?.Row ?? table.Rows[row].FirstOrDefault().Line ?? row + 1, place?.Column ?? column + 1));
    }
}
