using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.Indicators;

/// <summary>Reads the names of one column; a table of additions asks the one below it first, so that nothing known changes.</summary>
/// <remarks>
/// Whatever ends in 满意度 names the people who are asked (学生满意度, 受益对象满意度) and is satisfaction, unless it names another level too. Reading makes
/// no text.
/// </remarks>
/// <typeparam name="TLevel">The levels of the column.</typeparam>
internal sealed class LevelTable<TLevel>
    where TLevel : struct, Enum
{
    // The longest 〈群体〉满意度 that is a name and no sentence.
    private const int LongestGroup = 24;

    private static readonly string[] SatisfactionWords = ["满意度", "满意率", "满意程度"];

    private readonly SpellingTable<TLevel> spellings = new();
    private readonly LevelTable<TLevel>? below;
    private readonly TLevel satisfaction;

    /// <summary>Creates the table.</summary>
    /// <param name="levels">The levels with their spellings; each spelling may occur once.</param>
    /// <param name="satisfaction">The level of satisfaction.</param>
    public LevelTable(ReadOnlySpan<(TLevel Level, string[] Spellings)> levels, TLevel satisfaction)
    {
        this.satisfaction = satisfaction;
        foreach (var (level, known) in levels)
        {
            foreach (var spelling in known)
            {
                spellings.Add(StemOf(spelling), level);
            }
        }
    }

    private LevelTable(Dictionary<string, TLevel> stems, LevelTable<TLevel> below)
    {
        this.below = below;
        satisfaction = below.satisfaction;
        foreach (var (stem, level) in stems)
        {
            spellings.Add(stem, level);
        }
    }

    /// <summary>Returns a spelling as it is looked up, or an empty text where it is too long or nothing but a word such as 指标.</summary>
    public static string StemOf(string spelling) => WithoutSuffix(LevelText.Fold(spelling, stackalloc char[FoldedText.Limit])).ToString();

    /// <summary>Returns a table with more spellings, or <see langword="null"/> and what is wrong.</summary>
    /// <param name="additions">The spellings, none of them for an unknown level.</param>
    /// <param name="nameOf">Returns the standard name of a level.</param>
    /// <param name="problem">What is wrong with the first bad spelling.</param>
    public LevelTable<TLevel>? TryAdd(ImmutableArray<(TLevel Level, string Spelling)> additions, Func<TLevel, LocalizedText?> nameOf, out LocalizedText? problem)
    {
        Span<char> buffer = stackalloc char[FoldedText.Limit];
        var added = new Dictionary<string, TLevel>(StringComparer.Ordinal);
        foreach (var (level, spelling) in additions)
        {
            var name = nameOf(level)!;
            var stem = StemOf(spelling);
            if (stem.Length == 0)
            {
                problem = new($"“{spelling}”为空白、过长或只有“指标”等字样，不能作为“{name.Chinese}”的写法", $"'{spelling}' is blank, too long or no more than a word such as 指标, and cannot stand for '{name.English}'");
                return null;
            }

            var known = added.TryGetValue(stem, out var earlier) ? earlier : Read(LevelText.Fold(spelling, buffer));
            if (!Same(known, default) && !Same(known, level))
            {
                problem = new($"“{spelling}”已是“{nameOf(known)!.Chinese}”的写法", $"'{spelling}' already stands for '{nameOf(known)!.English}'");
                return null;
            }

            if (Same(known, default))
            {
                added.Add(stem, level);
            }
        }

        problem = null;
        return added.Count == 0 ? this : new(added, this);
    }

    /// <summary>Reads a folded text; the default value stands for a level that is not known.</summary>
    /// <param name="folded">The text.</param>
    /// <param name="groups">Whether 〈群体〉满意度 is read too, or only what is listed.</param>
    public TLevel Read(ReadOnlySpan<char> folded, bool groups = true)
    {
        if (below?.Read(folded, groups) is { } known && !Same(known, default))
        {
            return known;
        }

        var rest = folded;
        do
        {
            var level = ReadFromFront(rest, groups);
            if (!Same(level, default))
            {
                return level;
            }
        }
        while (LevelDecoration.TakeFront(ref rest));

        return default;
    }

    // What stands behind the name is points or a note; a note that names another level makes the whole ambiguous.
    private TLevel ReadFromFront(ReadOnlySpan<char> text, bool groups)
    {
        var rest = text;
        do
        {
            var stem = WithoutSuffix(rest);
            if (spellings.TryGet(rest, out var level) || spellings.TryGet(stem, out level) || (groups && IsGroup(stem, out level)))
            {
                return NamesAnother(text[rest.Length..], level) ? default : level;
            }
        }
        while (LevelDecoration.TakeBack(ref rest, rest.Length == text.Length));

        return default;
    }

    private bool IsGroup(ReadOnlySpan<char> stem, out TLevel level)
    {
        level = satisfaction;
        if (stem.Length > LongestGroup)
        {
            return false;
        }

        foreach (var word in SatisfactionWords)
        {
            if (stem.EndsWith(word, StringComparison.Ordinal))
            {
                var group = stem[..^word.Length];
                return !group.IsEmpty && group[^1] != '不' && !group.Contains("指标", StringComparison.Ordinal) && !NamesAnother(group, satisfaction);
            }
        }

        return false;
    }

    private bool NamesAnother(ReadOnlySpan<char> text, TLevel level)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (spellings.TryTakePrefix(text[i..], out var other, out _) && !Same(other, level))
            {
                return true;
            }
        }

        return below?.NamesAnother(text, level) ?? false;
    }

    private static ReadOnlySpan<char> WithoutSuffix(ReadOnlySpan<char> name)
    {
        foreach (var suffix in LevelDecoration.Suffixes)
        {
            if (name.EndsWith(suffix, StringComparison.Ordinal))
            {
                return name[..^suffix.Length];
            }
        }

        return name;
    }

    private static bool Same(TLevel left, TLevel right) => EqualityComparer<TLevel>.Default.Equals(left, right);
}
