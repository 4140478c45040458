using System.Collections.Immutable;
using PerfGoals.Rules.BuiltIn.Classification;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Costs;

/// <summary>Tells where the budget of a year is not all the money that a cost may be of.</summary>
internal static class CostPeriods
{
    /// <summary>The usual words for several years and for money from elsewhere.</summary>
    public static readonly ImmutableArray<string> DefaultWords =
    [
        "累计", "总投资", "概算", "全周期", "全生命周期", "规划期", "实施期", "建设期", "中长期", "跨年", "续建", "尾款", "历年", "上年", "往年", "结转", "两年", "二年", "三年", "四年", "五年", "多年", "逐年", "分年",
        "自筹", "配套", "专项债", "债券", "贷款", "融资", "社会资本", "捐赠", "中央", "省级", "市级", "上级", "企业投入", "其他资金", "分担", "个人缴",
    ];

    /// <summary>Tells whether a text speaks of several years or of other money.</summary>
    public static bool AreMixedIn(string text, ImmutableArray<string> words) => RowText.WordIn(text, words) is not null || HasTwoYears(text);

    /// <summary>Tells whether the name or the goal of a project speaks of several years or of other money.</summary>
    public static bool AreMixedIn(in ProjectView project, ImmutableArray<string> words) => AreMixedIn(project.Name, words) || AreMixedIn(project.AnnualGoal, words);

    // 2025—2027年
    private static bool HasTwoYears(string text)
    {
        var folded = CellText.Compact(text).AsSpan();
        ReadOnlySpan<char> first = default;
        for (var at = 0; at + 4 <= folded.Length; at++)
        {
            var year = folded.Slice(at, 4);
            if (!year.StartsWith("20", StringComparison.Ordinal) || !char.IsAsciiDigit(year[2]) || !char.IsAsciiDigit(year[3])
                || (at > 0 && char.IsAsciiDigit(folded[at - 1])) || (at + 4 < folded.Length && char.IsAsciiDigit(folded[at + 4])))
            {
                continue;
            }

            if (!first.IsEmpty && !year.SequenceEqual(first))
            {
                return true;
            }

            first = year;
        }

        return false;
    }
}
