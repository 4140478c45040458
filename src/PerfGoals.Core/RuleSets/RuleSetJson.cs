using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Diagnostics;
using PerfGoals.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.RuleSets;

/// <summary>The JSON form of a <see cref="RuleSet"/>; required properties are marked as in <see cref="DeclarationJson"/>.</summary>
internal sealed class RuleSetJson
{
    [JsonRequired]
    public string Id { get; set => field = TextJson.Wording(value); } = "";

    [JsonRequired]
    public string Version { get; set => field = TextJson.Wording(value); } = "";

    public TextJson? Title { get; set; }

    public string? Jurisdiction { get; set; }

    public int[]? FiscalYears { get; set; }

    public BasisJson[]? Basis { get; set => field = JsonEntries.WithoutNull(value); }

    public string[]? Extends { get; set => field = JsonEntries.WithoutNull(value); }

    [JsonRequired]
    public Dictionary<string, RuleSettingJson> Rules { get; set => field = JsonEntries.WithoutNull(value); } = [];

    public RuleSet ToRuleSet() => new()
    {
        Id = Id,
        Version = Version,
        Title = Title?.ToText(),
        Jurisdiction = Jurisdiction,
        FiscalYears = [.. FiscalYears ?? []],
        Basis = BasisJson.ToBasis(Basis),
        Extends = [.. Extends ?? []],
        Rules = Rules.ToImmutableSortedDictionary(entry => entry.Key, entry => entry.Value.ToSetting(), StringComparer.Ordinal),
    };
}

/// <summary>The JSON form of a <see cref="RuleSetting"/>.</summary>
internal sealed class RuleSettingJson
{
    public bool Enabled { get; set; } = true;

    [JsonConverter(typeof(SeverityJsonConverter))]
    public Severity? Severity { get; set; }

    public Dictionary<string, decimal>? Parameters { get; set; }

    public BasisJson[]? Basis { get; set => field = JsonEntries.WithoutNull(value); }

    public RuleSetting ToSetting() => new()
    {
        Enabled = Enabled,
        Severity = Severity,
        Parameters = (Parameters ?? []).ToImmutableSortedDictionary(StringComparer.Ordinal),
        Basis = BasisJson.ToBasis(Basis),
    };
}

/// <summary>The JSON form of a <see cref="Diagnostics.Basis"/>.</summary>
internal sealed class BasisJson
{
    [JsonRequired]
    public TextJson Document { get; set; } = null!;

    public TextJson? Clause { get; set; }

    public static ImmutableArray<Basis> ToBasis(BasisJson[]? entries) =>
        [.. (entries ?? []).Select(entry => new Basis(entry.Document.ToText(), entry.Clause?.ToText()))];
}

/// <summary>The JSON form of a <see cref="LocalizedText"/>.</summary>
internal sealed class TextJson
{
    [JsonPropertyName("zh-Hans"), JsonRequired]
    public string Chinese { get; set => field = Wording(value); } = "";

    [JsonPropertyName("en"), JsonRequired]
    public string English { get; set => field = Wording(value); } = "";

    public LocalizedText ToText() => new(Chinese, English);

    public static string Wording(string text) => string.IsNullOrWhiteSpace(text) ? throw new JsonValueException(new("不能为空白", "this must not be blank")) : text;
}

/// <summary>Reads a severity by its word alone; the serializer's own converter also takes numbers, those of no severity among them.</summary>
internal sealed class SeverityJsonConverter : JsonConverter<Severity>
{
    public override Severity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? reader.GetString()!.ToUpperInvariant() : "") switch
        {
            "HIDDEN" => Severity.Hidden,
            "INFO" => Severity.Info,
            "WARNING" => Severity.Warning,
            "ERROR" => Severity.Error,
            _ => throw new JsonValueException(new("值应为 error、warning、info 或 hidden", "the value must be error, warning, info or hidden")),
        };

    public override void Write(Utf8JsonWriter writer, Severity value, JsonSerializerOptions options) => throw new NotSupportedException();
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(RuleSetJson))]
internal sealed partial class RuleSetJsonContext : JsonSerializerContext;
