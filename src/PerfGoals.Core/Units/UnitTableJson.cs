using System.Text.Json.Serialization;
using PerfGoals.Texts;

namespace PerfGoals.Units;

/// <summary>The JSON form of units that are added to a catalogue; <c>docs/vocabulary.md</c> describes it.</summary>
internal class UnitTableJson
{
    public UnitDefinitionJson[] Units { get; set => field = JsonEntries.WithoutNull(value)!; } = [];

    public CountedNounsJson[] Counted { get; set => field = JsonEntries.WithoutNull(value)!; } = [];

    public string[] Usual { get; set => field = JsonEntries.WithoutNull(value)!; } = [];
}

/// <summary>The JSON form of a <see cref="UnitDefinition"/>.</summary>
internal sealed class UnitDefinitionJson
{
    [JsonRequired]
    public string Symbol { get; set; } = "";

    public string[] Aliases { get; set => field = JsonEntries.WithoutNull(value)!; } = [];

    [JsonPropertyName("en")]
    public string? English { get; set; }

    public string? Kind { get; set; }

    public string? Is { get; set; }

    public string? Base { get; set; }

    public UnitMeaningJson[]? Meanings { get; set => field = JsonEntries.WithoutNull(value); }

    public string? InCompounds { get; set; }
}

/// <summary>The JSON form of a <see cref="UnitMeaning"/>.</summary>
internal sealed class UnitMeaningJson
{
    public string? Kind { get; set; }

    public string? Is { get; set; }

    public string? Base { get; set; }
}

/// <summary>Nouns and the words that count them.</summary>
internal sealed class CountedNounsJson
{
    [JsonRequired]
    public string[] With { get; set => field = JsonEntries.WithoutNull(value)!; } = [];

    [JsonRequired]
    public string[] Nouns { get; set => field = JsonEntries.WithoutNull(value)!; } = [];
}
