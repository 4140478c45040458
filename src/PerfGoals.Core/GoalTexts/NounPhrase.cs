using System.Text;
using PerfGoals.Indicators;
using PerfGoals.Texts;

namespace PerfGoals.GoalTexts;

/// <summary>What a name speaks of, and what of it is measured: 受援人 and 满意度.</summary>
/// <param name="Stem">What the name speaks of, without words that most names have.</param>
/// <param name="Measure">The word that says what is measured, or <see langword="null"/>.</param>
internal readonly record struct NounPhrase(string Stem, MeasureWord? Measure)
{
    private static readonly SpellingTable<bool> Fillers = new(
        true, "依法", "及时", "有效", "切实", "全面", "进一步", "积极", "继续", "持续", "全年", "年度", "本年度", "本年", "当年", "年内", "计划", "预计", "力争", "确保", "保证", "实现", "完成", "开展",
        "组织", "举办", "召开", "做好", "进行", "实施", "落实", "推进", "达到", "项目", "工作", "任务", "情况", "各类", "各项", "相关", "全部", "所有", "共计", "累计", "办理", "参加", "提供", "服务对象",
        "受益对象", "社会公众", "受益群众", "群众", "公众", "使", "的", "和", "及", "与", "对", "、", ",", "/", "数量", "本");

    /// <summary>Reads a name or the noun of a promise.</summary>
    public static NounPhrase Of(string name)
    {
        var text = CellText.Compact(name);
        var measure = MeasureWords.Find(text);
        var end = measure is { } word ? text.LastIndexOf(word.Word, StringComparison.Ordinal) : text.Length;
        return new(Without(Fillers, text.AsSpan(0, Math.Max(end, 0))), measure);
    }

    /// <summary>Tells whether two names measure alike: 合格率 and 合格率, 满意度 and 满意率.</summary>
    public bool MeasuresLike(NounPhrase other) =>
        Measure is { } own && other.Measure is { } others && (own.Word == others.Word || (own.Kind == MeasureKind.Satisfaction && others.Kind == MeasureKind.Satisfaction));

    /// <summary>Returns which part of the shorter stem, in pairs of characters, is in the other one: from 0 to 1.</summary>
    public decimal Likeness(NounPhrase other)
    {
        var (shorter, longer) = Stem.Length <= other.Stem.Length ? (Stem, other.Stem) : (other.Stem, Stem);
        if (shorter.Length < 2)
        {
            return 0;
        }

        return (decimal)PairsIn(shorter, longer) / (shorter.Length - 1);
    }

    /// <summary>Tells whether a text speaks of it: two characters of the stem that stand together are in the text. A stem that is shorter says too little to tell, and passes.</summary>
    public bool IsIn(string text) => Stem.Length < 2 || PairsIn(Stem, text) > 0;

    /// <summary>Tells whether two characters of the whole name are in the other one: 按期完成率 and 按时完工率.</summary>
    public bool SharesCharacters(NounPhrase other)
    {
        var others = other.Stem + other.Measure?.Word;
        return (Stem + Measure?.Word).Distinct().Count(character => character != '率' && others.Contains(character, StringComparison.Ordinal)) > 1;
    }

    /// <summary>Returns a text without any of some words.</summary>
    public static string Without(SpellingTable<bool> words, ReadOnlySpan<char> text)
    {
        var kept = new StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            if (words.TryTakePrefix(text, out _, out var length))
            {
                text = text[length..];
                continue;
            }

            kept.Append(text[0]);
            text = text[1..];
        }

        return kept.ToString();
    }

    private static int PairsIn(string stem, string text)
    {
        var common = 0;
        for (var at = 0; at + 1 < stem.Length; at++)
        {
            common += text.AsSpan().Contains(stem.AsSpan(at, 2), StringComparison.Ordinal) ? 1 : 0;
        }

        return common;
    }
}
