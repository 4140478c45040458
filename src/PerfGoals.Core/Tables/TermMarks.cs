using System.Text.RegularExpressions;
using PerfGoals.Texts;

namespace PerfGoals.Tables;

/// <summary>The words that say whether goals and indicators are for one year or for several.</summary>
internal static partial class TermMarks
{
    /// <summary>Tells whether a text says that something is for several years, such as 中期目标 and 长期绩效指标.</summary>
    public static bool IsLongTerm(string text) => LongTerm().IsMatch(CellText.Compact(text));

    /// <summary>Tells whether a text says that something is for the year, such as 年度绩效指标.</summary>
    public static bool IsAnnual(string text) => Annual().IsMatch(CellText.Compact(text));

    /// <summary>Tells whether a text says that something is for so long a time.</summary>
    public static bool Is(Term term, string text) => term == Term.Long ? IsLongTerm(text) : IsAnnual(text);

    /// <summary>Returns what a text says, or <see langword="null"/> where it says nothing of it.</summary>
    public static Term? Of(string text) => IsLongTerm(text) ? Term.Long : IsAnnual(text) ? Term.Annual : null;

    [GeneratedRegex("^(?:项目)?(?:中期|长期|中长期|实施期|实施周期|实施期内)(?:总体|总)?(?:绩效)?(?:总)?(?:目标|指标)|\\((?:中期|长期|中长期|实施期)\\)$|(?:指标|指标值)[(]?(?:中期|长期)[)]?$")]
    private static partial Regex LongTerm();

    [GeneratedRegex("^(?:20[0-9]{2}年度?|本?年度|当年|本年)(?:总体|总)?(?:绩效)?(?:总)?(?:目标|指标)|\\((?:年度|本年度|当年|20[0-9]{2}年度?)\\)$")]
    private static partial Regex Annual();
}
