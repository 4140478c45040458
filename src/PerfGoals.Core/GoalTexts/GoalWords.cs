using PerfGoals.Texts;

namespace PerfGoals.GoalTexts;

/// <summary>The words around a number in a goal that say nothing of what it is of, and those that show that nothing is promised.</summary>
internal static class GoalWords
{
    private static readonly SpellingTable<bool> Leads = new(
        true, "确保", "保证", "实现", "力争", "全年", "年内", "本年", "本年度", "年度", "当年", "今年", "预计", "计划", "拟", "通过", "使", "做到", "进一步", "切实", "全面", "并", "且",
        "和", "及", "与", "以及", "同时", "其中", "将", "要", "应", "需", "须", "共", "共计", "累计", "总计", "合计", "项目", "完成后", "建成后", "实施后");

    // What only begins like one of them: 及时率, 应急演练, 项目区群众.
    private static readonly SpellingTable<bool> NoLeads = new(
        true, "及时", "及格", "应急", "应届", "应用", "应诉", "应收", "应对", "应保", "使用", "使命", "和谐", "与会", "并网", "并联", "共享", "共同", "共建", "共治", "共性", "将军", "要素", "需求", "通过率",
        "计划生育", "项目区", "项目点", "项目村", "项目地", "项目库", "项目部", "项目法人", "项目单位", "全面小康");

    private static readonly SpellingTable<bool> Tails = new(
        true, "提高到", "提高至", "提升到", "提升至", "增加到", "增加至", "增长到", "增长至", "上升到", "上升至", "下降到", "下降至", "降低到", "降低至", "降至", "降到", "减少到", "减少至", "缩短到",
        "缩短至", "压减到", "压减至", "控制", "保持", "维持", "稳定", "力争", "确保", "保证", "预计", "计划", "拟", "均", "都", "全部", "累计", "共计", "总计", "合计", "共", "将", "应", "需", "须", "要",
        "可", "能", "能够", "分别", "到", "至", "等", ":", "了", "约");

    // What there is already, and what several numbers share out among several things.
    private static readonly string[] Existing = ["现有", "原有", "已有", "已建", "已完成", "已累计", "截至", "目前", "分别", "去年", "上年", "往年", "现状"];

    // 全县12个乡镇, 为180户家庭, 这两项工作
    private static readonly SpellingTable<bool> Pointers = new(
        true, "全县", "全区", "全市", "全镇", "全乡", "全省", "全州", "辖区", "辖", "有", "是", "对", "为", "向", "给", "的", "这", "那", "该", "此", "上述", "以上", "以下", "如下", "其", "第", "前", "后",
        "某", "几", "数", "约", "近", "各", "另", "余", "除", "按", "按照", "从", "自", "由", "距", "上", "共有", "涉及", "覆盖", "涵盖", "包括", "包含", "含", "设", "下设");

    private static readonly SpellingTable<bool> Joints = new(true, "和", "及", "与", "以及", "及其");

    private static readonly SpellingTable<bool> Manners = new(true, "方式", "形式", "渠道", "途径", "手段", "方法", "办法", "模式");

    /// <summary>Tells whether the last of some words joins what follows to what stands before: 在职人员和.</summary>
    public static bool EndsInJoint(ReadOnlySpan<char> words) => Joints.TryTakeSuffix(words, out _, out var length) && length < words.Length;

    /// <summary>Takes the words off both ends that say nothing of what the number before them is of: none are left of 和讲座, which the next number is of.</summary>
    public static ReadOnlySpan<char> TrimJoined(ReadOnlySpan<char> words) =>
        Joints.TryTakePrefix(words, out _, out _) ? [] : Trim(Joints.TryTakeSuffix(words, out _, out var length) ? words[..^length] : words);

    /// <summary>Tells whether the words behind a number show that it says how something is done: 2种方式.</summary>
    public static bool IsManner(ReadOnlySpan<char> words) => Manners.TryTakePrefix(words, out _, out _);

    /// <summary>Takes the words off both ends that say nothing of what a number is of.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> words)
    {
        while (!NoLeads.TryTakePrefix(words, out _, out _) && Leads.TryTakePrefix(words, out _, out var length))
        {
            words = words[length..];
        }

        while (Tails.TryTakeSuffix(words, out _, out var length))
        {
            words = words[..^length];
        }

        return words;
    }

    /// <summary>Tells whether the words before a number show that it is mentioned and not promised.</summary>
    /// <param name="words">The words, without the sign.</param>
    /// <param name="hasSign">Whether a sign stands between them and the number.</param>
    public static bool IsBackground(ReadOnlySpan<char> words, bool hasSign)
    {
        foreach (var word in Existing)
        {
            if (words.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return !hasSign && Pointers.TryTakeSuffix(words, out _, out _);
    }
}
