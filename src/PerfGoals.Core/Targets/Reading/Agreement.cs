using PerfGoals.Numbers;
using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>Holds what a value cell says itself against the columns beside it.</summary>
internal static class Agreement
{
    /// <summary>Returns the sign on which column and cell agree.</summary>
    public static bool Of(Comparison column, Comparison cell, out Comparison agreed)
    {
        agreed = column == Comparison.Unknown ? cell : column;
        if (cell == Comparison.Range && column == Comparison.EqualTo)
        {
            // Equal to a range means within it.
            agreed = Comparison.Range;
            return true;
        }

        return cell == Comparison.Unknown || cell == agreed || column is Comparison.QuantitativeOther or Comparison.NotApplicable;
    }

    /// <summary>Returns the unit on which column and cell agree, and the number in it.</summary>
    public static bool Of(UnitOfMeasure? column, UnitOfMeasure? cell, decimal written, out decimal number, out UnitOfMeasure? agreed)
    {
        number = written;
        if (OfUnits(column, cell, out agreed))
        {
            return true;
        }

        // 3万 beside 人 are 30000 人.
        var multiplier = cell?.Symbol switch
        {
            "百" => 100,
            "千" => 1_000,
            "万" => 10_000,
            "百万" => 1_000_000,
            "千万" => 10_000_000,
            "亿" => 100_000_000,
            _ => 0,
        };
        if (multiplier == 0 || column is not { IsKnown: true, Kind: not (UnitKind.Ratio or UnitKind.PercentagePoints) } || !((Fraction)written * multiplier).TryToDecimal(out number))
        {
            return false;
        }

        agreed = column;
        return true;
    }

    /// <summary>Returns the unit on which column and cell agree as it is written.</summary>
    public static bool OfUnits(UnitOfMeasure? column, UnitOfMeasure? cell, out UnitOfMeasure? agreed)
    {
        agreed = column ?? cell;
        if (column is not { } own || cell is not { } other || own == other)
        {
            return true;
        }

        if (own.IsInterchangeableWith(other))
        {
            agreed = own.IsAmbiguous ? cell : column;
            return true;
        }

        // 每季度1次 beside 次, and 2次 beside 次/年: the longer one says more.
        agreed = IsBeginningOf(own, other) ? cell : column;
        return IsBeginningOf(own, other) || IsBeginningOf(other, own);
    }

    private static bool IsBeginningOf(UnitOfMeasure unit, UnitOfMeasure longer) =>
        longer.Symbol.Length > unit.Symbol.Length && longer.Symbol.StartsWith(unit.Symbol, StringComparison.Ordinal) && longer.Symbol[unit.Symbol.Length] == '/';
}
