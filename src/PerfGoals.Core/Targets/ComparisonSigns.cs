using System.Collections.Frozen;
using PerfGoals.Texts;

namespace PerfGoals.Targets;

/// <summary>The signs and words that stand for a comparison.</summary>
public static class ComparisonSigns
{
    private static readonly (Comparison Comparison, string[] Spellings)[] Table =
    [
        (Comparison.AtLeast, ["≥", "≧", "⩾", ">=", "=>", "≥=", "大于等于", "大于或等于", "不低于", "不少于", "不小于", "至少", "达到"]),
        (Comparison.AtMost, ["≤", "≦", "⩽", "<=", "=<", "≤=", "小于等于", "小于或等于", "不高于", "不超过", "不多于", "不大于", "至多"]),
        (Comparison.MoreThan, [">", "〉", "》", "大于", "超过", "高于", "多于"]),
        (Comparison.LessThan, ["<", "〈", "《", "小于", "低于", "少于", "不足"]),
        (Comparison.EqualTo, ["=", "==", "﹦", "等于", "为"]),
        (Comparison.Qualitative, ["定性", "定性指标", "文字描述"]),
    ];

    private static readonly FrozenDictionary<string, Comparison> BySpelling =
        Table.SelectMany(e => e.Spellings, (e, spelling) => (spelling, e.Comparison)).ToFrozenDictionary(e => e.spelling, e => e.Comparison);

    // Longest first, so that "≥" is not read out of ">=".
    private static readonly (string Spelling, Comparison Comparison)[] Prefixes =
        [.. BySpelling.Where(e => e.Value != Comparison.Qualitative).Select(e => (e.Key, e.Value)).OrderByDescending(e => e.Key.Length).ThenBy(e => e.Key, StringComparer.Ordinal)];

    /// <summary>Returns the one sign a comparison is written with: ≥ &gt; = &lt; ≤ or 定性.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <returns>The sign, or an empty text for <see cref="Comparison.Unknown"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="comparison"/> is not a defined value.</exception>
    public static string Sign(this Comparison comparison) => comparison switch
    {
        Comparison.Unknown => "",
        Comparison.AtLeast => "≥",
        Comparison.MoreThan => ">",
        Comparison.EqualTo => "=",
        Comparison.LessThan => "<",
        Comparison.AtMost => "≤",
        Comparison.Qualitative => "定性",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a comparison."),
    };

    /// <summary>Reads a cell that holds a sign or the words for one, in full or half width.</summary>
    /// <param name="text">The cell's text.</param>
    /// <returns>The comparison, or <see cref="Comparison.Unknown"/> where the text is no known sign.</returns>
    public static Comparison Read(string? text) => BySpelling.GetValueOrDefault(CellText.Compact(text));

    /// <summary>Takes a sign off the front of a folded text such as <c>≥95%</c>.</summary>
    internal static Comparison TakePrefix(string folded, out string rest)
    {
        foreach (var (spelling, comparison) in Prefixes)
        {
            if (folded.StartsWith(spelling, StringComparison.Ordinal))
            {
                rest = folded[spelling.Length..];
                return comparison;
            }
        }

        rest = folded;
        return Comparison.Unknown;
    }
}
