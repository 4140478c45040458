using PerfGoals.Texts;

namespace PerfGoals.References;

/// <summary>What the parts of the reference data are called.</summary>
public static class ReferenceParts
{
    /// <summary>Returns the name of a part, for people.</summary>
    /// <param name="part">The part.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="part"/> is not a defined value.</exception>
    public static LocalizedText Name(this ReferencePart part) => part switch
    {
        ReferencePart.Units => new("单位名录", "list of budget units"),
        ReferencePart.BudgetBook => new("汇编资料（项目和预算）", "budget book (projects and budgets)"),
        ReferencePart.Goals => new("一体化系统导出的绩效目标", "goals exported from the budget system"),
        _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of the reference data."),
    };

    /// <summary>Returns the name of a part in the register's JSON and in reports.</summary>
    internal static string Key(this ReferencePart part) => part switch
    {
        ReferencePart.Units => "units",
        ReferencePart.BudgetBook => "budgetBook",
        _ => "goals",
    };
}
