using System.Collections.Immutable;
using System.Text;
using PerfGoals.Diagnostics;
using PerfGoals.Targets;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Rules.BuiltIn.Structure;

/// <summary>Tells whether two indicators measure one thing under two names, and whether they ask for different values of it.</summary>
internal static class MeasureIdentity
{
    // Of less than this nobody can tell what is measured: 数 and 人数 are what is left of many names.
    private const int ShortestName = 3;

    // Marks and particles that one writer sets and another leaves out.
    private const string Silent = "的“”‘’\"'《》〈〉「」【】[]";

    /// <summary>Gets the parameter with the words before a name that change nothing; those that name a stage of the work, such as 完成 or 新增, do.</summary>
    public static WordsParameter EmptyWords { get; } = new(
        "emptyWords",
        ["本年度", "本年", "当年", "今年", "全年", "开展", "组织", "举办", "举行", "进行", "各类", "各项", "有关", "相关"],
        new("写在名称开头而不改变所衡量内容的词语", "Words at the beginning of a name that do not change what is measured"));

    /// <summary>Returns the name of an indicator without what changes nothing: the same for two names of one measure.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="emptyWords">The value of <see cref="EmptyWords"/>.</param>
    public static string Of(IndicatorView indicator, ImmutableArray<string> emptyWords)
    {
        var text = new StringBuilder();
        foreach (var character in WithoutUnit(CellText.Compact(indicator.Name), indicator.Unit))
        {
            if (!Silent.Contains(character, StringComparison.Ordinal))
            {
                text.Append(character is '和' or '与' or '及' ? '、' : char.ToUpperInvariant(character));
            }
        }

        return WithOneEnding(WithoutBeginning(text.ToString(), emptyWords));
    }

    /// <summary>Tells whether two requirements of one measure ask for different values, and do not add up to a range.</summary>
    /// <returns><see langword="false"/> also where they cannot be compared.</returns>
    public static bool AreDifferent(Requirement one, Requirement other) => (one.Target.Kind, other.Target.Kind) switch
    {
        (TargetKind.Grade, TargetKind.Grade) => one.Target != other.Target,
        // ≥3 and ＝3 may be two ways to write one target.
        _ when one.Target == other.Target && one.Unit == other.Unit => false,
        _ => one.ConflictsWith(other) == true || one.Implies(other) != other.Implies(one),
    };

    // 培训人数（人）, but not 培训人数（党员）: only the unit of the row says nothing new.
    private static string WithoutUnit(string text, UnitOfMeasure? unit)
    {
        var open = text.LastIndexOf('(');
        return open > 0 && text[^1] == ')' && text[(open + 1)..^1] == unit?.Symbol ? text[..open] : text;
    }

    private static string WithoutBeginning(string text, ImmutableArray<string> words)
    {
        // The longest first: 本年度 begins with 本年.
        while (words.Where(word => text.Length >= word.Length + ShortestName && text.StartsWith(word, StringComparison.Ordinal)).MaxBy(word => word.Length) is { } word)
        {
            text = text[word.Length..];
        }

        return text;
    }

    private static string WithOneEnding(string text)
    {
        foreach (var (ending, same) in (ReadOnlySpan<(string, string)>)[("指标", ""), ("数量", "数"), ("人员数", "人数")])
        {
            if (text.Length > ending.Length + 1 && text.EndsWith(ending, StringComparison.Ordinal))
            {
                text = text[..^ending.Length] + same;
            }
        }

        return text;
    }
}
