using System.Buffers;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets;

/// <summary>Knows the texts that hold the place of a value nobody filled in, such as <c>≥**%</c>, <c>/</c>, <c>待定</c> and <c>#REF!</c>.</summary>
internal static class Placeholders
{
    private const int LongestUnit = 8;

    private static readonly SearchValues<char> Signs = SearchValues.Create("≥≤><=≧≦⩾⩽");

    // Filled in by hand or by a mask. The letter X is met in Latin and in Cyrillic, and as the multiplication sign.
    private static readonly SearchValues<char> Fillings = SearchValues.Create("*×✕xXхХ_?…□○◯△#.-—–―~");

    // They stand for nothing only where nothing else stands beside them: 元/人 is a unit.
    private static readonly SearchValues<char> Strokes = SearchValues.Create("/\\|");

    // In upper case. The last line is what spreadsheets leave of a formula that came to nothing.
    private static readonly SpellingTable<bool> Words = new(
        true,
        "无", "空", "空白", "暂无", "没有", "待定", "待填", "待填写", "待补充", "待补", "待完善", "待确定", "待明确", "未定", "未填", "未填写", "略", "同上", "不详",
        "N/A", "NA", "NULL", "NONE", "NIL", "NAN", "TBD", "()", "[]", "【】", "〔〕",
        "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!");

    /// <summary>Tells whether a whole folded text only holds a value's place, with or without a sign before and a unit behind it.</summary>
    /// <param name="folded">The folded text.</param>
    /// <param name="units">The units that may stand behind it, with those of the host.</param>
    /// <param name="mayBeGrade">Whether it can be a grade as well: 无, for an indicator that is 有 or 无. The sign of the row decides.</param>
    /// <returns><see langword="true"/> for a placeholder; a blank text and a lone sign are none.</returns>
    public static bool IsPlaceholder(ReadOnlySpan<char> folded, UnitCatalog units, out bool mayBeGrade)
    {
        mayBeGrade = folded is "无" or "没有";
        var start = folded.IndexOfAnyExcept(Signs);
        if (start < 0)
        {
            return false;
        }

        var text = folded[start..];
        return IsWord(text) || text.IndexOfAnyExcept(Strokes) < 0 || IsForm(text, units);
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        Span<char> upper = stackalloc char[LongestUnit];
        return text.Length <= upper.Length && Words.TryGet(upper[..text.ToUpperInvariant(upper)], out _);
    }

    // ****, ___%, ××年××月, **%-**%
    private static bool IsForm(ReadOnlySpan<char> text, UnitCatalog units)
    {
        while (!text.IsEmpty)
        {
            var filled = LengthOfFilling(text);
            if (filled == 0)
            {
                return false;
            }

            text = text[filled..];
            var unit = text.IndexOfAny(Fillings);
            unit = unit < 0 ? text.Length : unit;
            if (unit > LongestUnit || (unit > 0 && !IsUnit(text[..unit], units)))
            {
                return false;
            }

            text = text[unit..];
        }

        return true;
    }

    private static bool IsUnit(ReadOnlySpan<char> text, UnitCatalog units) => units.TryTakePrefix(text, out _, out var length) && length == text.Length;

    private static int LengthOfFilling(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("()"))
        {
            return 2;
        }

        var length = text.IndexOfAnyExcept(Fillings);
        length = length < 0 ? text.Length : length;

        // A point or a number sign is one of many things, several are not.
        var least = length > 0 && text[0] is '.' or '#' ? (text[0] == '.' ? 3 : 2) : 1;
        return length >= least ? length : 0;
    }
}
