using System.Buffers;
using PerfGoals.Texts;

namespace PerfGoals.Targets.Reading;

/// <summary>The words that stand behind a number in a value cell and do not change what it says; those before it are <see cref="Labels"/>.</summary>
internal static class Words
{
    // What happens with the number: 30日内办结.
    private static readonly SpellingTable<bool> Verbs = Table(
        "完成", "办结", "到位", "响应", "完工", "竣工", "支付", "拨付", "发放", "发放到位", "拨付到位", "支付到位", "送达", "处置", "处理", "解决", "修复", "恢复", "答复", "回复", "验收", "审结", "结案", "办理", "反馈",
        "到达", "达标", "合格", "整改", "整改完成", "完成率", "足额发放", "按时发放", "完成整改", "办理完毕", "执行", "投入使用", "公示", "公开", "上报", "报送", "受理", "到达现场", "到场", "赶到现场", "兑付", "下达", "给付", "结清", "缴纳", "退还", "提交", "交付");

    // 份, 底 and 前 make a date of a number of months; 性 an adjective of 一次; the rest turn or blur what was said.
    private static readonly SearchValues<char> TailForbidden = SearchValues.Create("每各约近第不未非无没左右上下内外前后至到起底初末中份号旬性多余比增减升降超或,，。;；、:()[]<>≥≤=/%+-~*—");

    private const int LongestTail = 8;

    /// <summary>Tells whether words behind number and unit only say what was counted: 2次宣传. 级 makes a grade of what stands before it: 3A级.</summary>
    public static bool IsNoun(ReadOnlySpan<char> text) =>
        text.Length <= LongestTail && text is not ['级' or '等' or '类' or '型', ..] && text.IndexOfAny(TailForbidden) < 0 && CharacterRuns.IsChinese(text);

    /// <summary>Takes a verb off the end of a text.</summary>
    public static ReadOnlySpan<char> WithoutVerb(ReadOnlySpan<char> text) => Verbs.TryTakeSuffix(text, out _, out var length) ? text[..^length] : text;

    private static SpellingTable<bool> Table(params ReadOnlySpan<string> words) => new(true, words);
}
