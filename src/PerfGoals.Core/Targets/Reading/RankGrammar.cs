using System.Buffers;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>Reads a place in a ranking: 前3名, 全省前十, 第1名. The smaller the number, the better.</summary>
internal static class RankGrammar
{
    private const int LongestName = 12;

    private static readonly SearchValues<char> Turning = SearchValues.Create("每各约近不未非较比超");

    private static readonly SpellingTable<bool> Endings = new([("名", true), ("位", true), ("名以内", true), ("名内", true), ("位以内", true), ("名次", true), ("强", true)]);

    /// <summary>Reads the whole text.</summary>
    /// <param name="text">A folded text.</param>
    /// <param name="units">The units that are known.</param>
    /// <param name="comparison">≤ for 前, otherwise unknown.</param>
    /// <param name="target">The place.</param>
    /// <param name="unit">The unit of places.</param>
    public static bool TryRead(ReadOnlySpan<char> text, UnitCatalog units, out Comparison comparison, out Target target, out UnitOfMeasure unit)
    {
        (comparison, target, unit) = (Comparison.Unknown, default, default);
        var at = text.IndexOfAny('前', '第');
        if (at < 0 || !IsName(text[..at]) || NumberGrammar.TryTake(text[(at + 1)..], out var number, out var share) != ParseFailureReason.None
            || share is not null || number.Value < 1 || number.Value != decimal.Truncate(number.Value))
        {
            return false;
        }

        var isTop = text[at] == '前';
        var ending = text[(at + 1 + number.Length)..];
        if (!(isTop && ending.IsEmpty && (at > 0 || !char.IsAsciiDigit(text[^1]))) && !Endings.TryGet(ending, out _))
        {
            return false;
        }

        comparison = isTop || ending.EndsWith("内") ? Comparison.AtMost : Comparison.Unknown;
        target = Target.Quantitative(number.Value);
        unit = units.Read("位次") ?? default;
        return unit.Kind == UnitKind.Rank;
    }

    // 全省, 位居全市, 排名
    private static bool IsName(ReadOnlySpan<char> text) =>
        text.Length <= LongestName && CharacterRuns.IsChinese(text) && text.IndexOfAny(Turning) < 0;
}
