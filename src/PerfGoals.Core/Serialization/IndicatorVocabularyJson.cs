using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Indicators;

namespace PerfGoals.Serialization;

/// <summary>Reads what a host adds to the names and codes of indicator types; the form is described in <c>docs/vocabulary.md</c>.</summary>
public static class IndicatorVocabularyJson
{
    /// <summary>Reads additions such as <c>{"firstLevels": {"产出指标": ["过程产出"]}, "codes": {"101": "成本指标/经济成本指标"}}</c>.</summary>
    /// <param name="utf8Json">The JSON in UTF-8, with or without a byte-order mark.</param>
    /// <param name="vocabulary">What to add to; <see langword="null"/> for <see cref="IndicatorVocabulary.Default"/>.</param>
    /// <returns>The vocabulary with all of the additions.</returns>
    /// <exception cref="VocabularyException">The JSON is malformed, or an addition is refused; nothing is added then.</exception>
    public static IndicatorVocabulary Read(ReadOnlySpan<byte> utf8Json, IndicatorVocabulary? vocabulary = null)
    {
        if (utf8Json.StartsWith("\uFEFF"u8))
        {
            utf8Json = utf8Json[3..];
        }

        IndicatorAdditionsJson json;
        try
        {
            json = JsonSerializer.Deserialize(utf8Json, VocabularyJsonContext.Default.IndicatorAdditionsJson)
                ?? throw new JsonValueException(new("值应为对象", "the value must be an object"));
        }
        catch (JsonException e)
        {
            throw VocabularyException.FromJson(e);
        }

        return (vocabulary ?? IndicatorVocabulary.Default).TryAdd(json.ToAdditions(), out var problem)
            ?? throw new VocabularyException(new($"指标类型词汇：{problem!.Chinese}。", $"Vocabulary of indicator types: {problem.English}."));
    }
}

/// <summary>The JSON form of what a host adds; a setter refuses what it cannot read, so that the error has a line.</summary>
internal sealed class IndicatorAdditionsJson
{
    public Dictionary<string, string[]> FirstLevels { get; set => field = Checked(value, ReadFirst); } = [];

    public Dictionary<string, string[]> SecondLevels { get; set => field = Checked(value, ReadSecond); } = [];

    public Dictionary<string, string> Codes { get; set => field = CheckedCodes(value); } = [];

    public VocabularyAdditions ToAdditions() => new()
    {
        FirstLevels = [.. FirstLevels.SelectMany(entry => entry.Value, (entry, spelling) => (ReadFirst(entry.Key), spelling))],
        SecondLevels = [.. SecondLevels.SelectMany(entry => entry.Value, (entry, spelling) => (ReadSecond(entry.Key), spelling))],
        Codes = [.. Codes.Select(entry => (entry.Key, IndicatorType.Parse(entry.Value)))],
    };

    private static FirstLevel ReadFirst(string name) => IndicatorVocabulary.Default.ReadFirstLevel(name);

    private static SecondLevel ReadSecond(string name) => IndicatorVocabulary.Default.ReadSecondLevel(name);

    private static Dictionary<string, string[]> Checked<TLevel>(Dictionary<string, string[]> levels, Func<string, TLevel> read)
        where TLevel : struct, Enum
    {
        foreach (var (name, spellings) in JsonEntries.WithoutNull(levels))
        {
            JsonEntries.WithoutNull(spellings);
            if (EqualityComparer<TLevel>.Default.Equals(read(name), default))
            {
                throw new JsonValueException(new($"“{name}”不是已知的指标名称", $"'{name}' is not a known level"));
            }
        }

        return levels;
    }

    private static Dictionary<string, string> CheckedCodes(Dictionary<string, string> codes)
    {
        foreach (var (code, text) in JsonEntries.WithoutNull(codes))
        {
            if (!IndicatorType.TryParse(text, out _, out var failure))
            {
                var (why, at) = (failure.Message, failure.Position + 1);
                throw new JsonValueException(new(
                    $"代码“{code}”的“{text}”不是指标类型：{why.Chinese}（第 {at} 个字）",
                    $"'{text}' of the code '{code}' is no indicator type: {why.English} (character {at})"));
            }
        }

        return codes;
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(IndicatorAdditionsJson))]
internal sealed partial class VocabularyJsonContext : JsonSerializerContext;
