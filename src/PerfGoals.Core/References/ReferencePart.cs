namespace PerfGoals.References;

/// <summary>A part of the reference data. Each may be given without the others; one that was not given differs from one that is empty.</summary>
public enum ReferencePart : byte
{
    /// <summary>The budget units with their codes and names (单位名录).</summary>
    Units = 0,

    /// <summary>The projects with their budgets, and which of them are secret (汇编资料).</summary>
    BudgetBook = 1,

    /// <summary>The goals and indicators as the budget system has them (一体化系统中的绩效目标).</summary>
    Goals = 2,
}
