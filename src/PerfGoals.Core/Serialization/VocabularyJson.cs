using System.Text.Json;
using PerfGoals.Goals;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Serialization;

/// <summary>Reads the words that a host adds to a vocabulary: units of measure, names and codes of indicator types. <c>docs/vocabulary.md</c> describes the form.</summary>
public static class VocabularyJson
{
    /// <summary>
    /// Reads additions such as <c>{"units": [{"symbol": "斛", "is": "100 升"}], "firstLevels": {"产出指标": ["过程产出"]}, "codes": {"101": "成本指标"}}</c>.
    /// </summary>
    /// <param name="utf8Json">The JSON in UTF-8, with or without a byte-order mark; comments and trailing commas are allowed.</param>
    /// <param name="vocabulary">What to add to; <see langword="null"/> for <see cref="Vocabulary.Default"/>.</param>
    /// <returns>The vocabulary with all of the additions. What was known keeps its meaning.</returns>
    /// <exception cref="VocabularyException">The JSON is malformed, or an addition is refused; nothing is added then.</exception>
    public static Vocabulary Read(ReadOnlySpan<byte> utf8Json, Vocabulary? vocabulary = null)
    {
        var known = vocabulary ?? Vocabulary.Default;
        var additions = Parse(utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json);
        try
        {
            return new(known.Units.With(additions), known.Indicators.TryAdd(additions.ToIndicatorAdditions(), out var problem) ?? throw Refused(problem!));
        }
        catch (UnitCatalogException e)
        {
            throw Refused(e.Explanation, e);
        }
    }

    private static VocabularyAdditionsJson Parse(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8Json, VocabularyJsonContext.Default.VocabularyAdditionsJson)
                ?? throw new JsonValueException(new("值应为对象", "the value must be an object"));
        }
        catch (JsonException e)
        {
            throw VocabularyException.FromJson(e);
        }
    }

    private static VocabularyException Refused(LocalizedText problem, Exception? innerException = null) =>
        new(new($"词汇：{problem.Chinese}。", $"Vocabulary: {problem.English}."), innerException);
}
