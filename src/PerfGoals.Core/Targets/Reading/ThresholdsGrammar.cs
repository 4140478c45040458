using System.Buffers;
using System.Collections.Immutable;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>Reads several numbers in one cell: 一等奖≥2项；二等奖≥5项.</summary>
internal static class ThresholdsGrammar
{
    private const int LongestText = 400;
    private const int LongestLabel = 24;
    private static readonly SearchValues<char> Turning = SearchValues.Create("约近每各不未≥≤><=");
    private static readonly char[] Separators = ['；', ';', '\n', '\r', '，', '、', ','];

    /// <summary>Reads the whole cell, whose paragraphs are still apart.</summary>
    public static bool TryRead(string cell, UnitCatalog units, out Target target)
    {
        target = default;
        var parts = cell.Length <= LongestText ? cell.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];
        if (parts.Length < 2)
        {
            return false;
        }

        var thresholds = ImmutableArray.CreateBuilder<Threshold>(parts.Length);
        foreach (var part in parts)
        {
            if (!TryReadPart(part, units, out var threshold))
            {
                return false;
            }

            thresholds.Add(threshold);
        }

        target = Target.Of(thresholds.ToImmutable());
        return !IsRepeated(target.Thresholds);
    }

    // 90%、95% does not say which of two things is to reach which.
    private static bool IsRepeated(ImmutableArray<Threshold> parts) =>
        parts.All(part => part.Label.Length == 0 && part.Comparison == Comparison.Unknown && part.Unit == parts[0].Unit);

    private static bool TryReadPart(string part, UnitCatalog units, out Threshold threshold)
    {
        threshold = null!;
        var folded = new FoldedText(part, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        var text = folded.Text.TrimEnd("。.");
        for (var start = 0; start < text.Length && start <= LongestLabel; start++)
        {
            var label = text[..start].TrimEnd(':');
            if (CharacterRuns.HasDigit(label) || label.ContainsAny(Turning) || label.IndexOf("争") >= 0)
            {
                return false;
            }

            if (!NumberGrammar.CanBegin(text[start]) && !ComparisonSigns.TryTakePrefix(text[start..], out _, out _))
            {
                continue;
            }

            // A bare number between commas is as likely a broken number as a list.
            if (new MeasureGrammar(text[start..], units).TryRead(out var measured, out _, out _) && measured.Lead.Length == 0
                && (measured.Comparison != Comparison.Unknown || measured.Unit is not null))
            {
                threshold = new(label.ToString(), measured.Comparison, measured.Number, measured.Unit);
                return true;
            }
        }

        return false;
    }
}
