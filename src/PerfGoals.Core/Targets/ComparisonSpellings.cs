using PerfGoals.Texts;

namespace PerfGoals.Targets;

/// <summary>Every spelling of a comparison, by where it stands. All are in half width and without white space.</summary>
/// <remarks>
/// 以上, 以下, 以内 and 届满 include the number, 超过, 以外 and 不满 exclude it: 民法典第一千二百五十九条. What a writer adds, as in 以上（不含）, holds
/// against that.
/// </remarks>
internal static class ComparisonSpellings
{
    private static readonly string[] Nots = ["不", "不得", "不能", "不可", "不应", "不宜", "不会", "不要", "不准", "不允许"];

    private static readonly string[] Mores = ["大于", "高于", "多于", "长于", "晚于", "迟于", "超过", "超出", "超", "突破"];
    private static readonly string[] Lesses = ["小于", "低于", "少于", "短于", "早于"];

    private static readonly string[] Keeps = ["控制在", "保持在", "维持在", "稳定在", "限制在", "压缩在"];

    private static readonly string[] OrEquals = ["等于", "或等于", "或者等于", "/等于", "(等于)", "(或等于)", "(含)"];

    /// <summary>Gets the words of duty that may stand before a word: 应不低于, 须达到.</summary>
    public static SpellingTable<bool> Duties { get; } = new(
        true, "应", "应当", "应该", "须", "必须", "需", "需要", "要", "要求", "确保", "保证", "力争", "原则上");

    /// <summary>Gets the signs and words before a number; those that say only that a bound follows behind the number are unknown comparisons.</summary>
    public static SpellingTable<Comparison> BeforeNumber { get; } = new(
    [
        .. Of(Comparison.AtLeast, "≥", "≧", "⩾", ">=", "=>", "≥=", "≧=", "⩾=", "=≥", "≥≥", "》=", "〉=", "≮", "≥(含)", ">(含)", "≥(大于等于)", "大于等于(≥)", "≥大于等于"),
        .. Of(Comparison.AtLeast, "至少", "至少为", "至少达到", "最少", "最低", "最小", "达", "达到", "满", "届满", "不亚于"),
        .. Of(Comparison.AtLeast, Pairs(["等于或", "等于或者"], Mores)),
        .. Of(Comparison.AtMost, "≤", "≦", "⩽", "<=", "=<", "≤=", "≦=", "⩽=", "=≤", "≤≤", "《=", "〈=", "≯", "≤(含)", "<(含)", "≤(小于等于)", "小于等于(≤)", "≤小于等于"),
        .. Of(Comparison.AtMost, "至多", "至多为", "最多", "最高", "最大", "上限", "上限为", "上限:"),
        .. Of(Comparison.AtLeast, "下限", "下限为", "下限:"),
        .. Of(Comparison.AtMost, Pairs(["最高", "最多", "最大", "原则上", "一般"], Pairs(Nots, Mores))),
        .. Of(Comparison.AtLeast, Pairs(["最低", "最少", "最小", "至少", "原则上", "一般"], Pairs(Nots, Lesses))),
        .. Of(Comparison.AtMost, Pairs(["等于或", "等于或者"], Lesses)),
        .. Of(Comparison.MoreThan, ">", "》", "〉", "\u232A", "⟩", ">>", ">(不含)", "多过"),
        .. Of(Comparison.LessThan, "<", "《", "〈", "\u2329", "⟨", "<<", "<(不含)", "不足", "不到", "不满", "未满", "未达", "未达到"),
        .. Of(Comparison.EqualTo, "=", "==", "═", "等于", "等同于", "为", "恰为"),
        .. Of(Comparison.Range, "介于", "介乎", "区间", "区间为", "范围", "范围为"),
        .. Of(Comparison.Unknown, [.. Keeps, "在"]),
        .. Of(Comparison.MoreThan, Mores),
        .. Of(Comparison.LessThan, Lesses),
        .. Of(Comparison.AtLeast, Pairs(Nots, Lesses)),
        .. Of(Comparison.AtMost, Pairs(Nots, Mores)),
        .. Of(Comparison.AtLeast, Pairs(Mores, OrEquals)),
        .. Of(Comparison.AtMost, Pairs(Lesses, OrEquals)),
        .. Of(Comparison.AtLeast, Pairs(Keeps, Pairs(Nots, Lesses))),
        .. Of(Comparison.AtMost, Pairs(Keeps, Pairs(Nots, Mores))),
    ]);

    /// <summary>Gets the words behind a number and its unit.</summary>
    public static SpellingTable<Comparison> BehindNumber { get; } = new(
    [
        .. Of(Comparison.AtLeast, Including("以上")),
        .. Of(Comparison.MoreThan, Excluding("以上")),
        .. Of(Comparison.AtMost, Including("以下")),
        .. Of(Comparison.LessThan, Excluding("以下")),
        .. Of(Comparison.AtMost, Including("以内")),
        .. Of(Comparison.LessThan, Excluding("以内")),
        .. Of(Comparison.AtLeast, "之上", "或更多", "或更高", "或更大"),
        .. Of(Comparison.AtMost, "之内", "内", "内(含)", "范围内", "范围以内", "之下", "或更少", "或更低", "或更小", "封顶"),
        .. Of(Comparison.MoreThan, "以外", "之外"),
        .. Of(Comparison.LessThan, "不到"),
        .. Of(Comparison.Range, "之间", "区间", "区间内", "的区间", "的范围"),
    ]);

    /// <summary>Gets what stands in a sign cell and nowhere else.</summary>
    public static SpellingTable<Comparison> Names { get; } = new(
    [
        .. Of(Comparison.Qualitative, "定性", "定性指标", "定性描述", "文字描述"),
        .. Of(Comparison.QuantitativeOther, "定量(其他)", "定量其他", "定量(其它)", "定量其它", "定量-其他", "其他", "其它", "其他定量", "其它定量"),
        .. Of(Comparison.NotApplicable, "不适用", "不适用指标", "N/A", "n/a"),
        .. Of(Comparison.Range, "区间值", "范围值", "区间型", "介于之间", "介于...之间", "介于…之间", "介于……之间", "~", "〜", "∼", "至", "到"),
        .. Of(Comparison.AtMost, "控制在以内", "控制在...以内", "控制在…以内", "控制在……以内"),
    ]);

    private static string[] Including(string word) =>
    [
        word, $"({word})", $"及{word}", $"(及){word}", $"及其{word}", $"或{word}", $"或者{word}", $"含{word}", $"{word}含",
        .. Bracketed(word, "含"), .. Bracketed(word, "含本数"), .. Bracketed(word, "包含"),
    ];

    private static string[] Excluding(string word) => [.. Bracketed(word, "不含"), .. Bracketed(word, "不含本数"), .. Bracketed(word, "不包含"), $"{word}不含"];

    private static string[] Bracketed(string word, string note) => [$"({note}){word}", $"{word}({note})"];

    private static string[] Pairs(string[] first, string[] second) => [.. first.SelectMany(_ => second, (one, other) => one + other)];

    private static IEnumerable<(string Spelling, Comparison Value)> Of(Comparison comparison, params string[] spellings) =>
        spellings.Select(spelling => (spelling, comparison));
}
