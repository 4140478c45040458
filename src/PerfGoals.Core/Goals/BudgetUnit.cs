namespace PerfGoals.Goals;

/// <summary>The body that declares its projects (预算单位).</summary>
/// <param name="Code">The unit's code in the budget system, or an empty text.</param>
/// <param name="Name">The unit's name, or an empty text.</param>
public sealed record BudgetUnit(string Code, string Name)
{
    /// <summary>Gets the unit of a table that names none.</summary>
    public static BudgetUnit Unnamed { get; } = new("", "");
}
