using System.Globalization;
using PerfGoals.Numbers;

namespace PerfGoals.Units;

/// <summary>An amount of money in the unit it was written in, such as 155 万元.</summary>
/// <remarks>Equality is by what is written: 1 万元 and 10000 元 differ here and agree in <see cref="InYuan"/>.</remarks>
/// <param name="Amount">The amount, exact, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit, or <see langword="null"/> where the table names none.</param>
public readonly record struct Money(decimal Amount, UnitOfMeasure? Unit)
{
    private static readonly UnitOfMeasure Yuan = UnitOfMeasure.Read("元")!.Value;

    /// <summary>Gets the amount in yuan, or <see langword="null"/> where the unit is missing, is no unit of money, or the amount is out of range.</summary>
    public decimal? InYuan =>
        Unit is { } unit && YuanPer(unit) is { } yuan && (yuan * Fraction.FromDecimal(Amount)).TryToDecimal(out var amount) ? amount : null;

    /// <summary>Tells whether a unit is one of money in yuan (人民币); 万 is, as a budget has it.</summary>
    /// <param name="unit">The unit.</param>
    public static bool IsMoney(UnitOfMeasure unit) => YuanPer(unit) is not null;

    /// <summary>Returns the amount with its unit, the same in every culture.</summary>
    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture) + Unit?.Symbol;

    // 分 in a budget is rather the score of a column that has slipped than a hundredth of a yuan.
    private static Fraction? YuanPer(UnitOfMeasure unit) =>
        unit.CanBe(UnitKind.Money) && !unit.CanBe(UnitKind.Score) && unit.ConversionTo(Yuan) is { } conversion ? conversion.Factor : null;
}
