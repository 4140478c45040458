using PerfGoals.Calendar;
using PerfGoals.Numbers;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>Finds readings that are likelier than what the cells say as they stand.</summary>
internal static class Suspicions
{
    /// <summary>Tells, without looking at the cells, whether there can be a likelier reading.</summary>
    public static bool CanBeOf(in Requirement requirement) => requirement.Target.Kind switch
    {
        TargetKind.Deadline => true,
        TargetKind.Quantitative => requirement.Comparison == Comparison.Unknown || IsSmallShare(requirement),
        TargetKind.Unreadable or TargetKind.Phrase => requirement.Comparison is Comparison.Unknown or Comparison.Qualitative,
        _ => false,
    };

    /// <summary>Returns the likelier reading, or <see langword="null"/>.</summary>
    public static Suspicion? Of(RequirementReader reader, Requirement requirement, RequirementCells cells) =>
        OfDate(requirement, cells) ?? OfSign(reader, requirement, cells) ?? OfPercentage(requirement);

    // 44561 in the value and again in the unit, or as a number of years, is a day counted from 1900.
    private static Suspicion? OfDate(Requirement requirement, RequirementCells cells)
    {
        if (requirement.Target.Number is not { } number || ExcelDates.FromSerial(number) is not { } day)
        {
            return null;
        }

        var isRepeated = NumberText.TryRead(cells.Unit, out var unit) && unit == number;
        // Nobody has 44561 days of time.
        var isCalendarUnit = requirement.Unit?.Symbol is "年" or "月" or "年月" or "年月日" || (requirement.Unit?.Symbol is "日" or "天" && cells.IsAboutTime);
        return isRepeated || isCalendarUnit || (requirement.Unit is null && cells.IsAboutTime)
            ? new(SuspicionKind.DateAsNumber, requirement with { Target = Target.Of(TimeFrame.Deadline(PartialDate.FromDate(day))), Unit = isRepeated ? null : requirement.Unit })
            : null;
    }

    private static Suspicion? OfSign(RequirementReader reader, Requirement requirement, RequirementCells cells)
    {
        if (!CellText.IsBlank(cells.Comparison) || requirement.Comparison is not (Comparison.Unknown or Comparison.Qualitative) || requirement.Target.Kind is not (TargetKind.Quantitative or TargetKind.Unreadable or TargetKind.Phrase))
        {
            return null;
        }

        var folded = new FoldedText(cells.Target, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        if (!DamagedSigns.TryFind(folded.Text, requirement.Unit == UnitOfMeasure.Percent, out var comparison, out var length))
        {
            return null;
        }

        var rest = reader.Read(folded.Text[length..], out var failure);
        return failure.Reason == ParseFailureReason.None && rest.Comparison == Comparison.Unknown && rest.Target.Kind == TargetKind.Quantitative
            ? new(SuspicionKind.DamagedSign, new(comparison, rest.Target, rest.Unit ?? requirement.Unit))
            : null;
    }

    private static Suspicion? OfPercentage(Requirement requirement) => IsSmallShare(requirement)
        ? new(SuspicionKind.PercentAsFraction, requirement with { Target = Target.Quantitative(WithoutZeros(requirement.Target.Number!.Value * 100)) })
        : null;

    // 0.95 × 100 keeps the digits of 95.00.
    private static decimal WithoutZeros(decimal number) => number / 1.0000000000000000000000000000m;

    // A floor between 0.5 % and 1 % is rare; 95 % that a spreadsheet wrote as 0.95 is not.
    private static bool IsSmallShare(in Requirement requirement) =>
        requirement.Comparison is Comparison.AtLeast or Comparison.EqualTo or Comparison.MoreThan
        && requirement.Unit is { } unit && unit == UnitOfMeasure.Percent
        && requirement.Target.Number is >= 0.5m and < 1;
}
