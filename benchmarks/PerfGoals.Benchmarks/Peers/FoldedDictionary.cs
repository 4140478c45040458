using System.Text;

namespace PerfGoals.Benchmarks.Peers;

/// <summary>A dictionary of spellings, and the usual way to bring a cell's text into their form.</summary>
internal static class FoldedDictionary
{
    public static Dictionary<string, string> Signs { get; } = Of(
        ["≥", ">=", "不低于", "不少于", "不小于", "大于等于", "至少", "以上"],
        [">", "大于", "高于", "超过"],
        ["=", "等于"],
        ["<", "小于", "低于"],
        ["≤", "<=", "不高于", "不超过", "不大于", "小于等于", "至多", "以内"],
        ["定性"]);

    public static Dictionary<string, string> Units { get; } = Of(
    [
        ["%", "百分比"],
        ["平方米", "m2"],
        ["公里", "千米"],
        ["元/人·月", "元/月·人", "元/人/月"],
        .. ((string[])["元", "万元", "元/株", "元/亩", "亩", "公顷", "人", "人次", "次", "场次", "件", "个", "项", "户", "天", "月", "年"]).Select(unit => (string[])[unit]),
    ]);

    /// <summary>Brings full-width and composed characters into their plain form, and takes white space away.</summary>
    public static string Fold(string text) => text.Trim().Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal);

    // The first spelling of each line is the one that the others stand for.
    private static Dictionary<string, string> Of(params string[][] spellings) =>
        spellings.SelectMany(same => same, (same, spelling) => (spelling, same[0])).ToDictionary(entry => entry.spelling, entry => entry.Item2, StringComparer.Ordinal);
}
