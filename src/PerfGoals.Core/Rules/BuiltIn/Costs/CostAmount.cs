using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Costs;

/// <summary>An amount of money that a cost indicator sets for the year.</summary>
/// <param name="Position">The position of the indicator within its project.</param>
/// <param name="Name">The name of the indicator.</param>
/// <param name="Money">The amount as written.</param>
internal readonly record struct CostAmount(int Position, string Name, Money Money)
{
    /// <summary>Gets the amount in yuan.</summary>
    public decimal Yuan => Money.InYuan.GetValueOrDefault();
}
