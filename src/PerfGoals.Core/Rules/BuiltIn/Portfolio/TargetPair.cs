using PerfGoals.Numbers;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Portfolio;

/// <summary>One indicator of one project in two consecutive years.</summary>
/// <param name="Now">The target of the later year.</param>
/// <param name="Before">The target of the year before.</param>
/// <param name="Value">The number of the later year.</param>
/// <param name="Earlier">The number of the year before, in the unit of the later one.</param>
/// <param name="Expected">The earlier number, made larger or smaller as the budget was, where an amount depends on money.</param>
/// <param name="KnowsBudgets">Whether the budgets of both years are known.</param>
internal sealed record TargetPair(DeclaredTarget Now, DeclaredTarget Before, Fraction Value, Fraction Earlier, Fraction Expected, bool KnowsBudgets)
{
    /// <summary>Gets which numbers are better: what either year's sign says, nothing where the two disagree or neither says it.</summary>
    public Direction Direction => (Now.Requirement.Direction, Before.Requirement.Direction) switch
    {
        (Direction.HigherIsBetter, Direction.HigherIsBetter or Direction.ExactIsBetter) or (Direction.ExactIsBetter, Direction.HigherIsBetter) => Direction.HigherIsBetter,
        (Direction.LowerIsBetter, Direction.LowerIsBetter or Direction.ExactIsBetter) or (Direction.ExactIsBetter, Direction.LowerIsBetter) => Direction.LowerIsBetter,
        (Direction.ExactIsBetter, Direction.ExactIsBetter) => Direction.ExactIsBetter,
        _ => Direction.None,
    };

    /// <summary>Makes the pair of two targets.</summary>
    /// <param name="now">The target of the later year.</param>
    /// <param name="before">The target of the year before.</param>
    /// <param name="budgets">The budgets of both years, where both are known.</param>
    /// <returns>The pair, or <see langword="null"/> where the units do not convert exactly.</returns>
    public static TargetPair? Of(DeclaredTarget now, DeclaredTarget before, (decimal Now, decimal Before)? budgets)
    {
        if (now.Requirement.Target.Value is not { } value || before.Requirement.Target.Value is not { } written || FactorBetween(before.Requirement.Unit, now.Requirement.Unit) is not { } factor)
        {
            return null;
        }

        var earlier = written * factor;
        var expected = budgets is var (budget, budgetBefore) && DependsOnMoney(now.Requirement.Unit) ? earlier * budget / budgetBefore : earlier;
        return new(now, before, value, earlier, expected, budgets is not null);
    }

    /// <summary>Tells whether the later number is below the earlier one, and further below than the budget explains; a smaller budget that is not known might explain it.</summary>
    public bool IsBelow => Value < Earlier && Value < Expected && (KnowsBudgets || !DependsOnMoney(Now.Requirement.Unit));

    /// <summary>Tells whether the later number is above the earlier one, and further above than the budget explains.</summary>
    public bool IsAbove => Value > Earlier && Value > Expected;

    /// <summary>Tells whether one of two numbers is more than so many times another, and than what the budget makes of it.</summary>
    public bool IsTimesAbove(decimal times) => Earlier.Sign > 0 && Value > Earlier * times && Value > Expected * times;

    /// <summary>Tells whether it is less than the other divided by so much, and than what the budget makes of that.</summary>
    public bool IsTimesBelow(decimal times) => Value.Sign > 0 && Value * times < Earlier && Value * times < Expected;

    private static Fraction? FactorBetween(UnitOfMeasure? from, UnitOfMeasure? to) => (from, to) switch
    {
        (null, null) => Fraction.One,
        ({ } one, { } other) => one.ConversionTo(other) is { IsExact: true } conversion ? conversion.Factor : null,
        _ => null,
    };

    // More money buys more pieces, kilometres and helped people; it makes no rate, grade, price or time another.
    private static bool DependsOnMoney(UnitOfMeasure? unit) => unit is not { } known || !(known.Meanings.Any(meaning => UnitKinds.IsTime(meaning.Kind))
        || known.Kind is UnitKind.Ratio or UnitKind.PercentagePoints or UnitKind.Score or UnitKind.Grade or UnitKind.Rank or UnitKind.Rate or UnitKind.UnitPrice);
}
