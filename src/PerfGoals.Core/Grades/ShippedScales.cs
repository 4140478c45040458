using System.Diagnostics.CodeAnalysis;
using PerfGoals.Texts;

namespace PerfGoals.Grades;

/// <summary>The scales that tables use. Each grade is its word and its aliases, with strokes between them.</summary>
internal static class ShippedScales
{
    /// <summary>Gets them, the most usual first.</summary>
    public static IReadOnlyList<GradeScale> All { get; } = Array.AsReadOnly<GradeScale>(
    [
        // The list 定性指标值 of budget-integration systems.
        Scale("优|优秀|优等", "良|良好|良等", "中|中等", "差|差等"),

        // Rubrics inside of indicator names: 泸县 2025.
        Scale("优|优秀|优等", "良|良好|良等", "差|差等"),

        // 财预〔2021〕101号 on qualitative indicators.
        Scale("好", "一般", "差"),

        // Local tables and contracts; none is named by a national rule.
        Scale("优秀|优", "良好|良", "合格|及格", "不合格|不及格"),
        Scale("优秀|优", "良好|良", "中等|中", "合格|及格", "不合格|不及格"),
        Scale("优秀|优", "良好|良", "一般", "较差|差"),
        Scale("优秀|优", "合格", "不合格"),
        Scale("好", "较好", "一般", "较差|差"),
        Scale("好", "较好", "差|较差"),
        Scale("高", "中", "低"),
        Scale("高", "较高", "一般", "低|较低"),
        Scale("强", "较强", "一般", "弱|较弱"),
        Scale("显著|明显|效果显著|效果明显", "较显著|较明显|比较明显|比较显著", "一般", "不显著|不明显"),
        Scale("非常满意|很满意", "满意", "基本满意", "不满意"),
        Scale("满意", "基本满意", "不满意"),
        Scale("满意", "较满意|比较满意", "一般", "不满意"),
        Scale("完善|健全", "较完善|较健全", "一般", "不完善|不健全"),
        Scale("符合", "基本符合", "不符合"),
        Scale("规范", "基本规范|较规范", "不规范"),
        Scale("及时", "较及时|基本及时", "不及时"),
        Scale("达到|达标", "基本达到|基本达标", "未达到|未达标|不达标"),

        // A word and its denial.
        Scale("合格", "不合格"),
        Scale("达标", "不达标|未达标"),
        Scale("是", "否"),
        Scale("有", "无|没有"),
        Scale("已", "未"),
        Scale("完成|已完成", "未完成"),
        Scale("通过|已通过", "不通过|未通过"),
        Scale("到位", "不到位|未到位"),
        Scale("达成|已达成", "未达成"),
    ]);

    private static readonly SpellingTable<IReadOnlyList<GradeScale>> ByWord = new(
        All.SelectMany(scale => scale.Levels.SelectMany(level => level.Spellings), (scale, word) => (scale, word))
            .GroupBy(entry => entry.word, entry => entry.scale)
            .Select(scales => (scales.Key, (IReadOnlyList<GradeScale>)Array.AsReadOnly(scales.ToArray()))));

    // Made once, so that reading one of them costs nothing.
    private static readonly SpellingTable<Grade> Grades = new(
        All.SelectMany(scale => scale.Levels.SelectMany(level => level.Spellings)).Distinct()
            .Select(word => (word, ByWord.TryGet(word, out var scales) && scales is [{ Levels.Count: 2 } only] ? Grade.Of(word, only) : Grade.Of(word))));

    /// <summary>Returns the scales with a word.</summary>
    public static IReadOnlyList<GradeScale> Of(ReadOnlySpan<char> folded) => ByWord.TryGet(folded, out var scales) ? scales : [];

    /// <summary>Finds the grade of a word. Its scale is known only where it is the one of two grades that has the word.</summary>
    public static bool TryGetGrade(ReadOnlySpan<char> folded, [NotNullWhen(true)] out Grade? grade) => Grades.TryGet(folded, out grade);

    /// <summary>Finds the longest word of any scale at the front of a text.</summary>
    public static bool TryTakeWord(ReadOnlySpan<char> text, out int length) => ByWord.TryTakePrefix(text, out _, out length);

    private static GradeScale Scale(params string[] levels) =>
        new(levels.Select(level => level.Split('|')).Select(words => new GradeLevel(words[0], words[1..])));
}
