using PerfGoals.Numbers;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets;

/// <summary>Reads sign, value and unit together, whether they stand in three cells or in one, such as <c>≥95%</c>.</summary>
internal static class TargetCells
{
    // 民法典 article 1259: 以上, 以下 and 以内 include the number itself.
    private static readonly (string Word, Comparison Comparison)[] Suffixes =
    [
        ("及以上", Comparison.AtLeast), ("以上(含)", Comparison.AtLeast), ("(含)以上", Comparison.AtLeast), ("以上", Comparison.AtLeast),
        ("及以下", Comparison.AtMost), ("以下(含)", Comparison.AtMost), ("(含)以下", Comparison.AtMost), ("以下", Comparison.AtMost), ("以内", Comparison.AtMost),
    ];

    // A number of years as large as this is the name of a year.
    private const decimal FirstCalendarYear = 1900;

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
        if (NumberText.TryTake(unsigned, out var token) == ParseFailureReason.None)
        {
            var number = token.Value;
            var signBehind = TakeSuffix(unsigned[token.Length..], out var suffix);
            return Agree(ownSign, signBehind, out var cellSign) && Agree(sign, cellSign, out var agreedSign) && Agree(unit, suffix, out var agreedUnit)
                && !IsCalendarYear(number, agreedUnit)
                ? (agreedSign, Target.Quantitative(number), agreedUnit)
                : (sign, Target.Unreadable(text), unit);
        }

        // Without a sign column, words without any number are how tables write a qualitative target.
        var hasNumber = unsigned.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || ChineseNumbers.IsIn(unsigned);
        var isStatement = CellText.IsBlank(comparisonCell) && unit is null && !hasNumber;
        return isStatement ? (Comparison.Qualitative, Target.Qualitative(text), unit) : (sign, Target.Unreadable(text), unit);
    }

    private static Comparison TakeSuffix(string text, out string rest)
    {
        foreach (var (word, comparison) in Suffixes)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                rest = text[..^word.Length];
                return comparison;
            }
        }

        rest = text;
        return Comparison.Unknown;
    }

    private static bool IsCalendarYear(decimal number, UnitOfMeasure? unit) => number >= FirstCalendarYear && unit?.Symbol == "年";

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
