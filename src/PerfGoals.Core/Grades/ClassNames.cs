using System.Text.RegularExpressions;
using PerfGoals.Texts;

namespace PerfGoals.Grades;

/// <summary>Knows classes that a standard numbers with Roman numerals, such as Ⅲ类 of GB 3838 for surface water.</summary>
/// <remarks>They are no grades of a rubric: the standard says what each of them is, and in which order they stand.</remarks>
internal static partial class ClassNames
{
    /// <summary>Tells whether a value is a class and no more than that, with the words that usually go with one: 优于Ⅲ类, Ⅳ类及以上.</summary>
    /// <param name="text">The text of a cell.</param>
    /// <param name="unit">The text of the unit, where 类 may stand, or nothing.</param>
    public static bool Is(string text, string unit)
    {
        var symbol = CellText.Compact(unit);
        return symbol is "" or "类" or "级" or "类别" or "类水质" or "类标准" && Class().IsMatch(CellText.Compact(text)) && (symbol.Length > 0 || Named().IsMatch(text));
    }

    [GeneratedRegex("^(?:(?:地表水|水质|稳定|保持|达到|达|不低于|不劣于|优于|好于|或|及|以上|≥|>=)+)?劣?(?:[Ⅰ-Ⅵ]|IV|VI?|I{1,3})(?:类|级)?(?:水质|水体|水)?(?:标准)?(?:\\(?(?:及|或)?(?:以上|以下|优于|更优)\\)?)?(?:标准|水质|水体)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Class();

    // A lone V or I is too little to be sure.
    [GeneratedRegex("[Ⅰ-Ⅵ]|[类级]", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
