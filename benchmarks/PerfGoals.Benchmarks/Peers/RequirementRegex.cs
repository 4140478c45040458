using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfGoals.Benchmarks.Peers;

/// <summary>A requirement as the pattern finds it: sign, one number or two, unit.</summary>
internal readonly record struct PlainRequirement(string? Sign, decimal Number, decimal? Upper, string? Unit);

/// <summary>Sign, number and unit by one pattern, compiled when the program is built: what a developer of a budget system would write for such cells.</summary>
/// <remarks>It knows digits only, and neither dates nor grades. What the unit means it leaves to others.</remarks>
internal static partial class RequirementRegex
{
    /// <summary>Reads a text.</summary>
    public static bool TryRead(string text, out PlainRequirement requirement)
    {
        requirement = default;
        var match = Pattern().Match(text);
        if (!match.Success)
        {
            return false;
        }

        var number = decimal.Parse(match.Groups["number"].ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture);
        var upper = match.Groups["upper"] is { Success: true } group ? decimal.Parse(group.ValueSpan, NumberStyles.Number, CultureInfo.InvariantCulture) : (decimal?)null;
        var (before, behind) = (match.Groups["sign"], match.Groups["suffix"]);
        var unit = match.Groups["unit"];
        requirement = new(SignOf(before.ValueSpan) ?? SignOf(behind.ValueSpan), number, upper, unit.Length == 0 ? null : unit.Value);
        return true;
    }

    private static string? SignOf(ReadOnlySpan<char> text) => text switch
    {
        "≥" or "＞＝" or ">=" or "不低于" or "不少于" or "不小于" or "至少" or "达到" or "以上" or "及以上" => "≥",
        "≤" or "＜＝" or "<=" or "不高于" or "不超过" or "不大于" or "至多" or "以下" or "及以下" or "以内" => "≤",
        ">" or "＞" or "大于" or "高于" or "超过" => ">",
        "<" or "＜" or "小于" or "低于" => "<",
        "=" or "＝" or "等于" => "=",
        _ => null,
    };

    [GeneratedRegex(
        """
        ^\s*(?<sign>≥|＞＝|>=|≤|＜＝|<=|>|＞|<|＜|=|＝|不低于|不少于|不小于|不高于|不超过|不大于|至少|至多|达到|大于|高于|超过|小于|低于|等于)?
        \s*(?<number>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)\s*(?:[-~～至](?<upper>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)\s*)?
        (?<unit>[^0-9\s]*?)\s*(?<suffix>以上|及以上|以下|及以下|以内)?\s*$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
