using System.Collections.Frozen;
using PerfGoals.Texts;

namespace PerfGoals.Indicators;

/// <summary>Reads from the name of an indicator what it measures.</summary>
/// <remarks>
/// Chinese puts the measure last: 农村公路养护里程 is a length, 列养率 a share. The longest known ending decides, after brackets at the end, such as a
/// rubric or a unit, are left out. A hint for rules that infer; a name that ends in no such word is <see cref="MeasureKind.Unknown"/>.
/// </remarks>
public static class MeasureWords
{
    private static readonly FrozenDictionary<string, MeasureKind> Kinds = Of(
        (MeasureKind.Satisfaction, "满意度 满意率 满意程度 好评率"),
        // What is a part of something cannot exceed the whole; growth, completion and yields can.
        (MeasureKind.Ratio, """
            增长率 增长幅度 增幅 增速 提高率 提升率 上升率 下降率 降低率 减少率 降幅 节约率 节能率 完成率 达产率 收益率 回报率 利润率 贡献率 产出率 周转率 负债率 杠杆率
            执行率 支出率 超额率 增加率 弹性系数 倍数 比值
            """),
        (MeasureKind.Share, "率 比例 比率 占比 比重 百分比 覆盖面"),
        (MeasureKind.PersonTimes, "人次 人次数 人数次"),
        (MeasureKind.Persons, "人数 人员数 人员数量 户数 受益人口"),
        (MeasureKind.Count, "数 数量 个数 件数 次数 场次 场数 批次 期数 份数 篇数 台数 套数 项数 条数 处数 总数 总量 工作量 案件量 频次 频率 总件数"),
        (MeasureKind.Money, "金额 成本 费用 经费 支出 投入 投资额 投资 单价 价格 补贴标准 补助标准 发放标准 造价 总额 收入 产值 增加值 税收 利润 资金 总投资"),
        (MeasureKind.Time, "时间 天数 周期 时长 时限 期限 工期 日期 月数 年限 时效 学时 课时 工时 时刻"),
        (MeasureKind.Extent, "面积 里程 长度 规模 产量 容量 用量 重量 体积 距离 高度 深度 温度 浓度 排放量 处理量 供应量 存栏量 出栏量 流量 公里数"),
        (MeasureKind.Degree, "程度 水平 能力 情况 状况 效果 影响 作用 质量 及时性 规范性 完整性 准确性 有效性 稳定性 可持续性 知晓度 知名度 便利度 参与度"));

    private static readonly int Longest = Kinds.Keys.Max(word => word.Length);

    // These end in 率 and are no part of a whole.
    private static readonly FrozenSet<string> NoShares = FrozenSet.ToFrozenSet(["效率", "功率", "税率", "汇率", "费率", "利率", "速率", "心率", "赔率"], StringComparer.Ordinal);

    /// <summary>Returns the word that says what a name measures, or <see langword="null"/> where none does.</summary>
    /// <param name="name">The name of an indicator.</param>
    public static MeasureWord? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var text = WithoutBrackets(CellText.Compact(name));
        for (var length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            var word = text[^length..];
            if (Kinds.TryGetValue(word, out var kind))
            {
                return kind == MeasureKind.Share && NoShares.Any(other => text.EndsWith(other, StringComparison.Ordinal)) ? null : new(kind, Whole(text, word));
            }
        }

        return null;
    }

    private static FrozenDictionary<string, MeasureKind> Of(params ReadOnlySpan<(MeasureKind Kind, string Words)> groups)
    {
        var kinds = new Dictionary<string, MeasureKind>(StringComparer.Ordinal);
        foreach (var (kind, words) in groups)
        {
            foreach (var word in words.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                kinds.Add(word, kind);
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // 合格率 says more than 率: two characters before it belong to the word.
    private static string Whole(string text, string word) => word == "率" ? text[^Math.Min(3, text.Length)..] : word;

    private static string WithoutBrackets(string text)
    {
        while (text.Length > 0 && text[^1] == ')')
        {
            var depth = 0;
            var start = text.Length - 1;
            for (; start >= 0; start--)
            {
                depth += text[start] switch { ')' => 1, '(' => -1, _ => 0 };
                if (depth == 0)
                {
                    break;
                }
            }

            if (start <= 0)
            {
                return text;
            }

            text = text[..start];
        }

        return text.TrimEnd('。', '、', ';', ',', '.');
    }
}
