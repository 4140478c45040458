using System.Buffers;
using PerfGoals.Texts;

namespace PerfGoals.Indicators;

/// <summary>What tables write around the name of a level: numbering, marks, points, notes in brackets, and words that say nothing more.</summary>
/// <remarks>All texts are folded as <see cref="LevelText"/> folds them.</remarks>
internal static class LevelDecoration
{
    /// <summary>Words that may end a name and change nothing; the longest first.</summary>
    public static readonly string[] Suffixes = ["绩效指标", "类指标", "类目标", "indicators", "indicator", "指标", "目标", "绩效", "类"];

    private const string OpenBrackets = "([{【〔〖〈《「『<";
    private const string CloseBrackets = ")]}】〕〗〉》」』>";
    private const string Separators = ".、,:;)-—–―─·・/。";

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> ChineseDigits = SearchValues.Create("一二三四五六七八九十");
    private static readonly SearchValues<char> RomanLetters = SearchValues.Create("ivx");

    // Word's bullets come out as private-use characters, those of the font Symbol or Wingdings.
    private static readonly SearchValues<char> FrontMarks = SearchValues.Create(
        [.. Separators, .. "*★☆●○◎◆◇■□▲△▪•※√#▶►➤→✓✔☑", .. Range('\uF020', '\uF0FF'), .. Range('①', '⒛'), .. Range('Ⅰ', 'ⅿ'), .. Range('㈠', '㈩'), .. Range('㊀', '㊉'), .. Range('❶', '➓')]);

    private static readonly SearchValues<char> BackMarks = SearchValues.Create([.. Separators, .. OpenBrackets, .. "*★☆※#%分"]);

    // Whose and for when the indicator is, which the level does not depend on.
    private static readonly SpellingTable<bool> Prefixes = new(
        true, "项目", "绩效指标", "绩效", "年度指标", "年度", "本年度", "当年", "年", "中期", "长期", "中长期", "总体", "整体", "实施期", "部门", "预期", "主要", "核心", "其中");

    private static readonly SpellingTable<bool> PointWords = new(true, "权重", "分值", "分值权重", "满分", "总分", "共", "共计", "合计", "占", "占比");

    /// <summary>Takes one piece of decoration off the front.</summary>
    public static bool TakeFront(ref ReadOnlySpan<char> name)
    {
        var length = name.IsEmpty ? 0 : FrontLength(name);
        if (length == 0 && name.Length > 2 && ClosesWith(name[0]) == name[^1])
        {
            name = name[1..^1];
            return true;
        }

        name = name[length..];
        return length > 0;
    }

    /// <summary>Takes one piece of decoration off the end: a mark, digits, a word about points, or a note in brackets.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isWhole">Whether nothing has been taken off: a word about points stands before points alone, and 质量占比 is no level.</param>
    public static bool TakeBack(ref ReadOnlySpan<char> name, bool isWhole)
    {
        if (name.IsEmpty)
        {
            return false;
        }

        var bracket = CloseBrackets.IndexOf(name[^1], StringComparison.Ordinal);
        var open = bracket < 0 ? -1 : name.LastIndexOf(OpenBrackets[bracket]);
        if (open > 0)
        {
            name = name[..open];
            return true;
        }

        if (BackMarks.Contains(name[^1]) || char.IsAsciiDigit(name[^1]))
        {
            name = name[..^1];
            return true;
        }


        if (isWhole || !PointWords.TryTakeSuffix(name, out _, out var length))
        {
            return false;
        }

        name = name[..^length];
        return true;
    }

    private static int FrontLength(ReadOnlySpan<char> name)
    {
        if (FrontMarks.Contains(name[0]))
        {
            return 1;
        }

        var open = OpenBrackets.Contains(name[0], StringComparison.Ordinal) ? 1 : 0;
        var length = NumberLength(name[open..]);
        if (length == 0)
        {
            _ = Prefixes.TryTakePrefix(name[open..], out _, out length);
        }

        var isClosed = open == 0 || (open + length < name.Length && name[open + length] == ClosesWith(name[0]));
        return length > 0 && isClosed ? length + (2 * open) : 0;
    }

    // 一, 12, and with a mark behind them also ii or b: letters alone may begin an English name.
    private static int NumberLength(ReadOnlySpan<char> name)
    {
        var digits = RunLength(name, Digits);
        var chinese = RunLength(name, ChineseDigits);
        var roman = RunLength(name, RomanLetters);
        var letters = roman > 0 ? roman : name.Length > 0 && char.IsAsciiLetter(name[0]) ? 1 : 0;
        var isMarked = letters > 0 && letters < name.Length && Separators.Contains(name[letters], StringComparison.Ordinal);
        var length = Math.Max(digits, chinese);
        return length > 0 ? (length <= 4 ? length : 0) : isMarked && letters <= 4 ? letters : 0;
    }

    private static int RunLength(ReadOnlySpan<char> text, SearchValues<char> characters)
    {
        var end = text.IndexOfAnyExcept(characters);
        return end < 0 ? text.Length : end;
    }

    private static char? ClosesWith(char open)
    {
        var bracket = OpenBrackets.IndexOf(open, StringComparison.Ordinal);
        return bracket < 0 ? null : CloseBrackets[bracket];
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
