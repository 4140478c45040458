using PerfGoals.Texts;

namespace PerfGoals.Goals;

/// <summary>Finds the cell that says what the grades of an indicator mean.</summary>
internal static class RubricCells
{
    // 评(扣)分标准, 绩效标准, 指标解释, 指标说明, 指标值说明
    private static readonly string[] Words = ["标准", "解释", "说明"];

    /// <summary>Returns the text of the first such cell, or <see langword="null"/>.</summary>
    public static string? In(IEnumerable<OtherCell> cells) => cells
        .Where(cell => !CellText.IsBlank(cell.Text) && Words.Any(word => cell.Header.Contains(word, StringComparison.Ordinal)))
        .Select(cell => cell.Text)
        .FirstOrDefault();
}
