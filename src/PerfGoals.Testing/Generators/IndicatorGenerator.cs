using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Testing.Generators;

/// <summary>Generates indicators: sound ones of a dimension, and whatever a table may hold.</summary>
public static class IndicatorGenerator
{
    private static readonly Comparison[] Signs = [Comparison.AtLeast, Comparison.AtMost, Comparison.EqualTo, Comparison.MoreThan, Comparison.LessThan];

    private static readonly Gen<decimal> Number = TargetGenerator.Number;

    private static readonly Gen<UnitOfMeasure?> Unit = TargetGenerator.Unit;

    /// <summary>Returns a sound indicator that counts for a dimension, in either taxonomy.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="weight">The weight.</param>
    public static Gen<Indicator> Of(FirstLevel dimension, decimal weight) =>
        from levels in LevelsOf(dimension)
        from name in TextGenerator.Name
        from qualitative in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from indicator in qualitative ? Qualitative(name) : Quantitative(name)
        from cells in CellsOf(indicator with { FirstLevel = levels.First, SecondLevel = levels.Second, Weight = weight })
        select indicator with { FirstLevel = levels.First, SecondLevel = levels.Second, Weight = weight, Cells = cells };

    /// <summary>Gets any indicator that a reader could make of a table.</summary>
    public static Gen<Indicator> Any { get; } =
        from first in Gen.Elements(Enum.GetValues<FirstLevel>())
        from second in Gen.Elements(Enum.GetValues<SecondLevel>())
        from name in TextGenerator.Odd
        from comparison in Gen.Elements(Enum.GetValues<Comparison>())
        from target in TargetGenerator.Any
        from unit in Gen.OneOf(Unit, TextGenerator.Odd.Select(UnitOfMeasure.Read))
        from weight in Gen.Frequency((4, Number.Select(number => (decimal?)number)), (1, Gen.Constant<decimal?>(null)))
        let typed = new Indicator { FirstLevel = first, SecondLevel = second, Name = name, Comparison = comparison, Target = target, Unit = unit, Weight = weight }
        from cells in CellsOf(typed)
        select typed with { Cells = cells };

    private static Gen<(FirstLevel First, SecondLevel Second)> LevelsOf(FirstLevel dimension) => Gen.Elements<(FirstLevel, SecondLevel)>(dimension switch
    {
        FirstLevel.Output => [(FirstLevel.Output, SecondLevel.Quantity), (FirstLevel.Output, SecondLevel.Quality), (FirstLevel.Output, SecondLevel.Timeliness)],
        FirstLevel.Benefit => [(FirstLevel.Benefit, SecondLevel.SocialBenefit), (FirstLevel.Benefit, SecondLevel.SustainableImpact)],
        FirstLevel.Satisfaction => [(FirstLevel.Satisfaction, SecondLevel.ServiceSatisfaction), (FirstLevel.Benefit, SecondLevel.ServiceSatisfaction)],
        _ => [(FirstLevel.Cost, SecondLevel.EconomicCost), (FirstLevel.Output, SecondLevel.Cost)],
    });

    private static Gen<Indicator> Qualitative(string name) =>
        from grade in Gen.Elements("优", "良", "中", "差", "效果明显")
        select new Indicator { Name = name, Comparison = Comparison.Qualitative, Target = Target.Qualitative(grade) };

    // 0.95 beside % looks like a percentage that a spreadsheet changed, and 292 like one whose sign was copied with it.
    private static Gen<Indicator> Quantitative(string name) =>
        from sign in Gen.Elements(Signs)
        from number in Number
        from unit in Unit
        where unit != UnitOfMeasure.Percent || number is < 0.5m or (>= 1 and < 280) or > 2100
        select new Indicator { Name = name, Comparison = sign, Target = Target.Quantitative(number), Unit = unit };

    private static Gen<IndicatorCells?> CellsOf(Indicator typed) => Gen.Frequency(
        (1, Gen.Constant<IndicatorCells?>(null)),
        (1, Spelled(typed).Select(cells => (IndicatorCells?)cells)));

    // What is unknown has a text that names nothing; beside what is known any text may stand.
    private static Gen<IndicatorCells> Spelled(Indicator typed) =>
        from first in TextGenerator.CellOf(typed.TextOf(GoalField.FirstLevel))
        where typed.FirstLevel != FirstLevel.Unknown || IndicatorVocabulary.Default.ReadFirstLevel(first) == FirstLevel.Unknown
        from second in TextGenerator.CellOf(typed.TextOf(GoalField.SecondLevel))
        where typed.SecondLevel != SecondLevel.Unknown || IndicatorVocabulary.Default.ReadSecondLevel(second) == SecondLevel.Unknown
        from name in TextGenerator.CellOf(typed.Name)
        from sign in TextGenerator.CellOf(typed.TextOf(GoalField.Comparison))
        from target in TextGenerator.CellOf(typed.TextOf(GoalField.Target))
        from unit in TextGenerator.CellOf(typed.TextOf(GoalField.Unit))
        from weight in TextGenerator.CellOf(typed.TextOf(GoalField.Weight))
        from others in OtherCells
        select new IndicatorCells { FirstLevel = first, SecondLevel = second, Name = name, Comparison = sign, Target = target, Unit = unit, Weight = weight, Others = others };

    private static readonly Gen<ImmutableArray<OtherCell>> OtherCells =
        from count in Gen.Choose(0, 2)
        from cells in TextGenerator.Odd.Two().Select(pair => new OtherCell(pair.Item1, pair.Item2)).ArrayOf(count)
        select cells.ToImmutableArray();
}
