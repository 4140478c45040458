using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>Says what an ambiguous unit means where number or name leave no doubt, and leaves it ambiguous elsewhere.</summary>
internal static class UnitContext
{
    // No calendar counts that few years, and none has a thirteenth month.
    private const decimal FirstCalendarYear = 1900;
    private const decimal LastMonth = 12;
    private const decimal LastDay = 31;

    private static readonly (string Symbol, UnitKind Kind, string[] Hints)[] Hints =
    [
        ("分", UnitKind.Score, ["得分", "评分", "测评", "考核", "分值", "成绩", "分数", "打分", "评价", "满意度"]),
        ("分", UnitKind.Duration, ["时长", "耗时", "响应时间", "等待时间"]),
        ("分", UnitKind.Money, ["单价", "电价", "水价", "价格"]),
        ("万", UnitKind.Money, ["资金", "成本", "金额", "经费", "投资", "费用", "补贴", "补助", "收入", "产值", "税", "支出", "造价", "效益"]),
        ("月", UnitKind.Duration, ["时长", "周期", "期限", "工期", "平均", "跨度", "月数"]),
        ("年", UnitKind.Duration, ["时长", "周期", "期限", "年限", "工期", "寿命", "平均", "年数"]),
        ("日", UnitKind.Duration, ["时长", "周期", "期限", "工期", "平均", "天数", "日数"]),
    ];

    /// <summary>Returns the requirement with its unit's meaning fixed, where that is certain.</summary>
    public static Requirement Resolve(Requirement requirement, string? indicatorName)
    {
        if (requirement.Unit is not { IsAmbiguous: true } unit)
        {
            return requirement;
        }

        var isDuration = (unit.Symbol, requirement.Target.Number) switch
        {
            ("年", < FirstCalendarYear) => true,
            ("月", { } months) => months > LastMonth || months != decimal.Truncate(months),
            ("日", { } days) => days > LastDay || days != decimal.Truncate(days),
            _ => false,
        };
        return KindOf(unit.Symbol, isDuration, indicatorName) is { } kind && unit.CanBe(kind)
            ? requirement with { Unit = unit.As(kind) }
            : requirement;
    }

    // Two hints that contradict each other are none.
    private static UnitKind? KindOf(string symbol, bool isDuration, string? indicatorName)
    {
        if (isDuration)
        {
            return UnitKind.Duration;
        }

        if (string.IsNullOrEmpty(indicatorName))
        {
            return null;
        }

        UnitKind? found = null;
        foreach (var (hinted, kind, hints) in Hints)
        {
            if (hinted == symbol && ContainsAny(indicatorName, hints))
            {
                if (found is not null)
                {
                    return null;
                }

                found = kind;
            }
        }

        return found;
    }

    private static bool ContainsAny(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
