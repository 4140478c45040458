using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PerfGoals.Units;

/// <summary>The JSON form of units that are added to a catalogue; <c>docs/vocabulary.md</c> describes it.</summary>
internal sealed class UnitCatalogJson
{
    public UnitJson[] Units { get; set => field = WithoutNull(value); } = [];

    public CountedJson[] Counted { get; set => field = WithoutNull(value); } = [];

    public string[] Usual { get; set => field = WithoutNull(value); } = [];

    /// <summary>Reads the JSON.</summary>
    /// <exception cref="UnitCatalogException">The text is no JSON of this form.</exception>
    public static UnitCatalogJson Parse(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8Json, UnitCatalogJsonContext.Default.UnitCatalogJson)
                ?? throw new UnitCatalogException(new("度量单位表是空的（null）。", "The table of units is null."));
        }
        catch (JsonException e)
        {
            var line = (e.LineNumber + 1)?.ToString(CultureInfo.InvariantCulture) ?? "?";
            throw new UnitCatalogException(
                new(
                    $"度量单位表第 {line} 行（{e.Path}）：JSON 语法有误，或此处的属性、值不符合格式。",
                    $"Line {line} of the table of units ({e.Path}): the JSON is malformed, or the property or value here is not as expected."),
                e);
        }
    }

    internal static T[] WithoutNull<T>(T[] entries) => Array.TrueForAll(entries, entry => entry is not null) ? entries : throw new JsonException();
}

/// <summary>The JSON form of a <see cref="UnitDefinition"/>.</summary>
internal sealed class UnitJson
{
    [JsonRequired]
    public string Symbol { get; set; } = "";

    public string[] Aliases { get; set => field = UnitCatalogJson.WithoutNull(value); } = [];

    [JsonPropertyName("en")]
    public string? English { get; set; }

    public string? Kind { get; set; }

    public string? Is { get; set; }

    public string? Base { get; set; }

    public MeaningJson[]? Meanings { get; set => field = value is null ? null : UnitCatalogJson.WithoutNull(value); }

    public string? InCompounds { get; set; }
}

/// <summary>The JSON form of a <see cref="UnitMeaning"/>.</summary>
internal sealed class MeaningJson
{
    public string? Kind { get; set; }

    public string? Is { get; set; }

    public string? Base { get; set; }
}

/// <summary>Nouns and the words that count them.</summary>
internal sealed class CountedJson
{
    [JsonRequired]
    public string[] With { get; set => field = UnitCatalogJson.WithoutNull(value); } = [];

    [JsonRequired]
    public string[] Nouns { get; set => field = UnitCatalogJson.WithoutNull(value); } = [];
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(UnitCatalogJson))]
internal sealed partial class UnitCatalogJsonContext : JsonSerializerContext;
