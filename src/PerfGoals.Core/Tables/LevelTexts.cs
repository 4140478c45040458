using PerfGoals.Goals;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>The texts of the two level cells, of which merged ones may begin on rows that a form leaves blank.</summary>
/// <param name="First">The text for the first level, or <see langword="null"/>.</param>
/// <param name="Second">The text for the second level, or <see langword="null"/>.</param>
internal readonly record struct LevelTexts(string? First, string? Second)
{
    /// <summary>Returns the texts for a row further down: what it leaves blank reaches down to it, but no second level beyond the next first one.</summary>
    public LevelTexts Below(TableRow row)
    {
        var (first, second) = (row.Text(GoalField.FirstLevel), row.Text(GoalField.SecondLevel));
        return CellText.IsBlank(first)
            ? new(Reaching(First, first), Reaching(Second, second))
            : new(first, second);
    }

    // Nothing reaches down from a blank cell: the row's own stays as it is spelled.
    private static string? Reaching(string? above, string? own) => CellText.IsBlank(own) && !CellText.IsBlank(above) ? above : own;
}
