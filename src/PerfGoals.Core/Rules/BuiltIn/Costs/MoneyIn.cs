using PerfGoals.Numbers;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Costs;

/// <summary>Writes an amount that was computed in yuan in the unit of the table.</summary>
internal static class MoneyIn
{
    /// <summary>Returns the amount, or <see langword="null"/> where it has no such number in the unit.</summary>
    public static Money? Of(Fraction yuan, UnitOfMeasure? unit) =>
        new Money(1, unit).InYuan is { } one && (yuan / one).TryToDecimal(out var amount) ? new Money(amount, unit) : null;
}
