using System.Collections.Frozen;
using System.Text.Json;
using PerfGoals.Texts;

namespace PerfGoals.Goals;

/// <summary>What each field is called and where the canonical JSON keeps it.</summary>
public static class GoalFields
{
    private static readonly FrozenDictionary<GoalField, (LocalizedText Name, string Pointer)> Table = new Dictionary<GoalField, (LocalizedText, string)>
    {
        [GoalField.Title] = (new("标题", "Title"), "/title"),
        [GoalField.FiscalYear] = (new("年度", "Fiscal year"), "/fiscalYear"),
        [GoalField.UnitCode] = (new("单位编码", "Unit code"), "/unit/code"),
        [GoalField.UnitName] = (new("单位名称", "Unit name"), "/unit/name"),
        [GoalField.ProjectCode] = (new("项目编码", "Project code"), "/code"),
        [GoalField.ProjectName] = (new("项目名称", "Project name"), "/name"),
        [GoalField.Budget] = (new("预算数", "Budget"), "/budget"),
        [GoalField.AnnualGoal] = (new("年度目标", "Annual goal"), "/annualGoal"),
        [GoalField.FirstLevel] = (new("一级指标", "First-level indicator"), "/level1"),
        [GoalField.SecondLevel] = (new("二级指标", "Second-level indicator"), "/level2"),
        [GoalField.IndicatorName] = (new("三级指标", "Third-level indicator"), "/name"),
        [GoalField.Comparison] = (new("指标性质", "Comparison"), "/comparison"),
        [GoalField.Target] = (new("指标值", "Target"), "/target"),
        [GoalField.Unit] = (new("度量单位", "Unit of measure"), "/unit"),
        [GoalField.Weight] = (new("权重", "Weight"), "/weight"),
    }.ToFrozenDictionary();

    /// <summary>Returns the name of a field's column, or <see langword="null"/> for <see cref="GoalField.None"/>.</summary>
    /// <param name="field">The field.</param>
    public static LocalizedText? Name(this GoalField field) => Table.TryGetValue(field, out var entry) ? entry.Name : null;

    /// <summary>Tells whether a field belongs to each project.</summary>
    /// <param name="field">The field.</param>
    public static bool IsOfProject(this GoalField field) => field is >= GoalField.ProjectCode and <= GoalField.AnnualGoal;

    /// <summary>Tells whether a field belongs to each indicator.</summary>
    /// <param name="field">The field.</param>
    public static bool IsOfIndicator(this GoalField field) => field is >= GoalField.FirstLevel and <= GoalField.Weight;

    /// <summary>Gets the words by which a file names a field: 权重 or <c>weight</c>.</summary>
    internal static IEnumerable<string> Words => Table.Keys.Order().Select(key => Table[key].Name.Chinese).Concat(Table.Keys.Order().Select(WordOf));

    /// <summary>Returns the field that a word names, or <see langword="null"/>.</summary>
    internal static GoalField? Find(string word)
    {
        var folded = CellText.Compact(word);
        var field = Table.Keys.FirstOrDefault(field => folded == Table[field].Name.Chinese || string.Equals(folded, WordOf(field), StringComparison.OrdinalIgnoreCase));
        return field == GoalField.None ? null : field;
    }

    /// <summary>Returns the field's JSON Pointer within the object that owns it, or an empty text for <see cref="GoalField.None"/>.</summary>
    internal static string Pointer(this GoalField field) => Table.TryGetValue(field, out var entry) ? entry.Pointer : "";

    private static string WordOf(GoalField field) => JsonNamingPolicy.CamelCase.ConvertName(field.ToString());
}
