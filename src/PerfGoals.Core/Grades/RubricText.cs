using PerfGoals.Texts;

namespace PerfGoals.Grades;

/// <summary>Finds a rubric in a text.</summary>
internal static class RubricText
{
    private const int Limit = 8192;
    private const string Separators = ";；,，、。.：:/|—-";

    // What leads to a rubric and is no part of a name.
    private static readonly SpellingTable<bool> Leads = new(
        true,
        "评分标准", "评价标准", "评定标准", "评级标准", "评判标准", "等级标准", "考核标准", "评价等级", "评定等级", "评分细则", "分为", "其中", "标准", "等级");

    /// <summary>Returns the rubric, or <see langword="null"/>.</summary>
    public static Rubric? Find(string text)
    {
        if (text.Length > Limit)
        {
            return null;
        }

        var marks = RubricMarks.In(text);
        if (marks.All.Count < 2)
        {
            return null;
        }

        foreach (var level in marks.All.GroupBy(mark => mark.Enclosure))
        {
            var chain = RubricChain.In(text, marks, [.. level]);
            if (chain.Count > 0)
            {
                return Make(text, marks, chain);
            }
        }

        return null;
    }

    /// <summary>Returns the grades of a text that are not best first, or of which one comes twice, or <see langword="null"/>.</summary>
    public static UnorderedRubric? FindUnordered(string text)
    {
        if (text.Length > Limit)
        {
            return null;
        }

        // Of 优, 差, 良 a rubric sees 优 and 良, for there are scales without 差.
        var ordered = Find(text)?.Scale.Levels.Count ?? 0;
        var marks = RubricMarks.In(text);
        foreach (var level in marks.All.GroupBy(mark => mark.Enclosure))
        {
            var words = RubricChain.InAnyOrder(text, marks, [.. level]);
            if (words.Count > ordered)
            {
                return new(words);
            }
        }

        return null;
    }

    private static Rubric Make(string text, RubricMarks marks, List<RubricMark> chain)
    {
        var last = chain[^1];
        var start = last.Enclosure < 0 ? chain[0].Start : last.Enclosure;
        var end = last.Enclosure < 0 ? text.Length : marks.EndOfBracket(last.Enclosure);
        var partEnd = last.Enclosure >= 0 && marks.IsClosed(last.Enclosure) ? end - 1 : end;
        if (IsOverWithItsWord(text, marks, last, out var wordEnd))
        {
            partEnd = wordEnd;
            end = last.Enclosure < 0 ? wordEnd : end;
        }

        var levels = chain.Select((mark, i) => new GradeLevel(
            text[mark.WordAt..mark.WordEnd],
            description: Description(marks, text, mark.WordEnd, i + 1 < chain.Count ? chain[i + 1].Start : partEnd)));
        var scale = new GradeScale(levels);
        start = StartWithLead(text, start);
        var before = text.AsSpan(0, start);
        var name = string.Concat(TrimEnd(before), text.AsSpan(end).Trim());
        return new(scale, text[start..end], start, name);
    }

    // The part that a bracket heads ends with the bracket, unless a colon follows it; without brackets around, what follows belongs to the name.
    private static bool IsOverWithItsWord(string text, RubricMarks marks, RubricMark last, out int end)
    {
        end = last.Kind == RubricMarkKind.Bracket ? marks.EndOfBracket(marks.SkipSpace(last.WordEnd)) : last.WordEnd;
        var next = marks.SkipSpace(end);
        return last.Kind == RubricMarkKind.Bare
            || (last.Kind == RubricMarkKind.Bracket && (next == text.Length || CellText.FoldWidth(text[next]) != ':'));
    }

    private static string? Description(RubricMarks marks, string text, int start, int end)
    {
        start = marks.SkipSpace(start);
        if (start < end && RubricMarks.IsOpening(text[start]) && marks.IsClosed(start) && TrimEnd(text.AsSpan(0, end)).Length == marks.EndOfBracket(start))
        {
            (start, end) = (start + 1, marks.EndOfBracket(start) - 1);
        }

        var part = start < end ? TrimEnd(text.AsSpan(start, end - start)).TrimStart(":：").Trim() : default;
        return CellText.IsBlank(part) ? null : part.ToString();
    }

    private static int StartWithLead(string text, int start)
    {
        var before = TrimEnd(text.AsSpan(0, start));
        return Leads.TryTakeSuffix(before, out _, out var length) ? before.Length - length : start;
    }

    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        var length = text.Length;
        while (length > 0 && (Separators.Contains(text[length - 1]) || CellText.IsInvisible(text[length - 1])))
        {
            length--;
        }

        return text[..length];
    }
}
