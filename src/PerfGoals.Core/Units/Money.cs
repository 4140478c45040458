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

    /// <summary>Gets what 1 in the last digit that is written is worth, in yuan: 100 for 12.30万元; zero where the amount is none in yuan.</summary>
    internal decimal LastPlace => new Money(new decimal(1, 0, 0, false, Amount.Scale), Unit).InYuan ?? 0;

    /// <summary>Tells whether a unit is one of money in yuan (人民币); 万 is, as a budget has it.</summary>
    /// <param name="unit">The unit.</param>
    public static bool IsMoney(UnitOfMeasure unit) => YuanPer(unit) is not null;

    /// <summary>Tells whether two amounts are the same as far as their digits go: 12.30万元 and 123040元 are, 12.30万元 and 123050元 are not.</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>
    /// The answer, or <see langword="null"/> where one of them is no amount in yuan. The amount with fewer digits stands for all that round to it (half up),
    /// and the other one is taken as it is.
    /// </returns>
    public bool? AgreesWith(Money other)
    {
        if (InYuan is not { } yuan || other.InYuan is not { } others)
        {
            return null;
        }

        var (step, othersStep) = (LastPlace, other.LastPlace);
        var (rough, fine) = step >= othersStep ? (yuan, others) : (others, yuan);
        var difference = Fraction.FromDecimal(fine) - rough;
        var half = Fraction.Of(1, 2) * Math.Max(step, othersStep);
        // An amount that is written out to the same digit is another one as soon as it differs at all.
        return rough == fine || (step != othersStep && difference >= -half && difference < half);
    }

    /// <summary>Returns the amount with its unit, the same in every culture.</summary>
    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture) + Unit?.Symbol;

    // 分 in a budget is rather the score of a column that has slipped than a hundredth of a yuan.
    private static Fraction? YuanPer(UnitOfMeasure unit) =>
        unit.CanBe(UnitKind.Money) && !unit.CanBe(UnitKind.Score) && unit.ConversionTo(Yuan) is { } conversion ? conversion.Factor : null;
}
