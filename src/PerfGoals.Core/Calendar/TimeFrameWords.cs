using PerfGoals.Texts;

namespace PerfGoals.Calendar;

/// <summary>The words around and in place of dates.</summary>
internal static class TimeFrameWords
{
    /// <summary>Gets what may stand before a date; true where it makes the date a deadline, so that it can be no plain number.</summary>
    public static SpellingTable<bool> Leads { get; } = new(
    [
        ("截至", true), ("截止", true), ("截止到", true), ("截止至", true), ("截止于", true), ("不晚于", true), ("不迟于", true), ("最迟", true), ("最晚", true),
        ("在", false), ("于", false), ("预计", false), ("计划", false), ("力争", false), ("确保", false), ("保证", false), ("项目", false), ("工程", false),
        ("完成时间", false), ("完成时间:", false), ("完工时间", false), ("完工时间:", false), ("完成时限", false), ("完成时限:", false),
    ]);

    /// <summary>Gets what may stand behind a date and says no more than that something is then done.</summary>
    public static SpellingTable<bool> Endings { get; } = new(
        true,
        "完成", "完工", "竣工", "到位", "支付", "支付完毕", "拨付", "发放", "办结", "验收", "投入使用", "交付", "交付使用", "结束", "建成", "付款", "兑付", "兑现",
        "报送", "上报", "完毕", "结项", "结题", "结案", "开工", "启动", "实施", "执行", "全部", "全面", "按时", "按期", "及时", "止", "期间", "。");

    /// <summary>Gets the words for: not later than.</summary>
    public static SpellingTable<bool> Before { get; } = new(true, "前", "之前", "以前", "(含)前", "(含)之前", "(含)以前", "24时前", "24:00前");

    /// <summary>Gets the words for: within.</summary>
    public static SpellingTable<bool> Within { get; } = new(true, "内", "之内", "以内");

    /// <summary>Gets the words for: about then, which is no date.</summary>
    public static SpellingTable<bool> About { get; } = new(true, "左右", "前后");

    /// <summary>Gets the words for the end of a stretch of time.</summary>
    public static SpellingTable<bool> End { get; } = new(true, "底", "末");

    /// <summary>Gets the words for the budget year.</summary>
    public static SpellingTable<bool> ThisYear { get; } = new(true, "当年", "本年", "今年", "当年度", "本年度", "今年度", "预算年度", "本预算年度");

    /// <summary>Gets the first and the last day of 上旬, 中旬 and 下旬; zero for the last of the month.</summary>
    public static SpellingTable<(int First, int Last)> ThirdsOfMonth { get; } = new([("上旬", (1, 10)), ("中旬", (11, 20)), ("下旬", (21, 0))]);

    /// <summary>Gets the parts of a year with their first and last month.</summary>
    public static SpellingTable<YearPart> YearParts { get; } = new(
    [
        ("上半年", new(1, 6)), ("下半年", new(7, 12)), ("前三季度", new(1, 9)), ("前3季度", new(1, 9)),
        ("全年", new(1, 12)), ("全年度", new(1, 12)), ("整年", new(1, 12)),
        .. Enumerable.Range(1, 4).SelectMany(Quarter),
    ]);

    private static IEnumerable<(string Spelling, YearPart Part)> Quarter(int number)
    {
        var (digit, chinese) = ((char)('0' + number), "一二三四"[number - 1]);
        var part = new YearPart((number * 3) - 2, number * 3);
        return
        [
            ($"第{chinese}季度", part), ($"第{digit}季度", part), ($"{chinese}季度", part with { IsBare = true }),
            ($"{digit}季度", part with { IsBare = true, CouldBeNumber = true }),
            ($"Q{digit}", part with { NeedsYear = true }), ($"q{digit}", part with { NeedsYear = true }),
        ];
    }
}
