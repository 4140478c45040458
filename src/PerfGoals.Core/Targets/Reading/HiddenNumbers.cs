using System.Globalization;
using System.Text.RegularExpressions;
using PerfGoals.Numbers;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>Tells whether a sentence holds a number that would be lost if it were read as a phrase.</summary>
internal static partial class HiddenNumbers
{
    // 十分 is an adverb except where the text ends with it or goes on so: 十分钟, 十分之一, 十分以上.
    private static readonly string[] AfterTenPoints = ["钟", "之", "以", "及以", "("];

    // Words that begin with a numeral and a unit and count nothing.
    private static readonly string[] Idioms = ["一次性", "一体化", "一站式", "一年来", "一件事", "一张网", "一本账", "一户一策", "一人一档", "一卡通", "三公经费", "一次验收", "一把手", "一票否决", "一岗双责", "一网通", "一条龙", "一揽子", "一门式", "一窗", "十三五", "十四五", "十五五"];

    // 一户一档, 一村一品: one each, whatever it is called. 一年一次 is a frequency.
    private const string Shared = "人户家村社校县乡镇街企事园区地项物车河山路点案岗";

    /// <summary>Tells whether a text names a day of every month or year by which something is due, which is no number to be reached.</summary>
    public static bool IsRecurringDeadline(string text) => RecurringDays().IsMatch(CellText.Compact(text));

    /// <summary>Tells whether a folded text has digits or numerals that say how much.</summary>
    public static bool AreIn(ReadOnlySpan<char> text, UnitCatalog units)
    {
        if ((text.Length == 1 && ChineseNumerals.IsNumeral(text[0])) || text.IndexOfAny("廿卅") >= 0 || IsRank(text) || HasOddNumber(text))
        {
            return true;
        }

        if (CharacterRuns.HasDigit(text) && CharacterRuns.HasDigit(Names().Replace(RecurringDays().Replace(text.ToString(), ""), "")))
        {
            return true;
        }

        for (var at = 0; at < text.Length - 1; at++)
        {
            if (!ChineseNumerals.IsNumeral(text[at]))
            {
                continue;
            }

            if (!IsPartOfWord(text, at, out var length) && IsCounted(text[at..], units))
            {
                return true;
            }

            at += length;
        }

        return false;
    }

    // 位列全省前十
    private static bool IsRank(ReadOnlySpan<char> text) => text.IndexOf('前') is >= 0 and var at && at + 1 < text.Length && ChineseNumerals.IsNumeral(text[at + 1]);

    // ½ and ②; 半数以上 and 过半. Ⅲ is the name of a class.
    private static bool HasOddNumber(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAscii(character) && char.GetUnicodeCategory(character) is UnicodeCategory.OtherNumber or UnicodeCategory.DecimalDigitNumber)
            {
                return true;
            }
        }

        return text.Contains("一半", StringComparison.Ordinal) || text.Contains("半数", StringComparison.Ordinal) || text.Contains("过半", StringComparison.Ordinal);
    }

    private static bool IsCounted(ReadOnlySpan<char> text, UnitCatalog units)
    {
        var behind = text[1..];
        return ChineseNumerals.IsNumeral(behind[0])
            || (!IsAdverb(text) && units.TryTakePrefix("多余来几".Contains(behind[0]) ? behind[1..] : behind, out var unit, out _) && unit.Kind != UnitKind.Grade);
    }

    private static bool IsPartOfWord(ReadOnlySpan<char> text, int at, out int length)
    {
        length = 0;
        if (at > 0 && text[at - 1] is '第' or '统' or '唯' or '同' or '单')
        {
            return true;
        }

        foreach (var idiom in Idioms)
        {
            if (text[at..].StartsWith(idiom))
            {
                length = idiom.Length - 1;
                return true;
            }
        }

        if (text[at..] is ['一', var thing, '一', ..] && Shared.Contains(thing))
        {
            length = 2;
            return true;
        }

        // 零事故 says that there is none.
        return text[at] is '零' or '〇';
    }

    private static bool IsAdverb(ReadOnlySpan<char> text)
    {
        if (text is not ['十', '分', _, ..])
        {
            return false;
        }

        foreach (var word in AfterTenPoints)
        {
            if (text[2..].StartsWith(word))
            {
                return false;
            }
        }

        return true;
    }

    // 第3名 is a rank to be reached, and no name.
    // Years, titles, numbers of documents and of standards, ordinals and grades name something: 2025年度计划, 《…》, GB3838-2002, 第2期, 5A级.
    [GeneratedRegex(@"(?:19|20)[0-9]{2}(?:-(?:19|20)[0-9]{2})?(?:学年|年度|年)(?![0-9])|《[^》]*》|[〔\[(](?:19|20)[0-9]{2}[〕\])][0-9]*号?|(?:GB|DB|HJ|JGJ|CJJ|CJ|JTG|JT|ISO|IEC|SL|NY|QB|YY|WS|TSG|DL|SH|HG|MZ|GA|DA|TD|LY|DN)(?:/[A-Z])?(?<![0-9])[0-9][0-9.\-]*|第[0-9]+(?:期|届|批|次|号|条|章|款|版|轮|季度|阶段|年)|[0-9]A级|[0-9]+号(?:文|令)")]
    private static partial Regex Names();

    // The day of every month on which something is due: 每月15日前发放, 次月5日之前, 每年3月底前.
    [GeneratedRegex(@"(?:(?:每个?|次|当|下个?|本)(?:季度?)?(?:首|末|次)?月(?:的)?[0-9]{1,2}[日号]|(?:每|次|当)年(?:的)?[0-9]{1,2}月(?:[0-9]{1,2}[日号]|底|末)?)(?=(?:\(含\))?(?:之前|以前|前))")]
    private static partial Regex RecurringDays();
}
