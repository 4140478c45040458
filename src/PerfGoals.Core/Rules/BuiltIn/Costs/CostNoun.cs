using PerfGoals.GoalTexts;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Costs;

/// <summary>What the name of a cost, of a price or of a count speaks of, without the words that every such name has.</summary>
internal static class CostNoun
{
    private const int Shortest = 2;

    private static readonly string[] Totals =
        ["总成本", "总费用", "总支出", "总经费", "总投入", "总额", "总金额", "总投资", "总造价", "总价", "总预算", "合计", "总计", "预算成本", "预算控制", "预算数", "预算总", "控制数"];

    private static readonly SpellingTable<bool> Common = new(
        true, "采购", "购置", "购买", "建设", "实施", "运行", "运转", "控制", "政府", "专项", "预算", "投资", "成本", "费用", "经费", "资金", "支出", "单价", "价格", "标准", "平均", "人均", "户均", "亩均",
        "生均", "单位", "总", "年", "不超", "超过", "节约", "经济", "财政");

    /// <summary>Tells whether a cost is that of the whole project, as far as its name says.</summary>
    public static bool IsWhole(string name)
    {
        var text = CellText.Compact(name);
        return Array.Exists(Totals, total => text.Contains(total, StringComparison.Ordinal)) || Of(text).Length < Shortest;
    }

    /// <summary>Returns what a name speaks of; less than two characters say nothing.</summary>
    public static string Of(string name) => NounPhrase.Without(Common, NounPhrase.Of(name).Stem);

    /// <summary>Tells whether two costs may be about the same things, so that their sum would count some twice.</summary>
    public static bool MayOverlap(string one, string other) => new NounPhrase(Of(one), null).Likeness(new(Of(other), null)) > 0;
}
