using System.Buffers;
using PerfGoals.Numbers;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>Reads a rise or a fall: 比上年下降5%, 同比增长10%以上, 较2023年提高2个百分点.</summary>
internal static class ChangeGrammar
{
    private const int LongestName = 12;

    private static readonly SearchValues<char> Turning = SearchValues.Create("约近每第不未各到至");

    private static readonly (string Verb, bool IsRise)[] Verbs =
    [
        ("增长", true), ("提高", true), ("提升", true), ("增加", true), ("上升", true), ("上涨", true), ("上浮", true), ("增收", true), ("递增", true),
        ("下降", false), ("降低", false), ("减少", false), ("缩短", false), ("压减", false), ("压缩", false), ("削减", false), ("下浮", false), ("节约", false), ("减幅", false), ("递减", false),
    ];

    /// <summary>Reads the whole text.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, UnitCatalog units, out Comparison comparison, out Target target, out UnitOfMeasure? unit)
    {
        (comparison, target, unit) = (Comparison.Unknown, default, null);
        foreach (var (verb, isRise) in Verbs)
        {
            var at = text.IndexOf(verb, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var behind = text[(at + verb.Length)..];
            behind = behind is ['幅', '度', ..] ? behind[2..] : behind is ['率' or '幅' or '了', ..] ? behind[1..] : behind;
            if (behind is ['到' or '至', ..] || !TryReadBasis(text[..at], out var basis)
                || !new MeasureGrammar(behind, units).TryRead(out var measured, out _, out _) || measured.Number < 0 || !CanBeChanged(behind, measured))
            {
                return false;
            }

            (comparison, unit) = (measured.Comparison, measured.Unit);
            if (!new PerGrammar(units).TryGive(null, text[..at], ref unit))
            {
                return false;
            }

            target = Target.Of(new RelativeChange(isRise ? measured.Number : -measured.Number, basis));
            return true;
        }

        return false;
    }

    /// <summary>Tells whether words before a number end in a rise or a fall, and with how many characters.</summary>
    public static bool TryTakeVerb(ReadOnlySpan<char> before, out int length)
    {
        var end = before is [.., '了'] ? 1 : 0;
        foreach (var (verb, _) in Verbs)
        {
            if (before[..^end].EndsWith(verb))
            {
                length = verb.Length + end;
                return true;
            }
        }

        length = 0;
        return false;
    }

    // 降低成本5万元. A share behind a name may as well be the level that is reached: 提高合格率95%.
    private static bool CanBeChanged(ReadOnlySpan<char> behind, Measured measured) =>
        measured.Lead.Length == 0
        || (measured.SignAt.Length == 0 && measured.Unit is { Kind: not UnitKind.Ratio } && Labels.IsKnown(behind.Slice(measured.Lead.Start, measured.Lead.Length)));

    // 比上年, 较2023年, 与上年相比, 同比, or the name of what changes: 收入增长5%.
    private static bool TryReadBasis(ReadOnlySpan<char> text, out string basis)
    {
        foreach (var (word, meaning) in (ReadOnlySpan<(string, string)>)[("同比", "上年同期"), ("环比", "上期")])
        {
            if (text.EndsWith(word))
            {
                basis = meaning;
                return IsName(text[..^word.Length]);
            }
        }

        basis = "";
        var at = text.IndexOfAny("比较与");
        if (at < 0)
        {
            return IsName(text);
        }

        var behind = text[(at + 1)..].TrimEnd(',');
        foreach (var word in (ReadOnlySpan<string>)["相比", "有所"])
        {
            behind = behind.EndsWith(word) ? behind[..^word.Length].TrimEnd(',') : behind;
        }

        basis = behind.ToString();
        return IsName(text[..at]) && IsName(behind is [_, _, _, _, '年', ..] && NumberText.TryRead(behind[..4], out _) ? behind[5..] : behind);
    }

    private static bool IsName(ReadOnlySpan<char> text) =>
        text.Length <= LongestName && text.IndexOfAny(Turning) < 0 && CharacterRuns.IsChinese(text);
}
