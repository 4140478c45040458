using System.Collections.Frozen;
using System.Globalization;

namespace PerfGoals.Units;

/// <summary>An amount of money in the unit it was written in, such as 155 万元.</summary>
/// <remarks>Equality is by what is written: 1 万元 and 10000 元 differ here and agree in <see cref="InYuan"/>.</remarks>
/// <param name="Amount">The amount, exact, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit, or <see langword="null"/> where the table names none.</param>
public readonly record struct Money(decimal Amount, UnitOfMeasure? Unit)
{
    private static readonly FrozenDictionary<string, decimal> YuanPerUnit = new Dictionary<string, decimal>
    {
        ["元"] = 1,
        ["千元"] = 1_000,
        ["万元"] = 10_000,
        ["万"] = 10_000,
        ["百万元"] = 1_000_000,
        ["千万元"] = 10_000_000,
        ["亿元"] = 100_000_000,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Gets the amount in yuan, or <see langword="null"/> where the unit is missing, is no unit of money, or the amount is out of range.</summary>
    public decimal? InYuan
    {
        get
        {
            if (Unit is not { } unit || !YuanPerUnit.TryGetValue(unit.Symbol, out var yuan))
            {
                return null;
            }

            return Math.Abs(Amount) <= decimal.MaxValue / yuan ? Amount * yuan : null;
        }
    }

    /// <summary>Tells whether a unit is one of money.</summary>
    /// <param name="unit">The unit.</param>
    public static bool IsMoney(UnitOfMeasure unit) => YuanPerUnit.ContainsKey(unit.Symbol);

    /// <summary>Returns the amount with its unit, the same in every culture.</summary>
    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture) + Unit?.Symbol;
}
