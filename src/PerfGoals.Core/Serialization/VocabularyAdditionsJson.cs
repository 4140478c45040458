using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Indicators;
using PerfGoals.Texts;
using PerfGoals.Units;

namespace PerfGoals.Serialization;

/// <summary>The JSON form of what a host adds; a setter refuses what it cannot read, so that the error has a line.</summary>
internal sealed class VocabularyAdditionsJson : UnitTableJson
{
    public Dictionary<string, string[]> FirstLevels { get; set => field = Checked(value, ReadFirst); } = [];

    public Dictionary<string, string[]> SecondLevels { get; set => field = Checked(value, ReadSecond); } = [];

    public Dictionary<string, string> Codes { get; set => field = CheckedCodes(value); } = [];

    public VocabularyAdditions ToIndicatorAdditions() => new()
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
[JsonSerializable(typeof(VocabularyAdditionsJson))]
internal sealed partial class VocabularyJsonContext : JsonSerializerContext;
