using PerfGoals.Targets;

namespace PerfGoals.Benchmarks.Data;

/// <summary>Texts as the cells of real tables have them.</summary>
internal static class UsualSpellings
{
    public static string[] Signs { get; } = ["≥", "＞＝", "不低于"];

    public static string[] Units { get; } = ["%", "㎡", "元/人·月", "人次"];

    public static string[] Quantities { get; } = ["95%", "28.40元/株", "12次", "1,250.5万元"];

    /// <summary>Gets the requirements that a pattern of sign, digits and unit reads too.</summary>
    public static string[] Numbers { get; } = ["≥95%", "≤28.40元/株", "不少于12次", "90%以上", "90-95%"];

    /// <summary>Gets those that it does not read: a numeral, a deadline, a grade.</summary>
    public static string[] Words { get; } = ["三百", "2025年12月底前", "优"];

    /// <summary>Gets the three cells of an indicator.</summary>
    public static RequirementCells Cells { get; } = new("≥", "95", "%") { IndicatorName = "受援人满意度" };
}
