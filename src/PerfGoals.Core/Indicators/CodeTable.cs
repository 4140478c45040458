using System.Collections.Immutable;
using PerfGoals.Texts;

namespace PerfGoals.Indicators;

/// <summary>The codes of types, in both directions.</summary>
internal sealed class CodeTable
{
    private static readonly string[] FirstCodes = ["cost", "output", "benefit", "satisfaction"];

    private static readonly string[] SecondCodes =
    [
        "quantity", "quality", "timeliness", "cost", "economic-cost", "social-cost", "ecological-cost", "economic-benefit", "social-benefit", "ecological-benefit",
        "sustainable-impact", "service-satisfaction",
    ];

    private readonly ImmutableArray<(string Code, IndicatorType Type)> entries;
    private readonly SpellingTable<IndicatorType> types;
    private readonly Dictionary<IndicatorType, string> codes = [];

    private CodeTable(ImmutableArray<(string Code, IndicatorType Type)> entries)
    {
        this.entries = entries;
        types = new(entries.Select(entry => (FoldedText.Of(entry.Code), entry.Type)));
        foreach (var (code, type) in entries)
        {
            codes[type] = code;
        }
    }

    /// <summary>Gets this library's own codes: stable, since hosts store them.</summary>
    public static CodeTable Default { get; } = new([.. OwnCodes()]);

    public IndicatorType? TypeOf(ReadOnlySpan<char> code)
    {
        var folded = new FoldedText(code, stackalloc char[FoldedText.Limit], stackalloc int[FoldedText.Limit]);
        return !folded.IsCut && types.TryGet(folded.Text, out var type) ? type : null;
    }

    public string? CodeOf(IndicatorType type) => codes.GetValueOrDefault(type);

    /// <summary>Returns a table with more codes, or <see langword="null"/> and what is wrong.</summary>
    public CodeTable? TryAdd(ImmutableArray<(string Code, IndicatorType Type)> additions, out LocalizedText? problem)
    {
        problem = null;
        var all = entries;
        foreach (var (code, type) in additions)
        {
            problem = ProblemWith(code, type, all);
            if (problem is not null)
            {
                return null;
            }

            // A code given again moves to the end, where it is the one that is written.
            var folded = FoldedText.Of(code);
            all = all.RemoveAll(entry => FoldedText.Of(entry.Code) == folded).Add((code, type));
        }

        return new(all);
    }

    private static LocalizedText? ProblemWith(string code, IndicatorType type, ImmutableArray<(string Code, IndicatorType Type)> known)
    {
        var folded = FoldedText.Of(code);
        if (folded.Length is 0 or > LevelText.Limit)
        {
            return new($"代码“{code}”为空白或过长", $"the code '{code}' is blank or too long");
        }

        if (type == default)
        {
            return new($"代码“{code}”没有对应的指标类型", $"the code '{code}' stands for no type");
        }

        return known.FirstOrDefault(entry => FoldedText.Of(entry.Code) == folded && entry.Type != type) is { Code: not null } other
            ? new($"代码“{code}”已用于“{other.Type}”", $"the code '{code}' stands for '{other.Type}' already")
            : null;
    }

    private static IEnumerable<(string Code, IndicatorType Type)> OwnCodes()
    {
        foreach (var first in Taxonomies.Tolerant.FirstLevels)
        {
            yield return (FirstCodes[(int)first - 1], new(first, SecondLevel.Unknown));
            foreach (var second in Taxonomies.Tolerant.SecondLevelsOf(first))
            {
                yield return ($"{FirstCodes[(int)first - 1]}/{SecondCodes[(int)second - 1]}", new(first, second));
            }
        }
    }
}
