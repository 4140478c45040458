using System.Globalization;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>Writes the cell of a value as it was before a scan or a spreadsheet changed it.</summary>
internal static class SuspicionRepairs
{
    /// <summary>Returns the text of the value's cell, or <see langword="null"/> where it cannot be told.</summary>
    /// <param name="suspicion">What was suspected of the cells.</param>
    /// <param name="cells">The cells.</param>
    public static string? Of(Suspicion suspicion, RequirementCells cells) => (suspicion.Kind, suspicion.Likely) switch
    {
        (SuspicionKind.DamagedSign, var likely) => WithSign(cells, likely.Unit == UnitOfMeasure.Percent),
        (SuspicionKind.DateAsNumber, { Target.TimeFrame.By: { Year: { } year, Month: { } month, Day: { } day } }) => string.Create(CultureInfo.InvariantCulture, $"{year}年{month}月{day}日"),
        (SuspicionKind.PercentAsFraction, { Target.Number: { } number }) => WithNumber(cells.Target, number),
        _ => null,
    };

    private static string? WithSign(RequirementCells cells, bool isPercent)
    {
        var folded = new FoldedText(cells.Target, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        return DamagedSigns.TryFind(folded.Text, isPercent, out var sign, out var length) ? string.Concat(CellText.IsBlank(cells.Comparison) ? sign.Sign() : "", folded.Text[length..]) : null;
    }

    private static string? WithNumber(string? text, decimal number)
    {
        var parts = MergedCell.Split(text ?? "");
        return parts.Any(part => part.Kind == CellPartKind.Number)
            ? MergedCell.Join(parts.Select(part => part.Kind == CellPartKind.Number ? part with { Text = number.ToString("0.############################", CultureInfo.InvariantCulture) } : part))
            : null;
    }
}
