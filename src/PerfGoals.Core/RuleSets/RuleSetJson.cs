using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using PerfGoals.Diagnostics;
using PerfGoals.Texts;

namespace PerfGoals.RuleSets;

/// <summary>The JSON form of a <see cref="RuleSet"/>.</summary>
internal sealed record RuleSetJson
{
    public required string Id { get; init; }

    public required string Version { get; init; }

    public TextJson? Title { get; init; }

    public string? Jurisdiction { get; init; }

    public int[]? FiscalYears { get; init; }

    public BasisJson[]? Basis { get; init; }

    public string[]? Extends { get; init; }

    public required Dictionary<string, RuleSettingJson> Rules { get; init; }

    public RuleSet ToRuleSet() => new()
    {
        Id = Id,
        Version = Version,
        Title = Title?.ToText(),
        Jurisdiction = Jurisdiction,
        FiscalYears = [.. FiscalYears ?? []],
        Basis = BasisJson.ToBasis(Basis),
        Extends = [.. (Extends ?? []).Select(id => id ?? throw NullIn("extends"))],
        Rules = Rules.ToImmutableSortedDictionary(entry => entry.Key, entry => (entry.Value ?? throw NullIn($"rules.{entry.Key}")).ToSetting(), StringComparer.Ordinal),
    };

    // The serializer refuses null for properties, and lets it pass as an element of an array or object.
    internal static RuleSetException NullIn(string place) => new(new($"“{place}”中不能有 null。", $"'{place}' cannot have null in it."));
}

/// <summary>The JSON form of a <see cref="RuleSetting"/>.</summary>
internal sealed record RuleSettingJson
{
    public bool? Enabled { get; init; }

    public Severity? Severity { get; init; }

    public Dictionary<string, decimal>? Parameters { get; init; }

    public BasisJson[]? Basis { get; init; }

    public RuleSetting ToSetting() => new()
    {
        Enabled = Enabled,
        Severity = Severity is not { } severity || Enum.IsDefined(severity)
            ? Severity
            : throw new RuleSetException(new($"级别不能是 {(int)severity}，应为 error、warning、info 或 hidden。", $"A severity cannot be {(int)severity}; it is error, warning, info or hidden.")),
        Parameters = (Parameters ?? []).ToImmutableSortedDictionary(StringComparer.Ordinal),
        Basis = BasisJson.ToBasis(Basis),
    };
}

/// <summary>The JSON form of a <see cref="Diagnostics.Basis"/>.</summary>
internal sealed record BasisJson
{
    public required TextJson Document { get; init; }

    public TextJson? Clause { get; init; }

    public static ImmutableArray<Basis> ToBasis(BasisJson[]? entries) =>
        [.. (entries ?? []).Select(entry => entry ?? throw RuleSetJson.NullIn("basis")).Select(entry => new Basis(entry.Document.ToText(), entry.Clause?.ToText()))];
}

/// <summary>The JSON form of a <see cref="LocalizedText"/>.</summary>
internal sealed record TextJson
{
    [JsonPropertyName("zh-Hans")]
    public required string Chinese { get; init; }

    [JsonPropertyName("en")]
    public required string English { get; init; }

    public LocalizedText ToText() => new(Chinese, English);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    AllowDuplicateProperties = false,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(RuleSetJson))]
internal sealed partial class RuleSetJsonContext : JsonSerializerContext;
