using PerfGoals.Goals;
using PerfGoals.Indicators;
using PerfGoals.Targets;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Classification;

/// <summary>What unit, target and name of an indicator say together about what it measures.</summary>
internal static class RowMeasure
{
    /// <summary>Tells whether the target is a number or a range of numbers.</summary>
    public static bool IsNumeric(in IndicatorView indicator) => indicator.Target.Kind is TargetKind.Quantitative or TargetKind.Range;

    /// <summary>Tells whether what is asked for is as much as possible, or a number above zero that is to be hit.</summary>
    public static bool AsksForMuch(in IndicatorView indicator) => indicator.Comparison switch
    {
        Comparison.AtLeast or Comparison.MoreThan => true,
        Comparison.EqualTo => indicator.Target.Number > 0,
        _ => false,
    };

    /// <summary>Tells whether things or people are counted: every meaning of the unit is a counting one.</summary>
    public static bool IsCountingUnit(in IndicatorView indicator) => Measures(indicator, kind =>
        kind is UnitKind.Count or UnitKind.Persons or UnitKind.PersonTimes or UnitKind.Households or UnitKind.Occurrences);

    /// <summary>Tells whether the unit is money, or money per thing.</summary>
    public static bool IsMoneyUnit(in IndicatorView indicator) => Measures(indicator, kind => kind is UnitKind.Money or UnitKind.UnitPrice);

    /// <summary>Tells whether the unit is a part of a whole; a multiple (倍) is none.</summary>
    public static bool IsShareUnit(in IndicatorView indicator) =>
        indicator.Unit is { Symbol: not "倍" } && Measures(indicator, kind => kind == UnitKind.Ratio);

    /// <summary>Tells whether every meaning of the unit is of certain kinds; not where it is missing or not known.</summary>
    public static bool Measures(in IndicatorView indicator, Func<UnitKind, bool> kinds)
    {
        if (indicator.Requirement.Unit is not { IsKnown: true } unit)
        {
            return false;
        }

        foreach (var meaning in unit.Meanings)
        {
            if (!kinds(meaning.Kind))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns what the name says is measured.</summary>
    public static MeasureKind KindByName(in IndicatorView indicator) => MeasureWords.Find(indicator.Name)?.Kind ?? MeasureKind.Unknown;

    /// <summary>Returns the text of the unit as the table has it, or the last words of the name where the row has no unit.</summary>
    public static string Trigger(in IndicatorView indicator) =>
        indicator.Requirement.Unit?.Symbol is { Length: > 0 } symbol ? symbol : MeasureWords.Find(indicator.Name)?.Word ?? indicator.TextOf(GoalField.Target);
}
