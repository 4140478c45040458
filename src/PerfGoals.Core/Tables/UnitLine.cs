using System.Text.RegularExpressions;
using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>Reads the line above a table that names the unit which declares, such as <c>填报单位：(433)市供销合作社    单位：万元</c>.</summary>
internal static partial class UnitLine
{
    /// <summary>Returns the unit, or <see langword="null"/> where the line names none.</summary>
    public static BudgetUnit? Read(TableLine line) =>
        Named().Match(line.Text) is { Success: true } match && ColumnNames.MoneyUnitIn("单位:" + match.Groups["name"].Value) is null
            ? new(CellText.Compact(match.Groups["code"].Value), match.Groups["name"].Value.Trim())
            : null;

    // 单位 alone would also head 万元, which the unit of money tells apart. Two spaces end the name: other things stand on the same line.
    [GeneratedRegex(@"(?:^|\s)(?:填报|申报|预算|部门|项目)?\s*(?:单位|部门)(?:名称)?\s*(?:[(（](?:单位|部门|盖章|公章|签章)[)）])?\s*[:：]\s*(?:[(（\[]?(?<code>[0-9]{3,12})[)）\]\-—\s]+)?(?<name>[^\s:：0-9][^\s:：]*)(?=\s|$)")]
    private static partial Regex Named();
}
