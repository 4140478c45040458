using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Acceptance;

/// <summary>Tells a reason from a text that fills the place of one.</summary>
internal static class SuppressionReason
{
    // What is written to be rid of the question: it says that somebody agreed, and not why.
    private static readonly SpellingTable<bool> Fillers = new(
        true,
        "同意", "已同意", "认可", "可以", "通过", "已阅", "已审", "已核", "已核实", "已确认", "确认", "属实", "情况属实", "正常", "没问题", "没有问题", "豁免", "忽略",
        "理由", "原因", "无理由", "无原因", "见附件", "特殊情况", "领导同意", "经领导同意", "测试", "误报", "暂不处理",
        "OK", "YES", "Y", "NO", "TEST", "TODO", "FIXME", "TBD", "REASON", "AGREED", "APPROVED", "ACCEPTED", "IGNORE", "FALSEPOSITIVE", "WONTFIX", "NOREASON");

    /// <summary>Tells whether a text says nothing: it is blank, a mark, or a word such as 同意.</summary>
    public static bool IsPlaceholder(string reason)
    {
        var folded = CellText.Compact(reason);
        var letters = string.Concat(folded.Where(char.IsLetter));
        return letters.Length == 0
            || Fillers.TryGet(letters.ToUpperInvariant(), out _)
            || Placeholders.IsPlaceholder(folded, UnitCatalog.Default, out _)
            || letters.Distinct().Count() == 1;
    }
}
