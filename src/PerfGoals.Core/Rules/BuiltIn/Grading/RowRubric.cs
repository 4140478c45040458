using System.Text.RegularExpressions;
using PerfGoals.Goals;
using PerfGoals.Grades;
using PerfGoals.Texts;

namespace PerfGoals.Rules.BuiltIn.Grading;

/// <summary>Finds what the row of an indicator, or what is written around it, says of the grades it can get.</summary>
internal static class RowRubric
{
    // 评(扣)分标准, 绩效标准, 指标解释, 指标说明, 指标描述, 赋分规则, 评分细则, 评价要点
    private static readonly string[] Explaining = ["标准", "解释", "说明", "描述", "规则", "细则", "要点", "办法"];

    // Which sort of standard a value was taken from explains no grade.
    private static readonly string[] SortsOfStandard = ["计划标准", "历史标准", "行业标准", "预算支出标准", "其他标准"];

    // A lone mark or 略 is no explanation.
    private const int ShortestExplanation = 3;

    /// <summary>Returns the rubric in the name of an indicator or in a further column of its row, or <see langword="null"/>.</summary>
    public static Rubric? Of(in IndicatorView indicator)
    {
        if (Rubric.TryFind(indicator.Name, out var rubric))
        {
            return rubric;
        }

        foreach (var cell in indicator.Others)
        {
            if (Rubric.TryFind(cell.Text, out rubric))
            {
                return rubric;
            }
        }

        return null;
    }

    /// <summary>Returns grades in the name of an indicator or in a further column of its row that are told out of order, or <see langword="null"/>.</summary>
    public static UnorderedRubric? Unordered(in IndicatorView indicator)
    {
        if (UnorderedRubric.In(indicator.Name) is { } own)
        {
            return own;
        }

        foreach (var cell in indicator.Others)
        {
            if (UnorderedRubric.In(cell.Text) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Returns the rank that a word has in a rubric, which may write another word for the same grade: 优秀 where it says 优.</summary>
    public static int? RankIn(Rubric rubric, string word)
    {
        if (rubric.Scale.RankOf(word) is { } own)
        {
            return own;
        }

        foreach (var scale in GradeScale.ScalesOf(word))
        {
            for (var rank = 0; rank < rubric.Scale.Levels.Count; rank++)
            {
                if (scale.RankOf(rubric.Scale.Levels[rank].Word) == scale.RankOf(word))
                {
                    return rank;
                }
            }
        }

        return null;
    }

    /// <summary>Tells whether anything in the row, in the goal of the project or in the notes below the table says what a word takes.</summary>
    public static bool Explains(in IndicatorContext context, string word)
    {
        var indicator = context.Indicator;
        if (Of(indicator) is not null || Unordered(indicator) is not null || InBrackets(indicator.Name, word) || IsSaidIn(context.Project.AnnualGoal, word))
        {
            return true;
        }

        foreach (var cell in indicator.Others)
        {
            if (IsSaidIn(cell.Text, word) || IsExplanation(cell))
            {
                return true;
            }
        }

        foreach (var note in context.Declaration.Notes)
        {
            if (IsSaidIn(note, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsExplanation(OtherCell cell)
    {
        var text = CellText.Compact(cell.Text);
        return text.Length >= ShortestExplanation && !SortsOfStandard.Contains(text, StringComparer.Ordinal)
            && Array.Exists(Explaining, word => cell.Header.Contains(word, StringComparison.Ordinal));
    }

    // 90分以上为优; 优(90分以上); 达到优的标准
    private static bool IsSaidIn(string text, string word)
    {
        var compact = CellText.Compact(text);
        return Regex.IsMatch(compact, $"[0-9分%上下)]为{Regex.Escape(word)}(?:[,;.，；。、)]|$)", RegexOptions.CultureInvariant)
            || compact.Contains(word + ":", StringComparison.Ordinal)
            || compact.Contains(word + "(", StringComparison.Ordinal)
            || compact.Contains(word + "指", StringComparison.Ordinal)
            || compact.Contains(word + "是指", StringComparison.Ordinal);
    }

    private static bool InBrackets(string name, string word)
    {
        var compact = CellText.Compact(name);
        var open = compact.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : compact.IndexOf(')', open);
        return close > open && compact.AsSpan(open, close - open).Contains(word, StringComparison.Ordinal);
    }
}
