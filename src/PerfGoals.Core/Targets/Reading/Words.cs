using System.Buffers;
using PerfGoals.Texts;

namespace PerfGoals.Targets.Reading;

/// <summary>The words that stand around a number in a value cell and do not change what it says.</summary>
internal static class Words
{
    // What a number is called or what is done with it: 合格率95%, 购置图书5000册.
    private static readonly SpellingTable<bool> LabelEndings = Table(
        "率", "度", "数", "量", "额", "值", "比例", "占比", "比重", "面积", "长度", "里程", "金额", "资金", "成本", "单价", "造价", "费用", "标准", "经费", "支出", "价格", "时间", "时长", "周期",
        "期限", "年限", "天数", "人次", "人数", "次数", "规模", "产值", "收入", "得分", "分值", "覆盖", "控制在", "控制", "目标值", "目标", "指标", "指标值", "总计", "合计", "共计", "累计", "总共", "共",
        "完成", "实现", "开展", "举办", "组织", "召开", "发放", "补助", "资助", "救助", "培训", "采购", "购置", "购买", "新建", "改建", "扩建", "建设", "建成", "改造", "维修", "维护", "修缮", "整治",
        "惠及", "受益", "服务", "新增", "安排", "编制", "印发", "印制", "制作", "发布", "办理", "受理", "审核", "检查", "巡查", "监测", "检测", "评审", "验收", "接待", "招聘", "聘用", "配备", "安装", "更换",
        "种植", "养殖", "防治", "清运", "处理", "处置", "支持", "扶持", "奖励", "保障", "管护", "养护", "绿化", "参加", "参与", "申报", "提供", "收集", "报送", "撰写", "出版", "拍摄", "播出", "刊发", "为",
        "全年", "年度", "当年", "本年", "本年度", "每次", "平均", "年均", "人均", "户均", "提高到", "提高至", "提升到", "提升至", "增加到", "增加至", "增长到", "增长至", "上升到", "上升至", "下降到", "下降至",
        "降低到", "降低至", "降至", "减少到", "减少至", "缩短到", "缩短至", "保持在", "维持在", "稳定在", "保持", "预计", "计划", "拟", "力争", "确保", "预期", "达");

    // 每 and 各 multiply, 约 and 近 blur, 第 counts places, 不 and 未 turn round, 增 and 降 speak of a change: what such words lead is not the plain number.
    private static readonly SearchValues<char> Turning = SearchValues.Create("每各约近第不未非无没较比超余,，。;；、()[]<>≥≤=/%");

    private static readonly string[] Changing =
        ["增长", "提高", "提升", "增加", "上升", "下降", "降低", "减少", "缩短", "压减", "压缩", "削减", "节约", "节省", "下浮", "上浮", "上涨", "前", "后", "分别", "其中", "大约", "大概"];

    // 到 and 至 after a change name the level that is reached.
    private static readonly SpellingTable<bool> LevelReached = Table(
        "提高到", "提高至", "提升到", "提升至", "增加到", "增加至", "增长到", "增长至", "上升到", "上升至", "下降到", "下降至", "降低到", "降低至", "减少到", "减少至", "缩短到", "缩短至", "压减到", "压减至");

    // What happens with the number: 30日内办结.
    private static readonly SpellingTable<bool> Verbs = Table(
        "完成", "办结", "到位", "响应", "完工", "竣工", "支付", "拨付", "发放", "发放到位", "拨付到位", "支付到位", "送达", "处置", "处理", "解决", "修复", "恢复", "答复", "回复", "验收", "审结", "结案", "办理", "反馈",
        "到达", "达标", "合格", "整改", "整改完成", "完成率", "足额发放", "按时发放", "完成整改", "办理完毕", "执行", "投入使用", "公示", "公开", "上报", "报送", "受理");

    // 份, 底 and 前 make a date of a number of months; 性 an adjective of 一次; the rest turn or blur what was said.
    private static readonly SearchValues<char> TailForbidden = SearchValues.Create("每各约近第不未非无没左右上下内外前后至到起底初末中份号旬性多余比增减升降超或,，。;；、:()[]<>≥≤=/%+-~*—");

    private const int LongestLabel = 20;
    private const int LongestTail = 8;

    /// <summary>Tells whether words before a number only say what it is of.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(':');
        if (text.IsEmpty)
        {
            return true;
        }

        if (text.Length > LongestLabel || !LabelEndings.TryTakeSuffix(text, out _, out _))
        {
            return false;
        }

        var name = LevelReached.TryTakeSuffix(text, out _, out var level) ? text[..^level] : text;
        return name.IndexOfAny(Turning) < 0 && !CharacterRuns.HasDigit(name) && !ContainsAny(name, Changing);
    }

    /// <summary>Tells whether words behind number and unit only say what was counted: 2次宣传.</summary>
    public static bool IsNoun(ReadOnlySpan<char> text) =>
        text.Length <= LongestTail && text.IndexOfAny(TailForbidden) < 0 && CharacterRuns.IsChinese(text);

    /// <summary>Takes a verb off the end of a text.</summary>
    public static ReadOnlySpan<char> WithoutVerb(ReadOnlySpan<char> text) => Verbs.TryTakeSuffix(text, out _, out var length) ? text[..^length] : text;

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
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

    private static SpellingTable<bool> Table(params ReadOnlySpan<string> words) => new(true, words);
}
