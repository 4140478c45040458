using System.Buffers;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets;

/// <summary>Reads sign, value and unit together, whether they stand in three cells or in one, such as <c>≥95%</c>.</summary>
internal static class TargetCells
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789一二三四五六七八九十百千万两〇零");

    /// <summary>Returns what three cells say. What is not certain is unreadable: a wrong reading would be worse.</summary>
    public static (Comparison Comparison, Target Target, UnitOfMeasure? Unit) Read(string? comparisonCell, string? targetCell, string? unitCell)
    {
        var sign = ComparisonSigns.Read(comparisonCell);
        var unit = UnitOfMeasure.Read(unitCell);
        var compact = CellText.Compact(targetCell);
        if (compact.Length == 0)
        {
            return (sign, Target.Empty, unit);
        }

        var text = CellText.Paragraphs(targetCell);
        if (sign == Comparison.Qualitative)
        {
            return (sign, Target.Qualitative(text), unit);
        }

        var ownSign = ComparisonSigns.TakePrefix(compact, out var unsigned);
        if (NumberText.TryReadPrefix(unsigned, out var number, out var suffix))
        {
            return Agree(sign, ownSign, out var agreedSign) && Agree(unit, suffix, out var agreedUnit)
                ? (agreedSign, Target.Quantitative(number), agreedUnit)
                : (sign, Target.Unreadable(text), unit);
        }

        // Without a sign column, words without any number are how tables write a qualitative target.
        var isStatement = CellText.IsBlank(comparisonCell) && unit is null && compact.AsSpan().IndexOfAny(Digits) < 0;
        return isStatement ? (Comparison.Qualitative, Target.Qualitative(text), unit) : (sign, Target.Unreadable(text), unit);
    }

    private static bool Agree(Comparison ofColumn, Comparison ofCell, out Comparison agreed)
    {
        agreed = ofColumn == Comparison.Unknown ? ofCell : ofColumn;
        return ofCell == Comparison.Unknown || ofCell == agreed;
    }

    private static bool Agree(UnitOfMeasure? ofColumn, string suffix, out UnitOfMeasure? agreed)
    {
        var ofCell = UnitOfMeasure.Read(suffix);
        agreed = ofColumn ?? ofCell;
        return suffix.Length == 0 || (ofCell == agreed && (ofColumn is not null || KnownUnits.Contains(suffix)));
    }
}
