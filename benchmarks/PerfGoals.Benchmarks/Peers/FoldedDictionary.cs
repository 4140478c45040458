using System.Text;

namespace PerfGoals.Benchmarks.Peers;

/// <summary>A dictionary of spellings, and the usual way to bring a cell's text into their form.</summary>
internal static class FoldedDictionary
{
    public static Dictionary<string, string> Signs { get; } = new(StringComparer.Ordinal)
    {
        ["≥"] = "≥", [">="] = "≥", ["不低于"] = "≥", ["不少于"] = "≥", ["不小于"] = "≥", ["大于等于"] = "≥", ["至少"] = "≥", ["以上"] = "≥",
        [">"] = ">", ["大于"] = ">", ["高于"] = ">", ["超过"] = ">", ["="] = "=", ["等于"] = "=", ["<"] = "<", ["小于"] = "<", ["低于"] = "<",
        ["≤"] = "≤", ["<="] = "≤", ["不高于"] = "≤", ["不超过"] = "≤", ["不大于"] = "≤", ["小于等于"] = "≤", ["至多"] = "≤", ["以内"] = "≤", ["定性"] = "定性",
    };

    public static Dictionary<string, string> Units { get; } = new(StringComparer.Ordinal)
    {
        ["%"] = "%", ["百分比"] = "%", ["平方米"] = "平方米", ["m2"] = "平方米", ["亩"] = "亩", ["公顷"] = "公顷", ["公里"] = "公里", ["千米"] = "公里",
        ["元"] = "元", ["万元"] = "万元", ["元/人·月"] = "元/人·月", ["元/月·人"] = "元/人·月", ["元/人/月"] = "元/人·月", ["元/株"] = "元/株", ["元/亩"] = "元/亩",
        ["人"] = "人", ["人次"] = "人次", ["次"] = "次", ["场次"] = "场次", ["件"] = "件", ["个"] = "个", ["项"] = "项", ["户"] = "户", ["天"] = "天", ["月"] = "月", ["年"] = "年",
    };

    /// <summary>Brings full-width and composed characters into their plain form, and takes white space away.</summary>
    public static string Fold(string text) => text.Trim().Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal);
}
