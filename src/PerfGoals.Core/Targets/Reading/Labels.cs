using System.Buffers;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Targets.Reading;

/// <summary>The words that stand before a number in a value cell and say only what it is of.</summary>
internal static class Labels
{
    // What a number is called or what is done with it: 合格率95%, 购置图书5000册.
    private static readonly SpellingTable<bool> LabelEndings = Table(
        "率", "度", "数", "量", "额", "值", "比例", "占比", "比重", "面积", "长度", "里程", "金额", "资金", "成本", "单价", "造价", "费用", "标准", "经费", "支出", "价格", "时间", "时长", "周期",
        "期限", "年限", "天数", "人次", "人数", "次数", "规模", "产值", "收入", "得分", "分值", "覆盖", "控制在", "控制", "目标值", "目标", "指标", "指标值", "总计", "合计", "共计", "累计", "总共", "共",
        "完成", "实现", "开展", "举办", "组织", "召开", "发放", "补助", "资助", "救助", "培训", "采购", "购置", "购买", "新建", "改建", "扩建", "建设", "建成", "改造", "维修", "维护", "修缮", "整治",
        "惠及", "受益", "服务", "新增", "安排", "编制", "印发", "印制", "制作", "发布", "办理", "受理", "审核", "检查", "巡查", "监测", "检测", "评审", "验收", "接待", "招聘", "聘用", "配备", "安装", "更换",
        "种植", "养殖", "防治", "清运", "处理", "处置", "支持", "扶持", "奖励", "保障", "管护", "养护", "绿化", "参加", "参与", "申报", "提供", "收集", "报送", "撰写", "出版", "拍摄", "播出", "刊发", "为",
        "全年", "年度", "当年", "本年", "本年度", "每次", "平均", "年均", "人均", "户均", "提高到", "提高至", "提升到", "提升至", "增加到", "增加至", "增长到", "增长至", "上升到", "上升至", "下降到", "下降至",
        "降低到", "降低至", "降至", "减少到", "减少至", "缩短到", "缩短至", "压减到", "压减至", "保持在", "维持在", "稳定在", "保持", "预计", "计划", "拟", "力争", "确保", "预期", "达",
        "工期", "质保期", "保修期", "保质期", "服务期", "公示期", "有效期", "合同期", "建设期", "管护期", "排放", "预算", "概算", "投资", "误差", "偏差", "增速", "增幅", "降幅");

    // 每 and 各 multiply, 约 and 近 blur, 第 counts places, 不 and 未 turn round, 增 and 降 speak of a change: what such words lead is not the plain number.
    private static readonly SearchValues<char> Turning = SearchValues.Create("每各约近第不未非无没较比超余,，。;；、()[]<>≥≤=/%");

    // What ends so is the name of a rate, in which the same characters only name: 无害化处理率, 签约率, 不合格率. They blur or compare at its front alone.
    private static readonly SpellingTable<bool> Rates = Table("率", "比例", "占比", "比重");
    private static readonly SearchValues<char> TurningFirst = SearchValues.Create("约近每各比较超");
    private static readonly SearchValues<char> Breaks = SearchValues.Create(",，。;；、()[]<>≥≤=/%");

    // So do these in a name that is on no list, which only has to lead to a sign or a unit: 带动就业200人.
    private static readonly SearchValues<char> TurningNames = SearchValues.Create("逾延迟缺差剩余欠增减升降涨跌前后到至从由自或除原仅亏零几一二两三四五六七八九十逢隔");

    private static readonly string[] Levels = ["上年", "去年", "往年", "上期", "同期", "基期", "基数", "现有", "已有", "既有", "其中", "水平", "平均", "以外", "之外", "半年", "半月"];

    private static readonly string[] Changing =
        ["增长", "提高", "提升", "增加", "上升", "下降", "降低", "减少", "缩短", "压减", "压缩", "削减", "节约", "节省", "下浮", "上浮", "上涨", "前", "后", "分别", "其中", "大约", "大概", "大致", "大体"];

    // What starts the clock for a span of time: 收到申请后5个工作日内, 自立案之日起60日内.
    private static readonly SpellingTable<bool> Starts = Table("后", "之后", "以后", "之日起", "日起", "起", "之日后");

    private const int LongestLabel = 20;

    // One character before a number is as likely a damaged sign: 工5%.
    private const int ShortestName = 2;

    /// <summary>Tells whether words before a number are known to say only what it is of.</summary>
    public static bool IsKnown(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(':');
        if (text.IsEmpty)
        {
            return true;
        }

        // 数10人, 上100次
        if (text.Length > LongestLabel || text is "数" || !LabelEndings.TryTakeSuffix(text, out _, out var ending))
        {
            return false;
        }

        var name = text[..^ending];
        var isTurned = Rates.TryTakeSuffix(text, out _, out _)
            ? name.IndexOfAny(Breaks) >= 0 || (!name.IsEmpty && TurningFirst.Contains(name[0]))
            : name.IndexOfAny(Turning) >= 0;
        return !isTurned && !CharacterRuns.HasDigit(name) && !ContainsAny(name, Changing);
    }

    /// <summary>Tells whether words that are on no list can be the name of what is measured: 带动就业 in 带动就业200人.</summary>
    public static bool IsName(ReadOnlySpan<char> text, UnitCatalog units)
    {
        text = text.TrimEnd(':');
        if (text.Length is < ShortestName or > LongestLabel || !CharacterRuns.IsChinese(text) || text.IndexOfAny(Turning) >= 0 || ContainsAny(text, Levels) || text.EndsWith("基本"))
        {
            return false;
        }

        var name = text.StartsWith("新增") ? text[2..] : text;
        return name.IndexOfAny(TurningNames) < 0 && !ContainsAny(name, Changing) && !HiddenNumbers.AreIn(name, units);
    }

    /// <summary>Tells whether words before a span of time say when it starts.</summary>
    public static bool IsStart(ReadOnlySpan<char> text) =>
        text.Length <= LongestLabel && Starts.TryTakeSuffix(text, out _, out var length) && length < text.Length
        && text[..^length] is var name && CharacterRuns.IsChinese(name) && name.IndexOfAny(Turning) < 0;

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

    private static SpellingTable<bool> Table(params string[] words) => new(words.Select(word => (word, true)));
}
