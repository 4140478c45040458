using PerfGoals.Texts;

namespace PerfGoals.Grades;

/// <summary>The words of one scale, best first, out of those in a text or in one bracket of it.</summary>
internal static class RubricChain
{
    private const string Between = ";；,，、。/|";

    /// <summary>Returns the longest chain of any shipped scale, or an empty list.</summary>
    public static List<RubricMark> In(string text, RubricMarks marks, List<RubricMark> candidates)
    {
        var strict = Longest(text, marks, candidates.FindAll(mark => mark.IsAtBreak), isComplete: false);

        // "优秀：好良好：一般" without a break between the parts: only where it is a whole scale.
        return strict.Count > 0 ? strict
            : Longest(text, marks, candidates.FindAll(mark => mark.Kind == RubricMarkKind.Colon), isComplete: true);
    }

    /// <summary>Returns the words of the scale that most of them are of, in the order of the text and with their ranks; none where there are fewer than two.</summary>
    public static List<(string Word, int Rank)> InAnyOrder(string text, RubricMarks marks, List<RubricMark> candidates)
    {
        var strict = candidates.FindAll(mark => mark.IsAtBreak);
        List<(string, int)> longest = [];
        foreach (var scale in GradeScale.Shipped)
        {
            var chain = InAnyOrder(text, marks, strict, scale, out var ranks);
            if (chain.Count > longest.Count)
            {
                longest = [.. chain.Select((mark, i) => (text[mark.WordAt..mark.WordEnd], ranks[i]))];
            }
        }

        return longest;
    }

    private static List<RubricMark> Longest(string text, RubricMarks marks, List<RubricMark> candidates, bool isComplete)
    {
        List<RubricMark> longest = [];
        if (candidates.Count > 1)
        {
            foreach (var scale in GradeScale.Shipped)
            {
                var chain = InScale(text, marks, candidates, scale);
                longest = chain.Count > longest.Count && (!isComplete || (chain.Count == scale.Levels.Count && chain[0].IsAtBreak)) ? chain : longest;
            }
        }

        return longest;
    }

    // Empty where a word comes twice or a better grade behind a worse one.
    private static List<RubricMark> InScale(string text, RubricMarks marks, List<RubricMark> candidates, GradeScale scale)
    {
        var chain = InAnyOrder(text, marks, candidates, scale, out var ranks);
        for (var i = 1; i < ranks.Count; i++)
        {
            if (ranks[i] <= ranks[i - 1])
            {
                return [];
            }
        }

        return chain;
    }

    private static List<RubricMark> InAnyOrder(string text, RubricMarks marks, List<RubricMark> candidates, GradeScale scale, out List<int> ranks)
    {
        List<RubricMark> chain = [];
        ranks = [];
        var heads = 0;
        foreach (var mark in candidates)
        {
            if (scale.TryGetRank(text.AsSpan(mark.WordAt, mark.WordEnd - mark.WordAt), out var rank) && Heads(mark, scale, chain, text, marks))
            {
                chain.Add(mark);
                ranks.Add(rank);
                heads += mark.Kind == RubricMarkKind.Bare ? 0 : 1;
            }
        }

        return heads > 1 && !IsWordAndDenial(text, chain) ? chain : [];
    }

    // 合格（个）、不合格（个） are two counts and no rubric; with colons they are one.
    private static bool IsWordAndDenial(string text, List<RubricMark> chain) => chain is [var word, var denial] && denial.Kind != RubricMarkKind.Colon
        && text.AsSpan(denial.WordAt, denial.WordEnd - denial.WordAt).EndsWith(text.AsSpan(word.WordAt, word.WordEnd - word.WordAt));

    // 是 and 合格 stand before a bracket for many reasons: a word with its denial needs a colon. A bare word must directly follow one with its bracket.
    private static bool Heads(RubricMark mark, GradeScale scale, List<RubricMark> chain, string text, RubricMarks marks) => mark.Kind switch
    {
        RubricMarkKind.Colon => true,
        RubricMarkKind.Bare => scale.Levels.Count > 2 && chain.Count > 0 && EndOf(chain[^1], marks) is { } end && end <= mark.Start
            && IsGap(text.AsSpan(end, mark.Start - end)),
        _ => scale.Levels.Count > 2,
    };

    private static int? EndOf(RubricMark mark, RubricMarks marks) => mark.Kind switch
    {
        RubricMarkKind.Bracket => marks.EndOfBracket(marks.SkipSpace(mark.WordEnd)),
        RubricMarkKind.Bare => mark.WordEnd,
        _ => null,
    };

    private static bool IsGap(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!Between.Contains(character) && !CellText.IsInvisible(character))
            {
                return false;
            }
        }

        return true;
    }
}
